import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';
import { backlogOf, posted, revised, rowsOf } from './correcting';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

/** An invoice of 8 hours at 200, posted. */
async function eightHours() {
  const work = await projectWithPrices(at, '200');
  await workedHours(at, work, [{ quantity: '8' }]);
  const draft = await draftOf(at, work.project.id);
  return { work, original: await posted(at, draft.invoice.id) };
}

describe('a correcting draft', () => {
  it('begins as a full credit and is a credit note while it is below zero', async () => {
    const { original } = await eightHours();
    const { invoice } = await revised(at, original.invoice.id);
    expect(invoice).toMatchObject({
      kind: 'creditNote',
      stage: 'draft',
      correctionReason: 'Feil timer',
      precedingInvoices: [{ number: '2026-0001', date: '2026-11-20' }],
      totals: { netAmount: -160_000, taxAmount: -40_000, grossAmount: -200_000 },
    });
    expect(invoice.lines[0]).toMatchObject({ quantity: '0', netAmount: -160_000, correction: { quantity: '8' } });
    const more = await at.call('invoice.updateLine', {
      id: invoice.id,
      revision: invoice.revision,
      lineId: invoice.lines[0]?.id ?? '',
      changes: { quantity: '10' },
    });
    expect(more.invoice).toMatchObject({ kind: 'invoice', totals: { netAmount: 40_000 } });
  });

  it('is the same for the same request, and holds what it corrects', async () => {
    const { original } = await eightHours();
    const { id } = original.invoice;
    const input = { id, reason: 'Feil', requestId: 'twice' };
    const [one, other] = await Promise.all([at.call('invoice.revise', input), at.call('invoice.revise', input)]);
    expect(other.invoice.id).toBe(one.invoice.id);
    expect(await at.refusal('invoice.revise', { ...input, requestId: 'another' })).toBe('correction.allTaken');
    const [line] = original.invoice.lines;
    const named = { ...input, requestId: 'third', lineIds: [line?.id ?? ''] };
    expect(await at.refusal('invoice.revise', named)).toBe('correction.rowIsTaken');
    const { lines } = await at.call('invoice.revisable', { id });
    expect(lines[0]).toMatchObject({ quantity: '8', onDraftId: one.invoice.id });
    await at.call('invoice.remove', { id: one.invoice.id, revision: one.invoice.revision });
    expect((await at.call('invoice.revisable', { id })).lines[0]?.onDraftId).toBeNull();
    expect((await at.call('journal.verify', {})).finding).toBeNull();
  });

  it('gives a line back that is taken off it', async () => {
    const { original } = await eightHours();
    const { invoice } = await revised(at, original.invoice.id);
    const lineId = invoice.lines[0]?.id ?? '';
    await at.call('invoice.removeLine', { id: invoice.id, revision: invoice.revision, lineId });
    expect((await revised(at, original.invoice.id)).invoice.lines).toHaveLength(1);
  });

  it('locks how the line is billed, and takes what is given another price as staying', async () => {
    const { original } = await eightHours();
    const { invoice } = await revised(at, original.invoice.id);
    const line = { id: invoice.id, revision: invoice.revision, lineId: invoice.lines[0]?.id ?? '' };
    const free = { ...line, changes: { billingType: 'complimentary' as const } };
    expect(await at.refusal('invoice.updateLine', free)).toBe('correction.fieldIsFixed');
    const priced = await at.call('invoice.updateLine', { ...line, changes: { price: '150' } });
    expect(priced.invoice.lines[0]).toMatchObject({ quantity: '8', price: '150', netAmount: -40_000 });
  });

  it('is refused where it corrects nothing or says no reason', async () => {
    const { original } = await eightHours();
    const [line] = original.invoice.lines;
    const { invoice } = await revised(at, original.invoice.id, [{ lineId: line?.id ?? '', quantity: '8' }]);
    const base = { id: invoice.id, revision: invoice.revision };
    expect(await at.refusal('invoice.confirm', base)).toBe('invoice.hasErrors');
    expect(await at.refusal('invoice.update', { ...base, changes: { correctionReason: ' ' } })).toBe(
      'correction.needsReason',
    );
    expect(await at.refusal('invoice.revise', { id: invoice.id, reason: 'x', requestId: 'draft' })).toBe(
      'correction.isDraft',
    );
  });

  it('joins new work on a draft of the same customer', async () => {
    const { work, original } = await eightHours();
    await workedHours(at, work, [{ quantity: '10' }]);
    const draft = await draftOf(at, work.project.id);
    const input = { id: original.invoice.id, reason: 'Feil', addTo: draft.invoice.id, requestId: 'mixed' };
    const { invoice } = await at.call('invoice.revise', input);
    expect(invoice.id).toBe(draft.invoice.id);
    expect(invoice).toMatchObject({ kind: 'invoice', totals: { netAmount: 40_000 } });
    expect((await at.call('invoice.revise', input)).invoice.lines).toHaveLength(2);
  });
});

