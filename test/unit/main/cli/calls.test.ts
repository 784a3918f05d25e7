import { api } from '@shared/api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandLine, commandLine } from './command-line';

let line: CommandLine;
beforeEach(async () => {
  line = await commandLine();
});
afterEach(() => line.close());

test('calls lists every call of the API with the schemas of its input and output', async () => {
  const calls = await line.json(['calls']);
  expect(calls.list.map((call) => call.at('name').text)).toEqual(Object.keys(api));
  for (const call of calls.list) {
    expect(call.value).toMatchObject({
      summary: expect.stringMatching(/\.$/),
      kind: expect.stringMatching(/^(read|write)$/),
      needsCompany: expect.any(Boolean),
      input: { $schema: expect.any(String), type: 'object' },
      output: { $schema: expect.any(String) },
    });
  }
  const { out } = await line.run(['calls']);
  for (const [name, { summary }] of Object.entries(api)) {
    expect(out.split('\n').find((row) => row.startsWith(`${name} `))).toContain(summary);
  }
});

test('calls NAME shows one', async () => {
  const call = await line.json(['calls', 'invoice.pay']);
  expect(call.at('input', 'properties', 'amount', 'type').value).toBe('integer');
  expect((await line.run(['calls', 'invoice.eat'])).err).toMatch(/^common\.unknownCall: /);
});

test('call makes any call, with its input as an argument or on standard input', async () => {
  await line.inCompany('init', '--name', 'Nes Plan AS');
  const made = await line.json([
    'call',
    'customer.save',
    '{"changes":{"name":"Havn AS"}}',
    '--company',
    line.company,
    '--by',
    'Kari',
  ]);
  expect(made.at('number').value).toBe('1001');
  const got = await line.json(['call', 'customer.get', '-', '--company', line.company], {
    stdin: JSON.stringify({ id: made.at('id').value }),
  });
  expect(got.value).toEqual(made.value);
  const journal = await line.json(['call', 'journal.list', '--company', line.company]);
  expect(journal.at('rows', 0).value).toMatchObject({ action: 'customer.create', by: 'Kari' });
});

test('call refuses what the API refuses, and what is no JSON', async () => {
  await line.inCompany('init', '--name', 'Nes Plan AS');
  const refused = async (...argv: string[]) => {
    const { code, out, err } = await line.run(['call', ...argv, '--company', line.company]);
    return [code, out, err.split(':')[0]];
  };
  expect(await refused('invoice.eat')).toEqual([1, '', 'common.unknownCall']);
  expect(await refused('customer.get')).toEqual([1, '', 'common.required']);
  expect(await refused('customer.get', '{id}')).toEqual([1, '', 'cli.notJson']);
});

test('call without a company reaches what needs none', async () => {
  const status = await line.json(['call', 'application.status']);
  expect(status.value).toMatchObject({ company: null, host: 'cli' });
  const { code, err } = await line.run(['call', 'invoice.list']);
  expect([code, err.split(':')[0]]).toEqual([1, 'common.noCompany']);
});

test('calculate reads a document or a list of them, and refuses with the field', async () => {
  const document = { currency: 'NOK', lines: [{ quantity: '7.5', price: '1200', category: 'S', rate: '25' }] };
  const file = await line.file('document.json', `\uFEFF${JSON.stringify([document, document])}`);
  const { code, out } = await line.run(['calculate', file]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ totals: { net: '9000.00', tax: '2250.00', gross: '11250.00' } }, {}]);
  const bad = await line.run(['calculate', '-'], { stdin: '{"currency":"NOK","lines":[{"price":1.5}]}' });
  expect([bad.code, bad.out]).toEqual([1, '']);
  expect(bad.err).toMatch(/^calculation\..*lines/);
  expect((await line.run(['calculate', 'nowhere.json'])).err).toMatch(/^cli\.fileNotRead: .*nowhere\.json.*ENOENT/);
  expect((await line.run(['calculate', '-'], { stdin: 'x' })).err).toMatch(/^cli\.notJson: /);
});
