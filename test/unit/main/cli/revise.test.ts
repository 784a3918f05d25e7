import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandLine, companyWithWork, draftOf } from './command-line';

let line: CommandLine;
let number: string;

beforeEach(async () => {
  line = await companyWithWork();
  const id = await draftOf(line);
  await line.inCompany('confirm', id);
  number = (await line.inCompany('post', id)).at('number').text;
});
afterEach(() => line.close());

test('an invoice is credited in full, and the credit note posted', async () => {
  const draft = await line.inCompany('revise', number, '--reason', 'Feil kunde');
  expect(draft.value).toMatchObject({ kind: 'creditNote', precedingInvoices: [{ number }] });
  const id = draft.at('id').text;
  await line.inCompany('confirm', id);
  const credit = await line.inCompany('post', id);
  expect(credit.at('number').text).toMatch(/^CN/);
  expect((await line.inCompany('show', number)).at('status').text).toBe('credited');
});

test('saying what stays of a line corrects that line and no other', async () => {
  const before = await line.inCompany('show', number);
  const quantity = Number(before.at('lines', 0, 'quantity').text);
  const draft = await line.inCompany('revise', number, '--quantity', `1=${quantity - 1}`, '--reason', 'Feil timer');
  expect(draft.at('lines').list).toHaveLength(1);
  expect(draft.at('lines', 0, 'quantity').text).toBe(String(quantity - 1));
});

test('words that say nothing are refused as wrong use', async () => {
  const company = ['--company', line.company];
  expect((await line.run(['revise', number, ...company])).code).toBe(2);
  const odd = await line.run(['revise', number, '--quantity', 'one', '--reason', 'x', ...company]);
  expect([odd.code, odd.err.includes('--quantity')]).toEqual([2, true]);
  const unknown = await line.run(['revise', number, '--lines', '99', '--reason', 'x', ...company]);
  expect(unknown.code).toBe(1);
});

test('the wrong customer is credited and the right one billed', async () => {
  const input = JSON.stringify({ changes: { name: 'Riktig AS' } });
  await line.json(['call', 'customer.save', input, '--company', line.company]);
  const made = await line.inCompany('credit-rebill', number, '--customer', 'Riktig AS', '--reason', 'Feil kunde');
  expect(made.at('credit').value).toMatchObject({ kind: 'creditNote', status: 'confirmed' });
  expect(made.at('bill', 'buyer', 'name').text).toBe('Riktig AS');
  expect(made.at('bill', 'status').text).toBe('draft');
});
