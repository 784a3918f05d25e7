import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommandLine, commandLine } from './command-line';

let line: CommandLine;

const call = (name: string, input: object) => line.inCompany('call', name, JSON.stringify(input));

const ids: string[] = [];

/** Two entries of somebody with a price, on a project. */
beforeEach(async () => {
  line = await commandLine();
  await line.inCompany('init', '--name', 'Nes Plan AS');
  const customer = await call('customer.save', { changes: { name: 'Havn AS' } });
  const project = await call('project.create', { name: 'Kai', customerId: customer.at('id').text });
  const role = await call('role.save', { changes: { name: 'Ingeniør' } });
  const person = await call('person.save', { changes: { name: 'Kari Moe', roleId: role.at('id').text } });
  const any = { personId: null, projectId: null, category: '' };
  const prices = [{ kind: 'role', roleId: role.at('id').text, ...any, unit: 'HUR', price: '1000' }];
  await call('priceList.save', { changes: { name: 'Alle', currency: 'NOK', prices } });
  ids.length = 0;
  for (const [date, quantity] of [
    ['2026-03-02', '8'],
    ['2026-03-03', '4'],
  ]) {
    const changes = {
      projectId: project.at('project', 'id').text,
      personId: person.at('id').text,
      date,
      quantity,
      description: `Befaring ${date}`,
    };
    ids.push((await call('entry.save', { changes })).at('id').text);
  }
});

afterEach(() => line.close());

const listed = async (...more: string[]) => (await line.inCompany('entries', ...more)).value;

describe('entries on the command line', () => {
  test('are listed by person, kind and days, with what they are worth', async () => {
    expect(await listed('--person', 'Kari Moe', '--to', '2026-03-02')).toMatchObject({
      rows: [{ id: ids[0], quantity: '8', amount: '8000.00', project: 'Kai', limit: { overAmount: '0.00' } }],
      total: 1,
    });
    expect(await listed('--types', 'expense')).toMatchObject({ total: 0 });
    const text = await line.run(['entries', '--company', line.company, '--from', '2026-03-03']);
    expect(text.out).toContain('Befaring 2026-03-03');
    expect(text.out).not.toContain('Befaring 2026-03-02');
  });

  test('are approved with other hours: of one by its id, of the rest by a percent', async () => {
    const outcome = await line.inCompany('approve', '--billable', `${ids[0]}=6.5`, '--billable', '50%');
    expect(outcome.value).toMatchObject({ done: 2, refused: [] });
    expect(await listed('--view', 'approved')).toMatchObject({
      rows: [
        { id: ids[1], billableQuantity: '2', amount: '2000.00' },
        { id: ids[0], billableQuantity: '6.5', amount: '6500.00' },
      ],
    });
  });

  test.each(['6.5', 'abc=1', '-5%', `${'0'.repeat(26)}=x`])(
    'refuse “%s” as what is charged, and approve nothing',
    async (given) => {
      const { code, err } = await line.run(['approve', '--company', line.company, '--billable', given]);
      expect(code).toBe(2);
      expect(err).toContain(given);
      expect(await listed('--view', 'approved')).toMatchObject({ total: 0 });
    },
  );

  test('are corrected once they are approved; a dry run only says so', async () => {
    await line.inCompany('approve');
    const words = ['correct', ids.join(','), 'quantity=5', 'task=Kontroll'];
    const rehearsed = await line.inCompany(...words, '--dry-run');
    expect(rehearsed.value).toMatchObject({
      dryRun: true,
      done: 2,
      rows: [
        {
          before: { quantity: '8', amount: '8000.00', task: '' },
          after: { quantity: '5', amount: '5000.00', task: 'Kontroll' },
        },
        { before: { quantity: '4' }, after: { quantity: '5' } },
      ],
      totals: [{ currency: 'NOK', before: '12000.00', after: '10000.00' }],
    });
    expect(await listed()).toMatchObject({ rows: [{ quantity: '4' }, { quantity: '8' }] });
    const { code, out } = await line.run([...words, '--company', line.company]);
    expect(code).toBe(0);
    expect(out).toContain('2 entries corrected');
    expect(await listed()).toMatchObject({ rows: [{ quantity: '5' }, { quantity: '5' }] });
  });

  test('refuse a correction that names no field or nobody', async () => {
    const code = async (...words: string[]) =>
      (await line.run(['correct', ids[0] ?? '', ...words, '--company', line.company])).code;
    expect(await code('price=1')).toBe(2);
    expect(await code('quantity=viel')).toBe(2);
    expect(await code('person=Nobody')).toBe(1);
  });
});
