import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';
import { posted, revised } from './correcting';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

async function eightHours() {
  const work = await projectWithPrices(at, '200');
  await workedHours(at, work, [{ quantity: '8' }]);
  return posted(at, (await draftOf(at, work.project.id)).invoice.id);
}

const viewOf = (id: string) => at.call('invoice.get', { id });

const creditOf = async (id: string, quantity?: string) => {
  const [line] = (await viewOf(id)).invoice.lines;
  const stays = quantity === undefined ? [] : [{ lineId: line?.id ?? '', quantity }];
  return posted(at, (await revised(at, id, stays)).invoice.id);
};

describe('a credit note', () => {
  it('pays what is still owed on the invoice that it credits in full: it is credited and never overdue', async () => {
    const { invoice } = await eightHours();
    const credit = await creditOf(invoice.id);
    at.setToday('2027-11-20');
    const view = await viewOf(invoice.id);
    expect(view).toMatchObject({ status: 'credited', openAmount: 0, overdueDays: 0 });
    expect(view.payments).toMatchObject([{ kind: 'settlement', amount: 200_000, note: 'CN2026-0001' }]);
    expect(await viewOf(credit.invoice.id)).toMatchObject({ status: 'posted', openAmount: 0 });
    await at.call('invoice.send', { id: credit.invoice.id, channel: 'file' });
    expect((await viewOf(credit.invoice.id)).status).toBe('paid');
    const { rows, counts } = await at.call('invoice.list', { view: 'overdue' });
    expect([rows, counts.open, counts.paid]).toEqual([[], 0, 2]);
  });

  it('lowers what is owed where it credits a part', async () => {
    const { invoice } = await eightHours();
    await creditOf(invoice.id, '6');
    expect(await viewOf(invoice.id)).toMatchObject({ status: 'partlyPaid', openAmount: 150_000 });
  });

  it('leaves in the customer’s favour what was paid already', async () => {
    const { invoice } = await eightHours();
    await at.call('invoice.pay', { id: invoice.id });
    const credit = await creditOf(invoice.id);
    expect(await viewOf(invoice.id)).toMatchObject({ status: 'credited', openAmount: 0, paidAmount: 200_000 });
    expect(credit).toMatchObject({ openAmount: -200_000 });
    const paidBack = await at.call('invoice.pay', { id: credit.invoice.id, amount: -200_000 });
    expect(paidBack).toMatchObject({ status: 'posted', openAmount: 0 });
  });

  it('is set off against the first document and then against what raised it', async () => {
    const { invoice } = await eightHours();
    const raised = await creditOf(invoice.id, '10');
    expect(raised.invoice).toMatchObject({ kind: 'invoice', totals: { grossAmount: 50_000 } });
    const credit = await creditOf(invoice.id);
    expect(credit.invoice.precedingInvoices.map(({ number }) => number)).toEqual(['2026-0001', '2026-0002']);
    for (const id of [invoice.id, raised.invoice.id, credit.invoice.id]) {
      expect((await viewOf(id)).openAmount).toBe(0);
    }
    expect((await viewOf(invoice.id)).status).toBe('credited');
  });

  it('waits for the number of the invoice that it credits', async () => {
    const work = await projectWithPrices(at, '200');
    await workedHours(at, work, [{ quantity: '8' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const confirmed = await at.call('invoice.confirm', { id: invoice.id, revision: invoice.revision });
    const draft = await revised(at, invoice.id);
    expect(draft.invoice.precedingInvoices).toEqual([]);
    const base = { id: draft.invoice.id, revision: draft.invoice.revision };
    expect(await at.refusal('invoice.issue', base)).toBe('correction.originalNotPosted');
    await at.call('invoice.post', { id: invoice.id, revision: confirmed.invoice.revision });
    const credit = await at.call('invoice.issue', base);
    expect(credit.invoice.precedingInvoices).toEqual([{ number: '2026-0001', date: '2026-11-20' }]);
    expect((await viewOf(invoice.id)).status).toBe('credited');
  });
});

describe('both documents', () => {
  it('name each other, with what is still billed', async () => {
    const { invoice } = await eightHours();
    const credit = await creditOf(invoice.id, '6');
    const { corrections } = await viewOf(invoice.id);
    expect(corrections).toMatchObject({
      by: [{ invoiceId: credit.invoice.id, number: 'CN2026-0001', kind: 'creditNote', netAmount: -40_000 }],
      of: [],
      lines: [{ quantity: '6', netAmount: 120_000, number: 'CN2026-0001' }],
      stillBilledAmount: 120_000,
    });
    expect((await viewOf(credit.invoice.id)).corrections).toMatchObject({
      by: [],
      of: [{ invoiceId: invoice.id, number: '2026-0001', netAmount: -40_000 }],
    });
    // What is billed now can be corrected again, from either of the two.
    for (const id of [invoice.id, credit.invoice.id]) {
      const { lines } = await at.call('invoice.revisable', { id });
      expect(lines).toMatchObject([{ quantity: '6', netAmount: 120_000, correctedBy: { number: 'CN2026-0001' } }]);
    }
    const again = await creditOf(credit.invoice.id);
    expect(again.invoice.totals.netAmount).toBe(-120_000);
    expect((await viewOf(invoice.id)).status).toBe('credited');
  });

  it('print the credit note with positive amounts and the invoice that it credits', async () => {
    const { invoice } = await eightHours();
    const credit = await creditOf(invoice.id);
    const pdf = await at.call('invoice.pdf', { id: credit.invoice.id });
    expect(pdf.fileName).toBe('Kreditnota CN2026-0001 Nordvik Havbruk AS.pdf');
    const again = await at.call('invoice.pdf', { id: credit.invoice.id });
    expect(again.hash).toBe(pdf.hash);
  });
});

describe('the books', () => {
  it('take a corrected tax back at the old rate and put it at the new one', async () => {
    const { invoice } = await eightHours();
    const draft = await revised(at, invoice.id);
    const vat = { category: 'S', rate: '15', exemptionCode: '', exemptionReason: '' } as const;
    await at.call('invoice.updateLine', {
      id: draft.invoice.id,
      revision: draft.invoice.revision,
      lineId: draft.invoice.lines[0]?.id ?? '',
      changes: { vat },
    });
    const credit = await posted(at, draft.invoice.id);
    expect(credit.invoice).toMatchObject({
      kind: 'creditNote',
      totals: { netAmount: 0, taxAmount: -16_000 },
      vat: [
        { rate: '25', taxableAmount: -160_000, taxAmount: -40_000 },
        { rate: '15', taxableAmount: 160_000, taxAmount: 24_000 },
      ],
    });
    expect((await viewOf(invoice.id)).openAmount).toBe(184_000);
    expect((await at.call('journal.verify', {})).finding).toBeNull();
  });
});
