import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

test('more than is owed is taken where that is meant, and paid back', async () => {
  const over = await line.inCompany('paid', number, '--amount', '11300', '--over');
  expect(over.at('totals').value).toMatchObject({ paid: '11300.00', due: '-50.00' });
  const back = await line.inCompany('paid', number, '--refund');
  expect(back.at('totals').value).toMatchObject({ paid: '11250.00', due: '0.00' });
});

test('a small difference is written off with its reason', async () => {
  await line.inCompany('paid', number, '--amount', '11249.50');
  const written = await line.inCompany('paid', number, '--write-off', 'Avrunding');
  expect(written.at('status').value).toBe('paid');
});

test('what is owed is shown by customer and age', async () => {
  const aged = await line.inCompany('receivables', '--as-of', '2030-01-01');
  expect(aged.at('rows').list.map((row) => row.value)).toMatchObject([
    { customer: 'Havn AS', currency: 'NOK', invoices: 1, over90: '11250.00', total: '11250.00' },
  ]);
  expect(aged.at('sums', 0, 'total').value).toBe('11250.00');
  const shown = await line.run(['receivables', '--company', line.company]);
  expect(shown.out).toContain('Havn AS');
});

test('nobody is reminded of what is not late, and nothing is written', async () => {
  const out = await line.inCompany('remind', '--out', line.folder);
  expect(out.value).toMatchObject({ due: [], files: [] });
  expect((await readdir(line.folder)).filter((name) => name.endsWith('.eml'))).toEqual([]);
});

test('reminders that cannot be written are not logged either', async () => {
  await lateInvoice();
  const taken = join(line.folder, 'taken');
  await writeFile(taken, '');
  const refused = await line.run(['remind', '--company', line.company, '--out', taken]);
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('cli.fileNotWritten') });
  const made = await line.inCompany('remind', '--out', join(line.folder, 'a', 'new', 'folder'));
  expect(made.at('files').list.length).toBeGreaterThan(0);
});

test('reminders are written as mails with the invoice, once', async () => {
  const late = await lateInvoice();
  const dry = await line.inCompany('remind', '--dry-run');
  expect(dry.at('due').list.map((row) => row.value)).toMatchObject([{ number: late, step: 'friendly' }]);
  expect(dry.at('files').list).toEqual([]);
  const made = await line.inCompany('remind', '--out', line.folder);
  expect(made.at('done').value).toBe(1);
  const mail = await readFile(made.at('files', 0).text, 'utf8');
  expect(mail).toContain('X-Unsent: 1');
  expect(mail).toContain('application/pdf');
  expect(made.at('files', 1).text).toMatch(/\.pdf$/);
  expect((await readFile(made.at('files', 1).text)).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await line.inCompany('remind', '--out', line.folder)).value).toMatchObject({ due: [], files: [] });
});

/** The number of an invoice that was due long ago. */
async function lateInvoice(): Promise<string> {
  const late = await companyWithWork();
  await line.close();
  line = late;
  const id = await draftOf(line);
  const view = (await line.inCompany('call', 'invoice.get', JSON.stringify({ id }))).at('invoice', 'revision').value;
  const changes = { invoiceDate: '2026-01-05', dueDate: '2026-01-19' };
  await line.inCompany('call', 'invoice.update', JSON.stringify({ id, revision: view, changes }));
  await line.inCompany('confirm', id);
  return (await line.inCompany('post', id)).at('number').text;
}
