import type { Shown } from '@shared/billing/payments';
import { formatAmount } from '@shared/i18n/format/numbers';
import { newId } from '@shared/ids';
import { type Payment, PLAIN_PAYMENT } from '@shared/model/payment';
import type { Reader, Transaction } from '../store/store';
import { payments } from './collections';
import { type Context, companyOf } from './context';

/** Writes amounts of a currency into refusals, in the language of the books. */
export function shownIn(reader: Reader, currency: string): Shown {
  const { language } = companyOf(reader);
  return (amount) => formatAmount(amount, currency, language);
}

/** Whether this very request has entered its payment already. */
export const isEntered = (reader: Reader, requestId: string): boolean =>
  requestId !== '' && reader.by(payments, 'request', requestId).length > 0;

type NewPayment = Omit<Payment, 'id' | 'at' | 'by' | 'groupId' | 'requestId'> &
  Partial<Pick<Payment, 'groupId' | 'requestId'>>;

/** Stores a payment. Every one is written here, so that what follows from one follows from all. */
export function putPayment(tx: Transaction, payment: NewPayment, context: Context): Payment {
  const row: Payment = { ...PLAIN_PAYMENT, ...payment, id: newId(), at: context.now(), by: context.by };
  tx.put(payments, row);
  return row;
}

/** Takes a payment away again, and with it what followed from it. */
export function takePaymentBack(tx: Transaction, payment: Payment): void {
  tx.remove(payments, payment.id);
}
