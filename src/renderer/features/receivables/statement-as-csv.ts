import type { LanguageTools } from '@renderer/language/context';
import type { ApiOutput } from '@shared/api';
import { minorUnitDigits } from '@shared/currencies';
import type { Language } from '@shared/i18n/languages';
import { fromMinor } from '@shared/money';
import papaparse from 'papaparse';

/** Where decimals have a comma, spreadsheets part cells with a semicolon. */
const SEMICOLON: ReadonlySet<Language> = new Set<Language>(['nb', 'nl', 'fr']);

type Tools = Pick<LanguageTools, 't' | 'formatForEditing' | 'language'>;

/** A statement as a table: the balance before, each movement, and the balance after it. Dates stay as they sort. */
export function statementAsCsv(
  statement: ApiOutput<'receivables.statement'>,
  { t, formatForEditing, language }: Tools,
): string {
  const { currency } = statement;
  const amount = (value: number) =>
    formatForEditing(fromMinor(value, currency), { minDecimals: minorUnitDigits(currency) });
  const kindOf = (kind: (typeof statement.movements)[number]['kind']) =>
    kind === 'invoice' || kind === 'creditNote' ? t(`document.kind.${kind}`) : t(`receivables.kind.${kind}`);
  const rows = [
    [
      t('receivables.column.date'),
      t('receivables.column.kind'),
      t('receivables.column.invoice'),
      t('receivables.column.amount'),
      t('receivables.openIn', { currency }),
    ],
    [statement.from, t('receivables.pane.before'), '', '', amount(statement.openingAmount)],
    ...statement.movements.map(({ date, kind, number, amount: moved, balanceAmount }) => [
      date,
      kindOf(kind),
      number,
      amount(moved),
      amount(balanceAmount),
    ]),
  ];
  return `\u{feff}${papaparse.unparse(rows, { delimiter: SEMICOLON.has(language) ? ';' : ',' })}\r\n`;
}
