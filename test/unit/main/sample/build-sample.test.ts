import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sample, sampleOn } from './sample-on';

describe('the sample company', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await sampleOn('2026-11-21');
  });
  afterAll(() => sample.close());

  test('is made in a few seconds', () => {
    expect(sample.milliseconds).toBeLessThan(15_000);
  });

  test('has an invoice in every state', async () => {
    const { rows, total } = await sample.call('invoice.list', { limit: 500 });
    expect(total).toBeGreaterThanOrEqual(40);
    expect(total).toBeLessThanOrEqual(90);
    const states = new Set(rows.map(({ status }) => status));
    expect([...states].sort()).toEqual([
      'confirmed',
      'credited',
      'draft',
      'inReview',
      'paid',
      'partlyPaid',
      'posted',
      'sent',
    ]);
    expect(rows.some(({ overdueDays, status }) => overdueDays > 0 && status === 'sent')).toBe(true);
    expect(rows.some(({ overdueDays, status }) => overdueDays > 0 && status === 'partlyPaid')).toBe(true);
    expect(new Set(rows.map(({ currency }) => currency))).toEqual(new Set(['NOK', 'EUR', 'MYR']));
  });

  test('adds no Norwegian VAT to what is done for customers abroad', async () => {
    const { rows } = await sample.call('invoice.list', { limit: 500, text: 'Waterschap' });
    expect(rows.length).toBeGreaterThan(2);
    for (const { id } of rows) {
      const { invoice } = await sample.call('invoice.get', { id });
      expect(invoice.vat.map(({ category }) => category)).toEqual(['G']);
      expect(invoice.totals.taxAmount).toBe(0);
    }
  });

  test('numbers its invoices without gap and proves its journal', async () => {
    const { ok, finding, series, invoices } = await sample.call('journal.verify', {});
    expect({ ok, finding }).toEqual({ ok: true, finding: null });
    const posted = (await sample.call('invoice.list', { limit: 500 })).rows.filter(({ number }) => number !== null);
    const countOf = (wanted: 'invoice' | 'creditNote') => posted.filter(({ kind }) => kind === wanted).length;
    expect(series.find(({ id }) => id === 'invoice')).toMatchObject({ first: '2025-0001', count: countOf('invoice') });
    expect(series.find(({ id }) => id === 'creditNote')).toMatchObject({ count: countOf('creditNote') });
    expect(countOf('creditNote')).toBe(2);
    expect(invoices).toBeGreaterThan(posted.length);
  });

  test('has a draft that waits for a decision on a changed price, with a gift and a part put off', async () => {
    const { rows } = await sample.call('invoice.list', { view: 'drafts', text: 'Nordvik' });
    const id = rows[0]?.id ?? '';
    const view = await sample.call('invoice.get', { id });
    const { proposals } = await sample.call('invoice.recalculate', { id, revision: view.invoice.revision });
    expect(proposals.length).toBeGreaterThan(1);
    for (const proposal of proposals) expect(proposal).toMatchObject({ field: 'price', old: '1450', new: '1520' });
    expect(view.edits.map(({ remainder }) => remainder)).toContain('defer');
    expect(view.invoice.lines.map(({ billingType }) => billingType)).toContain('complimentary');
    expect(view.invoice.lines.some(({ transactionClass }) => transactionClass === 'milestone')).toBe(true);
    expect(new Set(view.invoice.vat.map(({ category }) => category))).toEqual(new Set(['S', 'Z']));
    expect(view.problems).toEqual([]);
  });

  test('has rows on every step of the way to an invoice, some of them old', async () => {
    const { rows } = await sample.call('backlog.list', { limit: 500 });
    const reasons = new Set(rows.map(({ status, reason }) => reason ?? status));
    for (const reason of ['ready', 'notReady', 'onDraft', 'zeroPrice', 'nonChargeable']) {
      expect([...reasons]).toContain(reason);
    }
    expect(rows.find(({ reason }) => reason === 'zeroPrice')?.priceOrigin).toMatchObject({
      kind: 'noMatchingPrice',
      subject: 'BIM-tekniker',
    });
    expect(rows.some(({ ageDays }) => ageDays > 60)).toBe(true);
    const { counts } = await sample.call('entry.list', {});
    expect(counts.toApprove).toBeGreaterThan(3);
    expect(counts.rejected).toBe(1);
  });

  test('has no event after today, and a day for every document on which people work', async () => {
    const { rows } = await sample.call('journal.list', { limit: 500 });
    expect(rows.every(({ at }) => at < '2026-11-21T10:00:00.000Z')).toBe(true);
    const { rows: invoices } = await sample.call('invoice.list', { limit: 500, to: '2026-11-20' });
    for (const { invoiceDate } of invoices) expect([0, 6]).not.toContain(new Date(invoiceDate).getUTCDay());
  });
});

/** All that a reader sees of the invoices; ids and moments of making left out. */
async function picture(day: string): Promise<string> {
  const sample = await sampleOn(day);
  const { rows } = await sample.call('invoice.list', { limit: 500 });
  const { ok } = await sample.call('journal.verify', {});
  expect(ok).toBe(true);
  const { rows: drafts } = await sample.call('invoice.list', { view: 'drafts', text: 'Nordvik' });
  const { proposals } = await sample.call('invoice.recalculate', {
    id: drafts[0]?.id ?? '',
    revision: drafts[0]?.revision ?? 0,
  });
  expect(proposals.length).toBeGreaterThan(0);
  await sample.close();
  return JSON.stringify(rows.map(({ id: _, customerId: __, ...row }) => row));
}

// On the day of the new prices there is hardly a row to have them; after the turn of the year numbers begin again.
test('the same day makes the same company', async () => {
  expect(await picture('2026-11-01')).toBe(await picture('2026-11-01'));
});

test('it is whole after the turn of a year too', async () => {
  expect(await picture('2027-01-02')).toContain('"status":"partlyPaid"');
});
