import { addDecimals, negateDecimal } from '../decimal';
import { formatQuantity } from '../i18n/format/numbers';
import type { Translate } from '../i18n/translate';
import { unitLabel } from '../units';
import type { PrintedInvoice } from './as-document';
import type { DocumentLine } from './document-lines';
import { isTimeUnit } from './time-units';

/** What a line puts right, in words, where its figures do not say it: what was billed and what is right. */
export function correctionText(
  { part, correction, ...line }: DocumentLine,
  invoice: Pick<PrintedInvoice, 'kind' | 'language' | 'precedingInvoices'>,
  translate: Translate,
): string {
  if (correction === null) return '';
  const number = (correction.latest ?? correction).invoiceNumber;
  switch (part) {
    case 'stays':
      return translate('document.correction.stays');
    case 'difference': {
      // The line itself holds the difference, turned round on a credit note.
      const sign = invoice.kind === 'creditNote' ? -1 : 1;
      const written = (quantity: string) =>
        `${formatQuantity(quantity, invoice.language, isTimeUnit(line.unit) ? 2 : 0)} ${unitLabel(line.unit, quantity, translate)}`;
      const stays = addDecimals(correction.quantity, sign < 0 ? negateDecimal(line.quantity) : line.quantity);
      return translate('document.correction.difference', {
        billed: written(correction.quantity),
        stays: written(stays),
      });
    }
    case 'replaced':
      return number === '' ? '' : translate('document.correction.takenBack', { number });
    case 'takenBack': {
      // Where one invoice is credited, the head names it once for all lines.
      const isSaidInHead = invoice.kind === 'creditNote' && invoice.precedingInvoices.length === 1;
      return isSaidInHead || number === '' ? '' : translate('document.correction.takenBack', { number });
    }
    default:
      return '';
  }
}
