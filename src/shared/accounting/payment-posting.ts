import { convert, exchangeDifference, receivablePart } from '../billing/exchange';
import type { AccountingSettings } from '../model/accounting-settings';
import type { Invoice } from '../model/invoice';
import type { Payment } from '../model/payment';
import { accountOf, lineOn, type VoucherDraft } from './posting';

export interface PaymentPostingContext {
  readonly settings: AccountingSettings;
  readonly home: string;
  /** What was received before this payment, in the invoice's currency. */
  readonly paidBefore: number;
}

/** What takes the place of the money: losses where it is written off, the other document where two are set off. */
const DEBITS = { payment: 'bank', refund: 'bank', writeOff: 'writeOff', settlement: 'receivable' } as const;

/**
 * Money received: debit bank, credit customer. Paid back: the mirror. Written off: debit losses instead of the bank. What
 * the money was worth on its day against the receivable's rate is an exchange gain or loss.
 */
export function voucherOfPayment(payment: Payment, invoice: Invoice, context: PaymentPostingContext): VoucherDraft {
  const { settings, home, paidBefore } = context;
  const { profile } = settings;
  const { currency } = invoice;
  const rate = payment.exchangeRate ?? invoice.exchangeRate;
  const received = convert(payment.amount, currency, rate, home);
  const settled = receivablePart(payment, invoice, paidBefore, home);
  const difference = exchangeDifference(payment, invoice, paidBefore, home);
  const text = `${invoice.number ?? ''} ${payment.note}`.trim().slice(0, 200);
  const about = { text, customerId: invoice.customerId };
  const debit = lineOn(
    accountOf(profile, DEBITS[payment.kind]),
    { amount: received, currency, currencyAmount: payment.amount },
    about,
  );
  const credit = lineOn(
    accountOf(profile, 'receivable'),
    { amount: 0 - settled, currency, currencyAmount: 0 - payment.amount },
    about,
  );
  const exchange =
    difference === 0
      ? []
      : [
          lineOn(
            accountOf(profile, difference > 0 ? 'exchangeGain' : 'exchangeLoss'),
            { amount: 0 - difference, currency: home, currencyAmount: 0 - difference },
            about,
          ),
        ];
  return {
    date: payment.date,
    kind: payment.kind,
    text: `${invoice.number ?? ''} ${invoice.buyer.name}`.trim().slice(0, 300),
    actualIds: [],
    invoiceId: invoice.id,
    paymentId: payment.id,
    contractLineId: null,
    reversesId: null,
    lines: [debit, credit, ...exchange],
  };
}
