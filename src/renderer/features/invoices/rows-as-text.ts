import type { LanguageTools } from '@renderer/language/context';
import type { InvoiceRow } from '@shared/api/invoicing';
import { minorUnitDigits } from '@shared/currencies';
import type { Language } from '@shared/i18n/languages';
import { fromMinor } from '@shared/money';
import papaparse from 'papaparse';
import { shownStatus } from './shown-status';

type Tools = Pick<LanguageTools, 't' | 'formatDate' | 'formatForEditing' | 'language'>;

/** Where decimals have a comma, spreadsheets part cells with a semicolon. */
const SEMICOLON: ReadonlySet<Language> = new Set<Language>(['nb', 'nl', 'fr']);

/** A cell that begins so would be run as a formula by a spreadsheet; amounts are written by us. */
const asText = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The columns as they stand on the screen, amounts ungrouped so that a spreadsheet takes them as numbers. */
function tableOf(rows: readonly InvoiceRow[], { t, formatDate, formatForEditing }: Tools): string[][] {
  const amount = (value: number, currency: string) =>
    formatForEditing(fromMinor(value, currency), { minDecimals: minorUnitDigits(currency) });
  const head = ['number', 'customer', 'project', 'date', 'due', 'status', 'currency', 'gross', 'open'] as const;
  return [
    head.map((name) => t(`invoices.column.${name}`)),
    ...rows.map((row) => {
      const late = row.overdueDays > 0 ? `, ${t('invoices.days', { count: row.overdueDays })}` : '';
      return [
        asText(row.number ?? ''),
        asText(row.customerName),
        asText(row.projectName),
        formatDate(row.invoiceDate),
        row.kind === 'creditNote' ? '' : formatDate(row.dueDate),
        `${t(`billing.status.${shownStatus(row)}`)}${late}`,
        row.currency,
        amount(row.grossAmount, row.currency),
        row.openAmount === 0 ? '' : amount(row.openAmount, row.currency),
      ];
    }),
  ];
}

export function tabSeparated(rows: readonly InvoiceRow[], tools: Tools): string {
  return tableOf(rows, tools)
    .map((cells) => cells.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

/** With a byte order mark: without it spreadsheets on Windows take the letters of another alphabet. */
export function commaSeparated(rows: readonly InvoiceRow[], tools: Tools): string {
  const delimiter = SEMICOLON.has(tools.language) ? ';' : ',';
  return `\u{feff}${papaparse.unparse(tableOf(rows, tools), { delimiter })}\r\n`;
}
