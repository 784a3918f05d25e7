import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;
let id: string;

/** Two hours at 1 200 with 25 % VAT, posted on 20 November: 3 000 kroner are owed. */
beforeEach(async () => {
  at = await companyAtWork();
  const work = await projectWithPrices(at);
  await workedHours(at, work, [{ quantity: '2' }]);
  const { invoice } = await draftOf(at, work.project.id);
  id = invoice.id;
  await at.call('invoice.issue', { id, revision: invoice.revision });
});

afterEach(() => at.close());

describe('payments', () => {
  it('takes parts until nothing is open, and no øre more', async () => {
    expect(await at.refusal('invoice.pay', { id, amount: 300_001 })).toBe('invoice.paymentTooLarge');
    expect(await at.call('invoice.pay', { id, amount: 100_000 })).toMatchObject({ status: 'partlyPaid' });
    expect(await at.refusal('invoice.pay', { id, amount: 200_001 })).toBe('invoice.paymentTooLarge');
    expect(await at.call('invoice.pay', { id })).toMatchObject({ status: 'paid', openAmount: 0 });
    expect(await at.refusal('invoice.pay', { id })).toBe('invoice.alreadyPaid');
    expect(await at.refusal('invoice.pay', { id, amount: 1 })).toBe('invoice.alreadyPaid');
  });

  it('pays back what was received, also of a paid invoice, and never more', async () => {
    expect(await at.refusal('invoice.pay', { id, amount: -1 })).toBe('invoice.paidBackTooMuch');
    await at.call('invoice.pay', { id });
    expect(await at.refusal('invoice.pay', { id, amount: -300_001 })).toBe('invoice.paidBackTooMuch');
    const back = await at.call('invoice.pay', { id, amount: -50_000 });
    expect(back).toMatchObject({ status: 'partlyPaid', openAmount: 50_000 });
  });

  it('keeps a payment that was paid back since', async () => {
    const { payments } = await at.call('invoice.pay', { id, amount: 100_000 });
    await at.call('invoice.pay', { id, amount: -100_000 });
    const paymentId = payments[0]?.id ?? '';
    expect(await at.refusal('invoice.removePayment', { paymentId })).toBe('payment.isUsed');
  });

  it('takes the day the money came, between the invoice and today', async () => {
    at.setToday('2026-12-10');
    expect(await at.refusal('invoice.pay', { id, date: '2026-11-19' })).toBe('invoice.paymentBeforeInvoice');
    expect(await at.refusal('invoice.pay', { id, date: '2026-12-11' })).toBe('invoice.paymentInFuture');
    const { payments } = await at.call('invoice.pay', { id, date: '2026-11-20' });
    expect(payments).toMatchObject([{ date: '2026-11-20', amount: 300_000, by: 'Kari' }]);
    expect(await at.refusal('invoice.pay', { id, amount: 0 })).toBe('invoice.alreadyPaid');
  });
});

describe('over-payments, refunds and small differences', () => {
  it('takes more than is owed where that is meant, and pays it back', async () => {
    const over = await at.call('invoice.pay', { id, amount: 320_000, allowOverpayment: true });
    expect(over).toMatchObject({ status: 'paid', openAmount: -20_000, refundableAmount: 320_000 });
    const { rows } = await at.call('customer.list', {});
    expect(rows[0]).toMatchObject({ openAmount: -20_000, creditAmount: -20_000 });
    const back = await at.call('invoice.refund', { id, note: 'Betalt for mye' });
    expect(back).toMatchObject({ status: 'paid', openAmount: 0 });
    expect(back.payments.at(-1)).toMatchObject({ kind: 'refund', amount: -20_000, note: 'Betalt for mye' });
    expect(await at.refusal('invoice.refund', { id })).toBe('payment.nothingToPayBack');
  });

  it('writes off what is small, with a reason, and nothing else', async () => {
    await at.call('invoice.pay', { id, amount: 299_950 });
    expect(await at.refusal('invoice.writeOff', { id, reason: '' })).toBe('payment.writeOffNeedsReason');
    const written = await at.call('invoice.writeOff', { id, reason: 'Avrunding hos banken' });
    expect(written).toMatchObject({ status: 'paid', openAmount: 0 });
    expect(written.payments.at(-1)).toMatchObject({ kind: 'writeOff', amount: 50, note: 'Avrunding hos banken' });
  });

  it('asks the company how much is small', async () => {
    await at.call('invoice.pay', { id, amount: 299_000 });
    expect(await at.refusal('invoice.writeOff', { id, reason: 'Gebyr' })).toBe('payment.writeOffTooLarge');
    const { revision } = await at.call('company.get', {});
    await at.call('company.update', { revision, changes: { smallDifferenceAmount: 1_000 } });
    expect(await at.call('invoice.writeOff', { id, reason: 'Gebyr' })).toMatchObject({ status: 'paid' });
  });

  it('enters a request once, however often it is made', async () => {
    const once = { id, amount: 100_000, requestId: 'the-very-same' };
    await at.call('invoice.pay', once);
    expect(await at.call('invoice.pay', once)).toMatchObject({ paidAmount: 100_000 });
  });
});
