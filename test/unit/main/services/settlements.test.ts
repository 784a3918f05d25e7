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

const openOf = async (id: string) => (await at.call('invoice.get', { id })).openAmount;

describe('settling one invoice with another', () => {
  it('moves what was paid too much to where something is owed, and adds nothing', async () => {
    await at.call('invoice.pay', { id: of.first, amount: 250_000, allowOverpayment: true });
    const settled = await at.call('invoice.settle', { id: of.second, againstId: of.first });
    expect(settled.openAmount).toBe(200_000);
    expect(await openOf(of.first)).toBe(0);
    const { rows, sums } = await at.call('payment.list', { kind: 'settlement' });
    expect(rows.map(({ amount }) => amount).sort()).toEqual([-100_000, 100_000]);
    expect(sums).toEqual([{ currency: 'NOK', amount: 0 }]);
  });

  it('is taken back as a whole', async () => {
    await at.call('invoice.pay', { id: of.first, amount: 250_000, allowOverpayment: true });
    const { payments } = await at.call('invoice.settle', { id: of.first, againstId: of.second, amount: 40_000 });
    const [paid, settlement] = payments;
    expect(await at.refusal('invoice.removePayment', { paymentId: paid?.id ?? '' })).toBe('payment.isUsed');
    await at.call('invoice.removePayment', { paymentId: settlement?.id ?? '' });
    expect(await openOf(of.first)).toBe(-100_000);
    expect(await openOf(of.second)).toBe(300_000);
  });

  it('needs something in the customer’s favour', async () => {
    expect(await at.refusal('invoice.settle', { id: of.first, againstId: of.second })).toBe('payment.nothingToSettle');
  });
});

describe('one receipt for several invoices', () => {
  it('pays the longest due first, in one commit', async () => {
    const { customer } = of.work;
    const received = await at.call('payment.receive', { customerId: customer.id, amount: 250_000 });
    expect(received.payments.map(({ invoiceId, amount }) => [invoiceId, amount])).toEqual([
      [of.first, 150_000],
      [of.second, 100_000],
    ]);
    expect(received).toMatchObject({ openAmount: 650_000, creditAmount: 0 });
    const groups = new Set(received.payments.map(({ groupId }) => groupId));
    expect(groups.size).toBe(1);
  });

  it('pays as it is allocated, and all of it or nothing', async () => {
    const customerId = of.work.customer.id;
    const wrong = [
      { invoiceId: of.third, amount: 450_000 },
      { invoiceId: of.first, amount: 150_001 },
    ];
    expect(await at.refusal('payment.receive', { customerId, amount: 600_001, allocations: wrong })).toBe(
      'invoice.paymentTooLarge',
    );
    expect(await openOf(of.third)).toBe(450_000);
    const allocations = [{ invoiceId: of.third, amount: 450_000 }];
    expect(await at.refusal('payment.receive', { customerId, amount: 1, allocations })).toBe(
      'payment.allocationsDiffer',
    );
    await at.call('payment.receive', { customerId, amount: 450_000, allocations });
    expect(await openOf(of.third)).toBe(0);
  });

  it('leaves what is too much as the customer’s credit, where that is meant', async () => {
    const customerId = of.work.customer.id;
    const amount = 1_000_000;
    expect(await at.refusal('payment.receive', { customerId, amount })).toBe('invoice.paymentTooLarge');
    const received = await at.call('payment.receive', { customerId, amount, allowOverpayment: true });
    expect(received).toMatchObject({ openAmount: -100_000, creditAmount: -100_000 });
    expect(await at.refusal('payment.receive', { customerId, amount: 1 })).toBe('payment.nothingOpen');
  });
});
