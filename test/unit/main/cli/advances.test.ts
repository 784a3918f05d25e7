import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandLine, commandLine } from './command-line';

let line: CommandLine;

beforeEach(async () => {
  line = await commandLine();
  await line.inCompany('init', '--name', 'Nes Plan AS');
  const customer = await line.inCompany('call', 'customer.save', JSON.stringify({ changes: { name: 'Havn AS' } }));
  const project = { name: 'Kaiene', customerId: customer.at('id').text };
  await line.inCompany('call', 'project.create', JSON.stringify(project));
});

afterEach(() => line.close());

test('an advance is planned and on a draft in one command, and listed with what is left', async () => {
  const draft = await line.inCompany('advance', 'Kaiene', '--amount', '50000', '--text', 'Forskudd');
  expect(draft.at('status').text).toBe('draft');
  const waiting = await line.inCompany('advances', '--contract', 'Kaiene');
  expect(waiting.at('rows', 0).value).toMatchObject({
    description: 'Forskudd',
    status: 'invoiceCreated',
    amount: '50000.00',
    left: '0.00',
  });
  await line.inCompany('confirm', draft.at('id').text);
  const available = await line.inCompany('advances', '--view', 'available');
  expect(available.at('rows', 0, 'left').text).toBe('50000.00');
  const { code, out } = await line.run(['advances', '--company', line.company, '--language', 'en']);
  expect(code).toBe(0);
  expect(out).toMatch(/Forskudd.*50,000\.00 +50,000\.00/);
});

test('an advance needs an amount and words', async () => {
  const { code, err } = await line.run(['advance', 'Kaiene', '--company', line.company, '--text', 'x']);
  expect(code).toBe(2);
  expect(err).toContain('--amount');
});
