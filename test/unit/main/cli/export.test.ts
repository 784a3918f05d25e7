import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandLine, companyWithWork, draftOf } from './command-line';

let line: CommandLine;
let id: string;

beforeEach(async () => {
  line = await companyWithWork();
  id = await draftOf(line);
});
afterEach(() => line.close());

const post = async () => {
  await line.inCompany('confirm', id);
  return (await line.inCompany('post', id)).at('number').text;
};

/** What the law and the receiver want to know of the firm. */
const completeCompany = async () => {
  const company = await line.inCompany('call', 'company.get');
  const changes = {
    legalId: '311204580',
    vatId: 'NO311204580MVA',
    address: { line1: 'Storgata 14', line2: '', postalCode: '0184', city: 'Oslo', subdivision: '', country: 'NO' },
    bank: { accountNumber: '86011117947', iban: '', bic: '', bankName: '' },
  };
  const update = { revision: company.at('revision').value, changes };
  await line.inCompany('call', 'company.update', JSON.stringify(update));
};

const refusal = async (...argv: string[]) => {
  const { code, err, out } = await line.run(['export', id, '--company', line.company, ...argv]);
  expect(out).toBe('');
  return { code, err };
};

test('an electronic invoice is written to a file, with its format and hash', async () => {
  await completeCompany();
  const number = await post();
  const out = join(line.folder, 'invoice.xml');
  const done = await line.inCompany('export', number, '--format', 'ubl', '--out', out);
  const bytes = await readFile(out);
  expect(done.value).toMatchObject({
    id,
    file: out,
    format: 'ubl',
    hash: createHash('sha256').update(bytes).digest('hex'),
    delivery: { channel: 'export' },
  });
  expect(bytes.toString('utf8')).toContain(`<cbc:ID>${number}</cbc:ID>`);
});

test('a format that is none is wrong use, and a draft is refused; no file is written', async () => {
  const out = join(line.folder, 'invoice.xml');
  expect(await refusal('--format', 'edifact', '--out', out)).toMatchObject({ code: 2 });
  const draft = await refusal('--format', 'ubl', '--out', out);
  expect(draft).toMatchObject({ code: 1, err: expect.stringContaining('document.notPosted') });
  expect(await readdir(line.folder)).not.toContain('invoice.xml');
});

test('what its receiver would turn away is refused, with what is missing', async () => {
  await post();
  const out = join(line.folder, 'invoice.xml');
  const { code, err } = await refusal('--format', 'peppol', '--out', out);
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('eInvoice.incomplete') });
  expect(await readdir(line.folder)).not.toContain('invoice.xml');
  expect((await line.inCompany('show', id)).at('status').text).toBe('posted');
});
