import type { DocumentLine } from '@shared/billing/document-lines';
import { isTimeUnit } from '@shared/billing/time-units';
import { addDecimals, negateDecimal } from '@shared/decimal';
import { formatQuantity } from '@shared/i18n/format/numbers';
import { unitLabel } from '@shared/units';
import type { Context } from './context';
import type { Fact } from './facts';

/** What a line puts right, in words, where its figures do not say it: what was billed and what is right. */
export function correctionText({ part, correction, ...line }: DocumentLine, context: Context): string {
  const { invoice, translate, language } = context;
  if (correction === null) return '';
  const number = (correction.latest ?? correction).invoiceNumber;
  switch (part) {
    case 'stays':
      return translate('document.correction.stays');
    case 'difference': {
      // The line itself holds the difference, turned round on a credit note.
      const sign = invoice.kind === 'creditNote' ? -1 : 1;
      const written = (quantity: string) =>
        `${formatQuantity(quantity, language, isTimeUnit(line.unit) ? 2 : 0)} ${unitLabel(line.unit, quantity, translate)}`;
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

/** Which invoices the document puts right, and why. */
export function correctionFacts({ invoice, translate }: Context, date: (day: string) => string): Fact[] {
  const label = translate(
    invoice.kind === 'creditNote' ? 'document.fact.precedingInvoice' : 'document.fact.correctedInvoice',
  );
  return [
    ...invoice.precedingInvoices.map((preceding) => ({ label, value: `${preceding.number}, ${date(preceding.date)}` })),
    { label: translate('document.fact.correctionReason'), value: invoice.correctionReason },
  ];
}
