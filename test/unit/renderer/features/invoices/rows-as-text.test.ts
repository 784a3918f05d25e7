import { commaSeparated, tabSeparated } from '@renderer/features/invoices/rows-as-text';
import { formatsOf } from '@renderer/language/formats';
import type { Language } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import papaparse from 'papaparse';
import { expect, it } from 'vitest';
import { invoiceRow } from './invoice-rows';

const tools = (language: Language) => ({ language, t: translator(language), ...formatsOf(language) });

const late = invoiceRow({
  customerName: 'Hauge; Mørk, "Advokater"',
  overdueDays: 2,
  grossAmount: 1234550,
  openAmount: -50,
});

it('writes the columns as they stand, amounts as numbers of the language', () => {
  const text = commaSeparated([late], tools('nb'));
  expect(text.startsWith('\u{feff}Nummer;Kunde;Prosjekt;Dato;Forfall;Status;Valuta;Brutto;Utestående\r\n')).toBe(true);
  const { data } = papaparse.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' });
  expect(data[1]).toEqual([
    '2026-0144',
    'Hauge; Mørk, "Advokater"',
    'ERP',
    '06.11.2026',
    '06.12.2026',
    'Forfalt, 2 dager',
    'NOK',
    '12345,50',
    '-0,50',
  ]);
});

it('parts with commas where decimals have a point', () => {
  expect(commaSeparated([], tools('en'))).toBe(
    '\u{feff}Number,Customer,Project,Date,Due,Status,Currency,Gross,Open\r\n',
  );
});

it('lets no name run as a formula in a spreadsheet', () => {
  const text = tabSeparated(
    [invoiceRow({ customerName: '=HYPERLINK("x")', projectName: '@sum', number: null })],
    tools('en'),
  );
  expect(text.split('\n')[1]?.split('\t').slice(0, 3)).toEqual(['', '\'=HYPERLINK("x")', "'@sum"]);
});

it('keeps every row on one line of as many cells as there are columns', () => {
  const text = tabSeparated([invoiceRow({ customerName: 'Two\tcells\nand lines' })], tools('fr'));
  const [head, row, ...more] = text.split('\n');
  expect(more).toEqual([]);
  expect(row?.split('\t')).toHaveLength(head?.split('\t').length ?? 0);
});

it('leaves the due date of a credit note and a settled amount empty', () => {
  const credit = invoiceRow({ kind: 'creditNote', grossAmount: -2375000, openAmount: 0, currency: 'JPY' });
  const cells = tabSeparated([credit], tools('en')).split('\n')[1]?.split('\t');
  expect(cells?.[4]).toBe('');
  expect(cells?.slice(6)).toEqual(['JPY', '-2375000', '']);
});
