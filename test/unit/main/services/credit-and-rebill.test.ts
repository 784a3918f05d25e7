import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';
import { posted, revised } from './correcting';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

async function billedToTheWrongOne() {
  const work = await projectWithPrices(at, '200');
  await workedHours(at, work, [{ quantity: '8' }, { quantity: '4', description: 'Møte' }]);
  const { invoice } = await draftOf(at, work.project.id);
  const [line] = invoice.lines;
  const changes = { price: '150', name: 'Rådgivning' };
  await at.call('invoice.updateLine', { id: invoice.id, revision: invoice.revision, lineId: line?.id ?? '', changes });
  const other = await at.call('customer.save', { changes: { name: 'Nordvik Holding AS' } });
  return { work, original: await posted(at, invoice.id), other };
}

describe('crediting one customer and billing another', () => {
  it('makes a confirmed credit note and a draft of the same work, with what was decided on it', async () => {
    const { work, original, other } = await billedToTheWrongOne();
    const { id } = original.invoice;
    const preview = await at.call('invoice.previewRebill', { id, customerId: other.id });
    const input = { id, customerId: other.id, reason: 'Feil kunde', requestId: 'rebill' };
    const made = await at.call('invoice.creditAndRebill', input);
    expect(await at.call('invoice.creditAndRebill', input)).toEqual(made);

    const credit = await at.call('invoice.get', { id: made.creditId });
    const bill = await at.call('invoice.get', { id: made.billId });
    expect(credit.invoice).toMatchObject({ kind: 'creditNote', stage: 'confirmed', totals: preview.credit.totals });
    expect(credit.invoice.totals.netAmount).toBe(0 - original.invoice.totals.netAmount);
    expect(bill.invoice).toMatchObject({ stage: 'draft', customerId: other.id, totals: preview.bill.totals });
    expect(bill.invoice.lines.map(({ name, quantity, price }) => [name, quantity, price])).toEqual(
      original.invoice.lines.map(({ name, quantity, price }) => [name, quantity, price]),
    );
    const { contract, lines } = await at.call('project.get', { id: work.project.id });
    for (const { customers } of [contract, ...lines]) {
      expect(customers.map(({ customerId, percent }) => [customerId, percent])).toEqual([
        [work.customer.id, '100'],
        [other.id, '0'],
      ]);
    }
    expect((await at.call('journal.verify', {})).finding).toBeNull();
    await posted(at, made.billId);
    await at.call('invoice.post', { id: made.creditId, revision: credit.invoice.revision });
    expect((await at.call('invoice.get', { id })).status).toBe('credited');
    expect((await at.call('journal.verify', {})).finding).toBeNull();
  });

  it('shows what it would do without doing it', async () => {
    const { original, other } = await billedToTheWrongOne();
    const { id } = original.invoice;
    const before = await at.call('journal.list', {});
    await at.call('invoice.previewRebill', { id, customerId: other.id });
    expect((await at.call('journal.list', {})).total).toBe(before.total);
    expect((await at.call('invoice.revisable', { id })).lines.map(({ onDraftId }) => onDraftId)).toEqual([null, null]);
  });

  it('gives the work back to the new customer’s backlog where the draft is deleted', async () => {
    const { work, original, other } = await billedToTheWrongOne();
    const made = await at.call('invoice.creditAndRebill', {
      id: original.invoice.id,
      customerId: other.id,
      reason: 'Feil kunde',
      requestId: 'rebill',
    });
    const { invoice } = await at.call('invoice.get', { id: made.billId });
    await at.call('invoice.remove', { id: invoice.id, revision: invoice.revision });
    const { rows } = await at.call('backlog.list', { projectId: work.project.id });
    expect(rows.map(({ customerName, status }) => [customerName, status])).toEqual([
      ['Nordvik Holding AS', 'ready'],
      ['Nordvik Holding AS', 'ready'],
    ]);
  });

  it('is refused for the same customer, and while a draft corrects the invoice', async () => {
    const { work, original, other } = await billedToTheWrongOne();
    const input = { id: original.invoice.id, reason: 'Feil', requestId: 'no' };
    expect(await at.refusal('invoice.creditAndRebill', { ...input, customerId: work.customer.id })).toBe(
      'correction.sameCustomer',
    );
    await revised(at, original.invoice.id);
    expect(await at.refusal('invoice.creditAndRebill', { ...input, customerId: other.id })).toBe(
      'correction.rowIsTaken',
    );
  });
});
