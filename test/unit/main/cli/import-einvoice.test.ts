import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeUbl } from '@main/documents/e-invoice/ubl';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { electronicInvoice } from '../../../fixtures/electronic-invoice';
import { type CommandLine, companyWithWork } from './command-line';

let line: CommandLine;

beforeEach(async () => {
  line = await companyWithWork();
});
afterEach(() => line.close());

const { totals } = electronicInvoice();
const xml = (change = {}) => new TextDecoder().decode(writeUbl(electronicInvoice(change)));

test('an electronic invoice is read with its sums and kept once', async () => {
  const file = await line.file('faktura.xml', xml());
  const kept = await line.inCompany('import-einvoice', file);
  expect(kept.value).toMatchObject({ kept: true, syntax: 'ubl', findings: [], fileName: 'faktura.xml' });
  expect(kept.at('invoice', 'totals', 'dueAmount').text).toBe('12825.00');
  const again = await line.inCompany('import-einvoice', file);
  expect(again.value).toMatchObject({ kept: false, id: kept.at('id').text });
});

test('what does not add up is said in words, and --check keeps nothing', async () => {
  const file = await line.file('faktura.xml', xml({ totals: { ...totals, grossAmount: '12835.00' } }));
  const checked = await line.inCompany('import-einvoice', file, '--check');
  expect(checked.value).toMatchObject({ id: null, kept: false });
  expect(checked.at('findings', 0).value).toMatchObject({ code: 'gross', stated: '12835.00', expected: '12825.00' });
  const { out, code } = await line.run([
    'import-einvoice',
    file,
    '--check',
    '--company',
    line.company,
    '--language',
    'en',
  ]);
  expect(code).toBe(0);
  expect(out).toContain('Net and VAT come to 12,825.00, not 12,835.00. (BR-CO-15)');
  expect(out).toContain('Fjellheim Rådgivning AS');
});

test('a folder of files is taken, each with what became of it; one that is refused keeps none out', async () => {
  const folder = join(line.folder, 'post');
  await mkdir(folder);
  await writeFile(join(folder, 'b.xml'), xml({ number: 'B-1' }));
  await writeFile(join(folder, 'a.XML'), xml({ number: 'A-1' }));
  await writeFile(join(folder, 'letter.pdf'), 'Dear all');
  await writeFile(join(folder, 'notes.txt'), 'no invoice');
  const argv = ['import-einvoice', folder, '--company', line.company, '--language', 'en'];
  const first = await line.run([...argv, '--json']);
  const { files, refused } = JSON.parse(first.out);
  expect(files).toMatchObject([
    { file: join(folder, 'a.XML'), kept: true, invoice: { number: 'A-1' } },
    { file: join(folder, 'b.xml'), kept: true, invoice: { number: 'B-1' } },
  ]);
  expect(refused).toMatchObject([{ file: join(folder, 'letter.pdf'), code: 'importedInvoice.notXml' }]);
  const { out, code } = await line.run(argv);
  expect([first.code, code]).toEqual([1, 1]);
  expect(out).toContain('0 invoices imported\n2 were imported already\n1 file was not read\n');
});

test('several files are named, and one that is not there is refused beside the others', async () => {
  const file = await line.file('faktura.xml', xml());
  const asked = ['--check', '--company', line.company, '--language', 'nb'];
  const { out, code } = await line.run(['import-einvoice', file, 'gone.xml', ...asked]);
  expect(code).toBe(1);
  expect(out).toContain('1 faktura kontrollert');
  expect(out).toContain('gone.xml');
  const none = await line.run(['import-einvoice', line.company, '--company', line.company]);
  expect(none.err).toContain('cli.noFilesInFolder');
});

test('what is attached and what has no place in EN 16931 is said', async () => {
  const attached =
    '<cac:AdditionalDocumentReference><cbc:ID>HOURS</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="text/csv" filename="hours.csv">QUJD</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>';
  const text = xml()
    .replace('<cac:AccountingSupplierParty>', `${attached}$&`)
    .replace('</cac:Delivery>', '<cbc:TrackingID>T-1</cbc:TrackingID>$&');
  const file = await line.file('faktura.xml', text);
  const { out } = await line.run(['import-einvoice', file, '--company', line.company, '--language', 'en']);
  expect(out).toContain('hours.csv · text/csv, 3 bytes');
  expect(out).toContain('1 statement has no place in EN 16931:\n  Delivery/TrackingID: T-1');
});

test('what is no electronic invoice is refused', async () => {
  const file = await line.file('letter.txt', 'Dear all');
  const { code, err } = await line.run(['import-einvoice', file, '--company', line.company, '--language', 'en']);
  expect(code).toBe(1);
  expect(err).toContain('neither XML nor PDF');
});
