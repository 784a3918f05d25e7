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

test('what is no electronic invoice is refused', async () => {
  const file = await line.file('letter.txt', 'Dear all');
  const { code, err } = await line.run(['import-einvoice', file, '--company', line.company, '--language', 'en']);
  expect(code).toBe(1);
  expect(err).toContain('neither XML nor PDF');
});
