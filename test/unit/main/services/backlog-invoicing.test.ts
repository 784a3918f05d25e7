import { newId } from '@shared/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

const rowsOf = async (status?: 'ready' | 'notReady' | 'invoiceCreated') =>
  (await at.call('backlog.list', { limit: 500, ...(status === undefined ? {} : { status }) })).rows;

const draftsInAll = async () => (await at.call('invoice.list', { view: 'drafts' })).rows;

/** A second contract of the same customer, on a project of its own, with a milestone. */
async function fixedPrice(customerId: string, name = 'Fastpris') {
  const made = await at.call('project.create', { name, customerId, billingMethod: 'fixedPrice' });
  const contractLineId = made.lines[0]?.id ?? '';
  const milestone = await at.call('milestone.save', {
    changes: { contractLineId, name: 'Start', amount: 500_000, date: '2027-01-15' },
  });
  await at.call('backlog.markReady', { ids: [milestone.id] });
  return { ...made, milestone };
}

describe('making invoices of the backlog', () => {
  it('makes one draft for each contract of whole contracts, milestones of a later date among them', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '2' }, { quantity: '3' }]);
    const fixed = await fixedPrice(work.customer.id);
    const { invoices, skipped, contracts } = await at.call('backlog.createInvoices', {
      contractIds: [work.contract.id, fixed.contract.id],
      requestId: 'r',
    });
    expect(invoices.map(({ contractNumber, added, isNew }) => [contractNumber, added, isNew])).toEqual([
      [work.contract.number, 2, true],
      [fixed.contract.number, 1, true],
    ]);
    expect([skipped, contracts]).toEqual([[], []]);
    expect(await rowsOf('ready')).toEqual([]);
  });

  it('says of each chosen row that is not ready why it was left out, and bills the others', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '2' }]);
    await workedHours(at, work, [{ quantity: '3' }], false);
    const chosen = await rowsOf();
    const waiting = chosen.find(({ status }) => status === 'notReady');
    const unknown = newId();
    const made = await at.call('backlog.createInvoices', {
      ids: [...chosen.map(({ id }) => id), unknown],
      requestId: 'r',
    });
    expect(made.invoices).toHaveLength(1);
    expect(made.skipped.map(({ id, failure }) => [id, failure.code])).toEqual([
      [waiting?.id, 'work.notReady'],
      [unknown, 'common.notFound'],
    ]);
  });

  it('looks no further than the cut-off', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [
      { quantity: '2', date: '2026-10-05' },
      { quantity: '3', date: '2026-11-10' },
    ]);
    const made = await at.call('backlog.createInvoices', {
      contractIds: [work.contract.id],
      cutoff: '2026-10-31',
      requestId: 'r',
    });
    expect(made.invoices[0]?.added).toBe(1);
    expect(made.skipped.map(({ failure }) => failure.code)).toEqual(['work.afterCutoff']);
  });

  it('refuses what is all left out, in the words of the first reason, and makes nothing', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '3' }], false);
    const ids = (await rowsOf()).map(({ id }) => id);
    expect(await at.refusal('backlog.createInvoices', { ids, requestId: 'r' })).toBe('work.notReady');
    const contractIds = [work.contract.id];
    expect(await at.refusal('backlog.createInvoices', { contractIds, requestId: 'r' })).toBe('draft.nothingReady');
    expect(await at.refusal('backlog.createInvoices', { requestId: 'r' })).toBe('common.required');
    expect(await draftsInAll()).toEqual([]);
  });

  it('names the contract that had nothing beside those that had', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '2' }]);
    const empty = await at.call('project.create', { name: 'Tomt', customerId: work.customer.id });
    const { invoices, contracts } = await at.call('backlog.createInvoices', {
      contractIds: [empty.contract.id, work.contract.id],
      requestId: 'r',
    });
    expect(invoices).toHaveLength(1);
    expect(contracts).toEqual([
      {
        id: empty.contract.id,
        number: empty.contract.number,
        failure: { code: 'draft.nothingReady', params: { contract: empty.contract.number } },
      },
    ]);
  });

  it('answers the same drafts to the same request, at once and later', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '2' }]);
    const ask = (requestId: string) =>
      at.call('backlog.createInvoices', { contractIds: [work.contract.id], requestId });
    const [one, two] = await Promise.all([ask('click'), ask('click')]);
    expect(two).toEqual(one);
    expect(await ask('click')).toEqual(one);
    await expect(ask('another')).rejects.toThrow('draft.nothingReady');
    expect(await draftsInAll()).toHaveLength(1);
  });

  it('takes off what the contract line gives on every row', async () => {
    const work = await projectWithPrices(at);
    const line = work.line;
    await at.call('contractLine.save', {
      id: line?.id ?? '',
      revision: line?.revision ?? 1,
      changes: { discountPercent: '10' },
    });
    await workedHours(at, work, [{ quantity: '10' }]);
    const { invoices } = await at.call('backlog.createInvoices', { contractIds: [work.contract.id], requestId: 'r' });
    const { invoice } = await at.call('invoice.get', { id: invoices[0]?.id ?? '' });
    expect(invoice.lines[0]).toMatchObject({ netAmount: 1_080_000, allowances: [{ percent: '10', amount: null }] });
    expect(invoice.totals.netAmount).toBe(1_080_000);
  });
});

