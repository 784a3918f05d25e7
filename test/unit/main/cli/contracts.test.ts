import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandLine, commandLine } from './command-line';

let line: CommandLine;

const call = (name: string, input: object) => line.inCompany('call', name, JSON.stringify(input));

beforeEach(async () => {
  line = await commandLine();
  await line.inCompany('init', '--name', 'Nes Plan AS');
  const own = await call('customer.save', { changes: { name: 'Havn AS' } });
  const fund = await call('customer.save', { changes: { name: 'Havnefondet' } });
  const share = (id: string, percent: string, isRounding: boolean) => ({
    customerId: id,
    percent,
    isRounding,
    notToExceedAmount: null,
    paymentTermDays: null,
  });
  await call('contract.create', {
    name: 'Kaiene',
    customerId: own.at('id').text,
    customers: [share(own.at('id').text, '60', true), share(fund.at('id').text, '40', false)],
    lines: [
      {
        newProject: { name: 'Kai 1' },
        changes: { name: 'Kai 1', billingMethod: 'fixedPrice', contractedAmount: 1_000_000 },
      },
    ],
  });
});

afterEach(() => line.close());

test('contracts are listed with their figures, and those that have ended only where they are asked for', async () => {
  const listed = await line.inCompany('contracts', '--text', 'kai 1');
  expect(listed.at('rows', 0).value).toMatchObject({
    name: 'Kaiene',
    customer: 'Havn AS',
    status: 'draft',
    value: '10000.00',
    billed: '0.00',
    margin: null,
    lines: 1,
  });
  const [id, revision] = [listed.at('rows', 0, 'id').text, 1];
  await call('contract.setStatus', { id, revision, status: 'abandoned' });
  expect((await line.inCompany('contracts')).at('total').value).toBe(0);
  expect((await line.inCompany('contracts', '--view', 'closed')).at('total').value).toBe(1);
});

test('a contract is shown whole by its name, for the eye and for scripts', async () => {
  const shown = await line.inCompany('contract', 'Kaiene');
  expect(shown.at('lines', 0, 'customers').list.map((share) => share.at('percent').text)).toEqual(['60', '40']);
  expect(shown.at('versions').list.map((version) => version.at('version').value)).toEqual([1]);
  const { code, out } = await line.run(['contract', 'Kaiene', '--company', line.company]);
  expect(code).toBe(0);
  expect(out).toContain('Havn AS 60%, Havnefondet 40%');
  const { err } = await line.run(['contract', 'Kai', '--company', line.company]);
  expect(err.split(':')[0]).toBe('cli.contractNotFound');
});
