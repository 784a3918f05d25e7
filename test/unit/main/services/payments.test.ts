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
    expect(await at.refusal('invoice.removePayment', { paymentId })).toBe('invoice.paidBackTooMuch');
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
