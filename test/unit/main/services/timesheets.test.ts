import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork } from './company-at-work';

const HEADER =
  'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (NOK)';

const encoded = (...rows: string[]) => Buffer.from([HEADER, ...rows].join('\r\n'), 'utf8').toString('base64');

const row = (person: string, day: string, duration: string, amount: string, more = '', billable = 'Yes') =>
  `${person},,Nordvik,ERP,,Arbeid${more},${billable},2026-11-${day},09:00:00,2026-11-${day},17:00:00,${duration},,${amount}`;

const file = (...rows: string[]) => ({ fileName: 'toggl.csv', content: encoded(...rows) });

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

describe('importing a timesheet', () => {
  it('says beforehand exactly what it then does, and writes nothing until then', async () => {
    const options = file(row('Kari', '02', '02:30:00', '3000.00'), row('Ola', '03', '01:00:00', '900.00'), 'broken');
    const before = (await at.call('journal.list', {})).total;
    const plan = await at.call('timesheet.preview', options);
    expect(plan.customers).toEqual([{ name: 'Nordvik' }]);
    expect(plan.people.map(({ name, rate }) => [name, rate])).toEqual([
      ['Kari', '1200'],
      ['Ola', '900'],
    ]);
    expect(plan.entries).toMatchObject({
      count: 2,
      hours: '3.5',
      amount: 390_000,
      from: '2026-11-02',
      to: '2026-11-03',
    });
    expect((await at.call('journal.list', {})).total).toBe(before);
    expect((await at.call('customer.list', {})).total).toBe(0);

    const done = await at.call('timesheet.import', options);
    expect(done.created).toEqual({ customers: 1, projects: 1, people: 2, entries: 2 });
    expect(done.refused).toEqual(plan.refused);
    expect(done.refused).toHaveLength(1);
  });

  it('adds nothing the second time, and only what is new of a longer file', async () => {
    const first = row('Kari', '02', '02:30:00', '3000.00');
    await at.call('timesheet.import', file(first));
    const again = await at.call('timesheet.import', file(first));
    expect(again).toMatchObject({ importId: null, duplicates: 1, created: { entries: 0, customers: 0 } });
    const longer = await at.call('timesheet.import', file(first, row('Kari', '03', '01:00:00', '1200.00')));
    expect(longer).toMatchObject({ duplicates: 1, created: { entries: 1, customers: 0, projects: 0, people: 0 } });
  });

  it('prices people by their usual rate and states on the entry what differs from it', async () => {
    await at.call(
      'timesheet.import',
      file(
        row('Kari', '02', '01:00:00', '1200.00'),
        row('Kari', '03', '01:00:00', '1200.00'),
        row('Kari', '04', '01:00:00', '1500.00'),
      ),
    );
    const { rows } = await at.call('entry.list', {});
    expect(rows.map(({ price, priceOrigin }) => [price, priceOrigin.kind])).toEqual([
      ['1500', 'stated'],
      ['1200', 'priceList'],
      ['1200', 'priceList'],
    ]);
  });

  it('adds prices to the list for everybody, and none to one that a customer agreed upon', async () => {
    const customer = await at.call('customer.save', { changes: { name: 'Nordvik' } });
    await at.call('priceList.save', { changes: { name: 'Avtale', currency: 'NOK', customerId: customer.id } });
    await at.call('timesheet.import', file(row('Kari', '02', '01:00:00', '1200.00')));
    const lists = await at.call('priceList.list', {});
    expect(lists.map(({ customerId, prices }) => [customerId, prices.map(({ price }) => price)])).toEqual([
      [customer.id, []],
      [null, ['1200']],
    ]);
  });

  it('uses the rate given for a file that has none', async () => {
    const content = Buffer.from(
      'Date,Client,Project,Notes,Hours,Billable?,First Name,Last Name\n2026-11-02,Nordvik,ERP,Arbeid,2.5,Yes,Kari,Aas\n',
    ).toString('base64');
    const without = await at.call('timesheet.preview', { fileName: 'h.csv', content });
    expect(without.needsRate).toBe(true);
    await at.call('timesheet.import', { fileName: 'h.csv', content, rate: '1200', currency: 'NOK' });
    const { rows } = await at.call('entry.list', {});
    expect(rows[0]).toMatchObject({ price: '1200', amount: 300_000, personName: 'Kari Aas' });
  });

  it('is taken back whole, and can be made again', async () => {
    const options = file(row('Kari', '02', '02:30:00', '3000.00'));
    const { importId } = await at.call('timesheet.import', options);
    const { removed } = await at.call('timesheet.undo', { id: importId ?? '' });
    expect(removed).toEqual({ customers: 1, projects: 1, people: 1, entries: 1 });
    expect((await at.call('project.list', {})).total).toBe(0);
    expect(await at.call('priceList.list', {})).toEqual([]);
    expect(await at.refusal('timesheet.undo', { id: importId ?? '' })).toBe('work.importUndone');
    expect((await at.call('timesheet.import', options)).created.entries).toBe(1);
  });

  it('is not taken back once any of it is approved', async () => {
    const { importId } = await at.call('timesheet.import', file(row('Kari', '02', '02:30:00', '3000.00')));
    await at.call('entry.approve', {});
    expect(await at.refusal('timesheet.undo', { id: importId ?? '' })).toBe('work.importIsApproved');
    expect((await at.call('entry.list', {})).total).toBe(1);
  });

  it('asks how to read dates that read both ways, and refuses to guess', async () => {
    const content = encoded('Kari,,Nordvik,ERP,,A,Yes,02/03/2026,09:00:00,02/03/2026,10:00:00,01:00:00,,100.00');
    const asked = await at.call('timesheet.preview', { fileName: 't.csv', content });
    expect(asked).toMatchObject({ kind: 'ambiguousDates', examples: ['02/03/2026'] });
    expect(await at.refusal('timesheet.import', { fileName: 't.csv', content })).toBe('work.ambiguousDates');
    await at.call('timesheet.import', { fileName: 't.csv', content, dateOrder: 'MDY' });
    expect((await at.call('entry.list', {})).rows[0]?.date).toBe('2026-02-03');
  });
});
