import type { Context } from './context';
import type { Fact } from './facts';

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
