import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';
import { posted, revised } from './correcting';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

const isSound = async () => expect((await at.call('journal.verify', {})).finding).toBeNull();

describe('an advance', () => {
  async function invoicedAdvance() {
    const work = await projectWithPrices(at, '200');
    const retainer = await at.call('retainer.save', {
      changes: { contractId: work.contract.id, description: 'Forskudd', amount: 100_000 },
    });
    await at.call('retainer.markReady', { ids: [retainer.id], ready: true });
    const { invoices } = await at.call('retainer.createInvoice', { ids: [retainer.id], requestId: 'advance' });
    return { work, advance: await posted(at, invoices[0]?.id ?? '') };
  }

  const advanceNow = async () => {
    const { rows } = await at.call('retainer.list', {});
    const [{ status, usedAmount, balanceAmount } = { status: '', usedAmount: 0, balanceAmount: 0 }] = rows;
    return { status, usedAmount, balanceAmount };
  };

  it('that is credited is ready to be invoiced again', async () => {
    const { advance } = await invoicedAdvance();
    expect(await advanceNow()).toEqual({ status: 'invoicePosted', usedAmount: 0, balanceAmount: 100_000 });
    const credit = await posted(at, (await revised(at, advance.invoice.id)).invoice.id);
    expect(credit.invoice).toMatchObject({ kind: 'creditNote', totals: { netAmount: -100_000 } });
    expect(await advanceNow()).toEqual({ status: 'ready', usedAmount: 0, balanceAmount: 0 });
    await isSound();
  });

  it('that is used stands until what used it is credited, which makes it available again', async () => {
    const { work, advance } = await invoicedAdvance();
    await workedHours(at, work, [{ quantity: '8' }]);
    const bill = await posted(at, (await draftOf(at, work.project.id)).invoice.id);
    expect(bill.invoice.totals.netAmount).toBe(60_000);
    expect(await advanceNow()).toMatchObject({ usedAmount: 100_000, balanceAmount: 0 });
    const input = { id: advance.invoice.id, reason: 'Feil', requestId: 'used' };
    expect(await at.refusal('invoice.revise', input)).toBe('correction.advanceInUse');

    const draft = await revised(at, bill.invoice.id);
    expect(draft.invoice.totals.netAmount).toBe(-60_000);
    const line = draft.invoice.lines.find(({ transactionClass }) => transactionClass === 'retainer');
    const change = { id: draft.invoice.id, revision: draft.invoice.revision, lineId: line?.id ?? '' };
    expect(await at.refusal('invoice.updateLine', { ...change, changes: { quantity: '1' } })).toBe(
      'correction.fieldIsFixed',
    );
    await posted(at, draft.invoice.id);
    expect(await advanceNow()).toMatchObject({ usedAmount: 0, balanceAmount: 100_000 });
    await isSound();
    await posted(at, (await revised(at, advance.invoice.id)).invoice.id);
    expect(await advanceNow()).toMatchObject({ status: 'ready', balanceAmount: 0 });
    await isSound();
  });
});

describe('work that several customers share', () => {
  it('is corrected for one of them alone', async () => {
    const work = await projectWithPrices(at, '200');
    const other = await at.call('customer.save', { changes: { name: 'Sundt Eiendom AS' } });
    const { lines } = await at.call('project.get', { id: work.project.id });
    const [line] = lines;
    const share = { notToExceedAmount: null, paymentTermDays: null };
    await at.call('contractLine.save', {
      id: line?.id ?? '',
      revision: line?.revision ?? 1,
      changes: {
        customers: [
          { ...share, customerId: work.customer.id, percent: '75', isRounding: true },
          { ...share, customerId: other.id, percent: '25', isRounding: false },
        ],
      },
    });
    await workedHours(at, work, [{ quantity: '8' }]);
    const { invoices } = await at.call('wizard.finish', {
      projectId: work.project.id,
      cutoff: '2026-11-30',
      requestId: 'shared',
    });
    expect(invoices).toHaveLength(2);
    const done = [];
    for (const { id } of invoices) done.push(await posted(at, id));
    const theirs = done.find(({ invoice }) => invoice.customerId === other.id);
    const credit = await posted(at, (await revised(at, theirs?.invoice.id ?? '')).invoice.id);
    expect(credit.invoice).toMatchObject({ customerId: other.id, totals: { netAmount: -40_000 } });
    const { rows } = await at.call('backlog.list', { projectId: work.project.id });
    expect(rows.map(({ customerId, amount }) => [customerId, amount])).toEqual([[other.id, 40_000]]);
    await isSound();
  });
});

describe('a discount on the whole document', () => {
  it('takes its part of what is credited, and goes back with all of it', async () => {
    const work = await projectWithPrices(at, '200');
    await workedHours(at, work, [{ quantity: '8' }, { quantity: '2' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const vat = invoice.vat[0] ?? { category: 'S' as const, rate: '25' };
    const discount = {
      percent: '10',
      amount: null,
      baseAmount: null,
      reason: '',
      category: vat.category,
      rate: vat.rate,
    };
    await at.call('invoice.update', {
      id: invoice.id,
      revision: invoice.revision,
      changes: { allowances: [discount] },
    });
    const original = await posted(at, invoice.id);
    expect(original.invoice.totals.netAmount).toBe(180_000);
    const [, second] = original.invoice.lines;
    const part = await posted(at, (await revised(at, original.invoice.id, [], [second?.id ?? ''])).invoice.id);
    expect(part.invoice.totals.netAmount).toBe(-36_000);
    const rest = await posted(at, (await revised(at, original.invoice.id)).invoice.id);
    expect(rest.invoice.totals.netAmount).toBe(-144_000);
    expect(await at.call('invoice.get', { id: original.invoice.id })).toMatchObject({
      status: 'credited',
      openAmount: 0,
    });
  });
});