describe('adding rows of the backlog to a draft', () => {
  it('goes to the newest draft of the contract and customer, and makes one where there is none', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '2' }]);
    const add = async (requestId: string, invoiceId?: string) =>
      at.call('backlog.addToInvoice', {
        ids: (await rowsOf('ready')).map(({ id }) => id),
        requestId,
        ...(invoiceId === undefined ? {} : { invoiceId }),
      });
    const first = await add('a');
    expect(first.invoices).toMatchObject([{ isNew: true, added: 1 }]);
    await workedHours(at, work, [{ quantity: '3' }]);
    const second = await at.call('backlog.createInvoices', { contractIds: [work.contract.id], requestId: 'b' });
    await workedHours(at, work, [{ quantity: '4' }]);
    const newest = await add('c');
    expect(newest.invoices).toMatchObject([{ id: second.invoices[0]?.id, isNew: false, added: 1 }]);
    await workedHours(at, work, [{ quantity: '5', date: '2026-09-01' }]);
    const older = first.invoices[0]?.id ?? '';
    expect((await add('d', older)).invoices).toMatchObject([{ id: older, isNew: false, added: 1 }]);
    const { invoice } = await at.call('invoice.get', { id: older });
    expect(invoice.lines.map(({ quantity }) => quantity)).toEqual(['5', '2']);
    expect(invoice.deliveryStart).toBe('2026-09-01');
    expect(await rowsOf('ready')).toEqual([]);
  });

  it('adds nothing twice, clicked twice or asked for again', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '2' }]);
    await at.call('backlog.createInvoices', { contractIds: [work.contract.id], requestId: 'r' });
    await workedHours(at, work, [{ quantity: '3' }]);
    const [draft] = await draftsInAll();
    const invoiceId = draft?.id ?? '';
    const ids = (await rowsOf('ready')).map(({ id }) => id);
    const ask = (requestId: string) => at.call('backlog.addToInvoice', { ids, invoiceId, requestId });
    await Promise.all([ask('x'), ask('y'), ask('z')]);
    const again = await ask('x');
    expect(again.invoices).toMatchObject([{ id: invoiceId, added: 0 }]);
    expect((await at.call('invoice.get', { id: invoiceId })).invoice.lines).toHaveLength(2);
  });

  it('refuses a draft of another contract, or one that is no draft any more', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '2' }]);
    const fixed = await fixedPrice(work.customer.id);
    const { invoices } = await at.call('backlog.createInvoices', {
      contractIds: [work.contract.id],
      requestId: 'r',
    });
    const invoiceId = invoices[0]?.id ?? '';
    const ids = [fixed.milestone.id];
    expect(await at.refusal('backlog.addToInvoice', { ids, invoiceId, requestId: 'a' })).toBe('draft.ofAnother');
    await workedHours(at, work, [{ quantity: '3' }]);
    const mine = (await rowsOf('ready')).filter(({ kind }) => kind === 'actual').map(({ id }) => id);
    await at.call('invoice.setInReview', { id: invoiceId, revision: 1, inReview: true });
    expect(await at.refusal('backlog.addToInvoice', { ids: mine, invoiceId, requestId: 'b' })).toBe(
      'invoice.isInReview',
    );
    // Without a name it goes to a draft that can be changed: a new one, for the other is being looked at.
    const { invoices: made } = await at.call('backlog.addToInvoice', { ids: mine, requestId: 'c' });
    expect(made).toMatchObject([{ isNew: true }]);
  });
});
