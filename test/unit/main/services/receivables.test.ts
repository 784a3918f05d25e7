import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork } from './company-at-work';
import { threeInvoices } from './posted-invoices';

let at: CompanyAtWork;
let of: Awaited<ReturnType<typeof threeInvoices>>;

beforeEach(async () => {
  at = await companyAtWork('2026-07-01');
  of = await threeInvoices(at);
});

afterEach(() => at.close());

describe('ageing', () => {
  it('files what is owed by customer and age as of a day', async () => {
    const { rows, sums, asOf } = await at.call('receivables.ageing', {});
    expect(asOf).toBe('2026-11-20');
    expect(rows).toMatchObject([
      {
        customerName: 'Nordvik Havbruk AS',
        currency: 'NOK',
        count: 3,
        latestDays: 112,
        notDueAmount: 450_000,
        days60Amount: 300_000,
        over90Amount: 150_000,
        creditAmount: 0,
        totalAmount: 900_000,
      },
    ]);
    expect(sums).toMatchObject([{ currency: 'NOK', count: 3, totalAmount: 900_000 }]);
  });

  it('says of a day that is past what was so then', async () => {
    at.setToday('2026-11-21');
    await at.call('invoice.pay', { id: of.first });
    const then = await at.call('receivables.ageing', { asOf: '2026-09-30' });
    expect(then.rows).toMatchObject([{ count: 2, notDueAmount: 300_000, days90Amount: 150_000 }]);
    const now = await at.call('receivables.ageing', {});
    expect(now.rows).toMatchObject([{ count: 2, totalAmount: 750_000 }]);
  });

  it('opens the invoices behind a figure, which add up to it', async () => {
    await at.call('invoice.pay', { id: of.third, amount: 460_000, allowOverpayment: true });
    const { sums } = await at.call('receivables.ageing', {});
    const behind = async (bucket: 'notDue' | 'days60' | 'over90' | 'credit') =>
      (await at.call('receivables.openItems', { bucket })).openAmounts[0]?.amount ?? 0;
    expect(sums[0]).toMatchObject({
      notDueAmount: await behind('notDue'),
      days60Amount: await behind('days60'),
      over90Amount: await behind('over90'),
      creditAmount: await behind('credit'),
    });
    expect(await behind('credit')).toBe(-10_000);
    const { rows } = await at.call('receivables.openItems', { bucket: 'over90' });
    expect(rows).toMatchObject([{ invoiceId: of.first, overdueDays: 112, openAmount: 150_000 }]);
  });
});

describe('a statement', () => {
  it('goes from what was owed before to what is owed after, movement by movement', async () => {
    await at.call('invoice.pay', { id: of.first, date: '2026-08-15', amount: 100_000 });
    await at.call('invoice.pay', { id: of.second, date: '2026-10-01' });
    const customerId = of.work.customer.id;
    const statement = await at.call('receivables.statement', { customerId, from: '2026-09-01', to: '2026-10-31' });
    expect(statement).toMatchObject({
      currency: 'NOK',
      openingAmount: 50_000,
      movements: [
        { date: '2026-09-10', kind: 'invoice', amount: 300_000, balanceAmount: 350_000 },
        { date: '2026-10-01', kind: 'payment', amount: -300_000, balanceAmount: 50_000 },
      ],
      closingAmount: 50_000,
      openItems: [{ invoiceId: of.first, openAmount: 50_000 }],
    });
    expect(await at.refusal('receivables.statement', { customerId, from: '2026-09-02', to: '2026-09-01' })).toBe(
      'receivables.endsBeforeItStarts',
    );
  });
});

describe('whatever is paid, paid back, written off and settled', () => {
  it('lists, ageing, statement and balance say the same', async () => {
    const ids = [of.first, of.second, of.third];
    const customerId = of.work.customer.id;
    const action = fc.record({
      kind: fc.constantFrom('pay', 'refund', 'writeOff', 'settle', 'receive', 'remove'),
      one: fc.nat({ max: 2 }),
      other: fc.nat({ max: 2 }),
      amount: fc.integer({ min: 1, max: 400_000 }),
      over: fc.boolean(),
    });
    const attempt = async (work: () => Promise<unknown>) => work().catch(() => undefined);
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 6 }), async (actions) => {
        for (const { kind, one, other, amount, over } of actions) {
          const id = ids[one] ?? '';
          await attempt(async () => {
            if (kind === 'pay') await at.call('invoice.pay', { id, amount, allowOverpayment: over });
            if (kind === 'refund') await at.call('invoice.refund', { id, amount });
            if (kind === 'writeOff') await at.call('invoice.writeOff', { id, reason: 'Avrunding' });
            if (kind === 'settle') await at.call('invoice.settle', { id, againstId: ids[other] ?? '' });
            if (kind === 'receive') {
              await at.call('payment.receive', { customerId, amount, allowOverpayment: over });
            }
            if (kind === 'remove') {
              const { payments } = await at.call('invoice.get', { id });
              await at.call('invoice.removePayment', { paymentId: payments.at(-1)?.id ?? '' });
            }
          });
        }
        const { rows } = await at.call('invoice.list', {});
        const open = rows.reduce((sum, { openAmount }) => sum + openAmount, 0);
        const { rows: payments, sums } = await at.call('payment.list', { limit: 500 });
        const paid = payments.reduce((sum, { amount }) => sum + amount, 0);
        const settled = payments.filter(({ kind }) => kind === 'settlement');
        expect(open).toBe(900_000 - paid);
        expect(sums[0]?.amount ?? 0).toBe(paid);
        expect(settled.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
        const ageing = await at.call('receivables.ageing', {});
        expect(ageing.sums[0]?.totalAmount ?? 0).toBe(open);
        const statement = await at.call('receivables.statement', { customerId, from: '2026-01-01', to: '2026-11-20' });
        expect(statement.closingAmount).toBe(open);
        const { rows: balances } = await at.call('customer.list', {});
        expect(balances[0]?.openAmount).toBe(open);
      }),
      { numRuns: 12 },
    );
  });
});