describe('confirming a correction of 8 hours at 200 (domain 7.2)', () => {
  const corrected = async (quantity: string, price?: string) => {
    const { work, original } = await eightHours();
    const lineId = original.invoice.lines[0]?.id ?? '';
    const draft = await revised(at, original.invoice.id, [{ lineId, quantity }]);
    const line = { lineId: draft.invoice.lines[0]?.id ?? '', id: draft.invoice.id, revision: draft.invoice.revision };
    const changes = price === undefined ? {} : { price };
    const { invoice } = await at.call('invoice.updateLine', { ...line, changes });
    const done = await posted(at, invoice.id);
    return { work, original, done };
  };

  it('full credit: the billed row is adjusted and reversed, 8 hours are in the backlog', async () => {
    const { work, original, done } = await corrected('0');
    expect(done.invoice).toMatchObject({ kind: 'creditNote', number: 'CN2026-0001', totals: { netAmount: -160_000 } });
    expect(await backlogOf(at, work.project.id)).toEqual([{ quantity: '8', amount: 160_000, status: 'notReady' }]);
    const rows = await rowsOf(at, [original.invoice.id, done.invoice.id]);
    expect(rows.filter(({ transactionType }) => transactionType === 'billedSales')).toMatchObject([
      { quantity: '8', amount: 160_000, adjustmentStatus: 'adjusted' },
      { quantity: '-8', amount: -160_000, adjustmentStatus: 'unadjustable', invoiceId: done.invoice.id },
    ]);
  });

  it('partial to 6 h: 6 hours are billed anew, 2 are in the backlog', async () => {
    const { work, done } = await corrected('6');
    expect(done.invoice.totals.netAmount).toBe(-40_000);
    expect(await backlogOf(at, work.project.id)).toEqual([{ quantity: '2', amount: 40_000, status: 'notReady' }]);
    const rows = await rowsOf(at, [done.invoice.id]);
    expect(
      rows.map(({ transactionType, quantity, amount, adjustmentStatus }) => [
        transactionType,
        quantity,
        amount,
        adjustmentStatus,
      ]),
    ).toEqual([
      ['billedSales', '-8', -160_000, 'unadjustable'],
      ['unbilledSales', '6', 120_000, 'none'],
      ['unbilledSales', '-6', -120_000, 'unadjustable'],
      ['billedSales', '6', 120_000, 'none'],
    ]);
    const [reversal, unbilled, back, billed] = rows;
    expect(back?.reversesId).toBe(unbilled?.id);
    expect(billed?.billsId).toBe(unbilled?.id);
    expect(billed?.replacesId).toBe(reversal?.reversesId);
  });

  it('increase to 10 h: 10 hours are billed, nothing is in the backlog', async () => {
    const { work, done } = await corrected('10');
    expect(done.invoice).toMatchObject({ kind: 'invoice', number: '2026-0002', totals: { netAmount: 40_000 } });
    expect(await backlogOf(at, work.project.id)).toEqual([]);
    const rows = await rowsOf(at, [done.invoice.id]);
    expect(rows.filter(({ adjustmentStatus }) => adjustmentStatus === 'none').map(({ quantity }) => quantity)).toEqual([
      '10',
      '10',
    ]);
  });

  it('price 200 to 150: the difference is written off, nothing is in the backlog', async () => {
    const { work, done } = await corrected('8', '150');
    expect(done.invoice.totals.netAmount).toBe(-40_000);
    expect(await backlogOf(at, work.project.id)).toEqual([]);
    const rows = await rowsOf(at, [done.invoice.id]);
    expect(rows.at(-1)).toMatchObject({ transactionType: 'billedSales', quantity: '8', price: '150', amount: 120_000 });
  });
});
