import {
  allocateOldestFirst,
  openAmountOf,
  paidBy,
  paymentAmount,
  refundAmount,
  refundable,
  settlementAmount,
  writeOffAmount,
} from '@shared/billing/payments';
import { Refusal } from '@shared/failure';
import type { Invoice } from '@shared/model/invoice';
import type { PaymentKind } from '@shared/model/payment';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norwegianInvoice } from '../../../fixtures/invoices';

const shown = String;
const NOTHING = paidBy([]);

/** A posted invoice on which so much is due. */
const invoiceOf = (dueAmount: number): Invoice => ({
  ...norwegianInvoice,
  totals: { ...norwegianInvoice.totals, dueAmount },
});

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.failure.code;
    throw error;
  }
  return 'done';
}

describe('what a payment comes to', () => {
  it('is all that is open where nothing is said', () => {
    expect(paymentAmount(invoiceOf(1_000), NOTHING, undefined, { shown })).toBe(1_000);
    expect(paymentAmount(invoiceOf(1_000), paidBy([{ kind: 'payment', amount: 400 }]), undefined, { shown })).toBe(600);
    expect(paymentAmount(invoiceOf(-1_000), NOTHING, undefined, { shown })).toBe(-1_000);
  });

  it('is more than is open only where that is meant', () => {
    const invoice = invoiceOf(1_000);
    expect(codeOf(() => paymentAmount(invoice, NOTHING, 1_001, { shown }))).toBe('invoice.paymentTooLarge');
    expect(paymentAmount(invoice, NOTHING, 1_500, { shown, allowOver: true })).toBe(1_500);
  });

  it('pays back no more than came in as money', () => {
    const settled = paidBy([
      { kind: 'settlement', amount: 700 },
      { kind: 'payment', amount: 300 },
    ]);
    expect(refundable(invoiceOf(1_000), settled)).toBe(300);
    expect(codeOf(() => paymentAmount(invoiceOf(1_000), settled, -301, { shown }))).toBe('invoice.paidBackTooMuch');
  });

  it('pays an over-payment back by itself', () => {
    const paid = paidBy([{ kind: 'payment', amount: 1_200 }]);
    expect(refundAmount(invoiceOf(1_000), paid, undefined, shown)).toBe(-200);
    expect(codeOf(() => refundAmount(invoiceOf(1_200), paid, undefined, shown))).toBe('payment.nothingToPayBack');
  });
});

describe('writing off', () => {
  const rule = { shown, limit: 100, shownAtHome: shown, atHome: (amount: number) => amount };

  it('takes small differences of either side, and never more than is open', () => {
    const paid = (amount: number) => paidBy([{ kind: 'payment', amount }]);
    expect(writeOffAmount(invoiceOf(1_000), paid(950), undefined, rule)).toBe(50);
    expect(writeOffAmount(invoiceOf(1_000), paid(1_004), undefined, rule)).toBe(-4);
    expect(codeOf(() => writeOffAmount(invoiceOf(1_000), paid(950), 51, rule))).toBe('payment.writeOffBeyondOpen');
    expect(codeOf(() => writeOffAmount(invoiceOf(1_000), paid(950), -1, rule))).toBe('payment.writeOffBeyondOpen');
    expect(codeOf(() => writeOffAmount(invoiceOf(1_000), paid(800), undefined, rule))).toBe('payment.writeOffTooLarge');
  });

  it('counts what was written off before towards the limit', () => {
    const paid = paidBy([
      { kind: 'payment', amount: 850 },
      { kind: 'writeOff', amount: 90 },
    ]);
    expect(codeOf(() => writeOffAmount(invoiceOf(1_000), paid, 11, rule))).toBe('payment.writeOffTooLarge');
    expect(writeOffAmount(invoiceOf(1_000), paid, 10, rule)).toBe(10);
  });
});

