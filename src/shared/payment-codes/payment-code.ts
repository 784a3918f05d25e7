import type { Invoice } from '../model/invoice';
import { epcPayload } from './epc';

export interface PaymentCode {
  readonly kind: 'epc' | 'duitNow';
  /** What a reader of the code gets. */
  readonly text: string;
}

/**
 * The code by which an invoice can be paid with a telephone: an EPC code for euro where the firm wants it, its own
 * DuitNow code for ringgit. Never on what is not posted, on a credit note or where nothing is owed.
 */
export function paymentCodeOf(
  invoice: Pick<Invoice, 'kind' | 'stage' | 'currency' | 'design' | 'bank' | 'seller' | 'paymentReference'> & {
    readonly totals: Pick<Invoice['totals'], 'dueAmount'>;
  },
): PaymentCode | undefined {
  const { design, totals, bank, seller } = invoice;
  if (invoice.kind === 'creditNote' || invoice.stage !== 'posted' || totals.dueAmount <= 0) return undefined;
  if (invoice.currency === 'MYR') {
    return design.duitNowCode === '' ? undefined : { kind: 'duitNow', text: design.duitNowCode };
  }
  if (invoice.currency !== 'EUR' || !design.showsPaymentCode) return undefined;
  const text = epcPayload({
    name: seller.name,
    iban: bank.iban,
    bic: bank.bic,
    amount: totals.dueAmount,
    reference: invoice.paymentReference,
  });
  return text === undefined ? undefined : { kind: 'epc', text };
}
