import { isPlainDate } from '../../dates';
import { isDecimal } from '../../decimal';
import { formatDate } from '../../i18n/format/dates';
import { formatDecimal } from '../../i18n/format/numbers';
import type { Language } from '../../i18n/languages';
import { translator } from '../../i18n/translate';
import type { Finding } from './finding';

/** What an invoice states as the language writes it: a number with every digit that it was stated with, or a date. */
export function statedText(stated: string | null, language: Language): string {
  if (stated === null) return '';
  if (isPlainDate(stated)) return formatDate(stated, language);
  if (!isDecimal(stated)) return stated;
  return formatDecimal(stated, language, { minDecimals: stated.split('.')[1]?.length ?? 0 });
}

/** A stated amount in a column of amounts: two decimals at least, every other as stated. */
export function statedAmount(stated: string | null, language: Language): string {
  if (stated === null || !isDecimal(stated)) return stated ?? '';
  return formatDecimal(stated, language, { minDecimals: Math.max(2, stated.split('.')[1]?.length ?? 0) });
}

/** `The lines add up to 100.00, not 90.00. (BR-CO-10)` */
export function findingText({ code, stated, expected, rule }: Finding, language: Language): string {
  const values = { stated: statedText(stated, language), expected: statedText(expected, language) };
  return `${translator(language)(`importedInvoices.finding.${code}`, values)} (${rule})`;
}