describe('settling', () => {
  const of = (due: number, paid = 0) => ({
    invoice: invoiceOf(due),
    paid: paidBy([{ kind: 'payment' as PaymentKind, amount: paid }]),
  });

  it('takes as much as both have, whichever is named first', () => {
    expect(settlementAmount(of(1_000), of(-300), undefined, shown).amount).toBe(300);
    expect(settlementAmount(of(-300), of(200), undefined, shown).amount).toBe(200);
    expect(settlementAmount(of(500, 550), of(200), undefined, shown).amount).toBe(50);
  });

  it('needs something owed on one and in favour on the other', () => {
    expect(codeOf(() => settlementAmount(of(1_000), of(200), undefined, shown))).toBe('payment.nothingToSettle');
    expect(codeOf(() => settlementAmount(of(1_000), of(-200), 201, shown))).toBe('payment.settlesTooMuch');
  });

  it('stays with one customer and one currency', () => {
    const other = { ...of(-200), invoice: { ...invoiceOf(-200), customerId: '0'.repeat(26) } };
    expect(codeOf(() => settlementAmount(of(100), other, undefined, shown))).toBe('payment.settlesOtherCustomer');
    const euros = { ...of(-200), invoice: { ...invoiceOf(-200), currency: 'EUR' } };
    expect(codeOf(() => settlementAmount(of(100), euros, undefined, shown))).toBe('payment.settlesOtherCurrency');
  });
});

describe('sharing a receipt out', () => {
  const item = (invoiceId: string, dueDate: string, openAmount: number) => ({ invoiceId, dueDate, openAmount });

  it('pays what has been due longest first', () => {
    const items = [item('b', '2026-03-01', 500), item('a', '2026-01-01', 300), item('c', '2026-02-01', -50)];
    expect(allocateOldestFirst(600, items, { shown })).toEqual([
      { invoiceId: 'a', amount: 300 },
      { invoiceId: 'b', amount: 300 },
    ]);
  });

  it('leaves what is too much on the last one, where that is meant', () => {
    const items = [item('a', '2026-01-01', 300), item('b', '2026-03-01', 500)];
    expect(codeOf(() => allocateOldestFirst(900, items, { shown }))).toBe('invoice.paymentTooLarge');
    expect(allocateOldestFirst(900, items, { shown, allowOver: true })).toEqual([
      { invoiceId: 'a', amount: 300 },
      { invoiceId: 'b', amount: 600 },
    ]);
  });

  it('shares out every cent and gives none more than it owes', () => {
    const items = fc.array(
      fc.record({
        invoiceId: fc.uuid(),
        dueDate: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
        openAmount: fc.integer({ min: -1_000, max: 10_000 }),
      }),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(items, fc.nat({ max: 50_000 }), (open, part) => {
        const owed = open.reduce((sum, { openAmount }) => sum + Math.max(0, openAmount), 0);
        fc.pre(owed > 0 && part > 0);
        const amount = Math.min(part, owed);
        const shares = allocateOldestFirst(amount, open, { shown });
        expect(shares.reduce((sum, share) => sum + share.amount, 0)).toBe(amount);
        for (const share of shares) {
          const { openAmount = 0 } = open.find(({ invoiceId }) => invoiceId === share.invoiceId) ?? {};
          expect(share.amount).toBeGreaterThan(0);
          expect(share.amount).toBeLessThanOrEqual(openAmount);
        }
      }),
    );
  });
});

describe('what is open', () => {
  it('is what is due less all payments, and no sequence of allowed ones overdraws money', () => {
    const step = fc.record({
      kind: fc.constantFrom('pay', 'over', 'refund', 'writeOff'),
      amount: fc.integer({ min: -2_000, max: 2_000 }),
    });
    fc.assert(
      fc.property(fc.integer({ min: -1_500, max: 1_500 }), fc.array(step, { maxLength: 12 }), (due, steps) => {
        const invoice = invoiceOf(due);
        const rows: { kind: PaymentKind; amount: number }[] = [];
        for (const { kind, amount } of steps) {
          const paid = paidBy(rows);
          try {
            if (kind === 'writeOff') {
              const rule = { shown, limit: 100, shownAtHome: shown, atHome: (sum: number) => sum };
              rows.push({ kind, amount: writeOffAmount(invoice, paid, amount, rule) });
            } else {
              const received = paymentAmount(invoice, paid, amount, { shown, allowOver: kind === 'over' });
              rows.push({ kind: received < 0 ? 'refund' : 'payment', amount: received });
            }
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
        }
        const paid = paidBy(rows);
        const direction = due < 0 ? -1 : 1;
        expect(openAmountOf(invoice, paid)).toBe(due - rows.reduce((sum, { amount }) => sum + amount, 0));
        expect(paid.cash * direction).toBeGreaterThanOrEqual(0);
        expect(Math.abs(paid.writtenOff)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
