import type { Translate } from '@shared/i18n/translate';
import type { ActedRow } from './use-row-actions';

/** So many are named; of more, the first ones and how many others there are. */
const NAMED = 6;

export function nameList(rows: readonly ActedRow[], t: Translate): string {
  const names = rows.map(({ number, customerName }) => (number === null ? customerName : `${number} ${customerName}`));
  if (names.length <= NAMED) return names.join(', ');
  const shown = names.slice(0, NAMED - 1);
  return [...shown, t('invoices.others', { count: names.length - shown.length })].join(', ');
}
