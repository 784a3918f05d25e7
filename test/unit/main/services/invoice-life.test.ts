import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

describe('the life of an invoice', () => {
  it('bills hours at the list price with VAT, posts with the first number and is paid', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '7.5' }, { quantity: '2.25' }]);
    const draft = await draftOf(at, work.project.id);
    expect(draft.invoice.totals).toMatchObject({ netAmount: 1_170_000, taxAmount: 292_500, dueAmount: 1_462_500 });
    expect(draft.invoice.number).toBeNull();
    expect(draft.nextNumber).toBe('2026-0001');

    const posted = await at.call('invoice.issue', { id: draft.invoice.id, revision: draft.invoice.revision });
    expect(posted).toMatchObject({ status: 'posted', openAmount: 1_462_500 });
    expect(posted.invoice.number).toBe('2026-0001');

    const { file, delivery } = await at.call('invoice.send', { id: draft.invoice.id, channel: 'emailDraft' });
    expect(file.fileName).toMatch(/\.eml$/);
    expect(delivery?.documents).toHaveLength(2);
    const part = await at.call('invoice.pay', { id: draft.invoice.id, amount: 1_000_000 });
    expect(part).toMatchObject({ status: 'partlyPaid', openAmount: 462_500 });
    const paid = await at.call('invoice.pay', { id: draft.invoice.id });
    expect(paid).toMatchObject({ status: 'paid', openAmount: 0 });
    expect(await at.refusal('invoice.pay', { id: draft.invoice.id })).toBe('invoice.alreadyPaid');
    expect((await at.call('journal.verify', {})).finding).toBeNull();
  });

  it('answers the same drafts to the same request, so that a double click makes one', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '1' }]);
    const finish = () =>
      at.call('wizard.finish', { projectId: work.project.id, cutoff: '2026-11-30', requestId: 'click' });
    const [one, two] = await Promise.all([finish(), finish()]);
    expect(two).toEqual(one);
    expect((await at.call('invoice.list', {})).total).toBe(1);
    expect(
      await at.refusal('wizard.finish', { projectId: work.project.id, cutoff: '2026-11-30', requestId: 'another' }),
    ).toBe('invoice.nothingToInvoice');
  });

  it('gives rows back as they were when a draft or a line is removed', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '1' }, { quantity: '2' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const [line] = invoice.lines;
    const after = await at.call('invoice.removeLine', { id: invoice.id, revision: 1, lineId: line?.id ?? '' });
    expect((await at.call('backlog.list', { status: 'ready' })).total).toBe(1);
    await at.call('invoice.remove', { id: invoice.id, revision: after.invoice.revision });
    expect((await at.call('backlog.list', { status: 'ready' })).total).toBe(2);
    expect((await at.call('invoice.list', {})).total).toBe(0);
    expect((await at.call('series.list', {}))[0]?.nextNumber).toBe('2026-0001');
  });

  it.each([
    ['defer', 1, 'chargeable'],
    ['writeOff', 0, ''],
    ['complimentary', 0, ''],
  ] as const)('sends a reduced quantity where the user says: %s', async (remainder, waiting, billingType) => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '8' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const lineId = invoice.lines[0]?.id ?? '';
    const changed = await at.call('invoice.updateLine', {
      id: invoice.id,
      revision: 1,
      lineId,
      changes: { quantity: '6', remainder },
    });
    expect(changed.invoice.totals.netAmount).toBe(720_000);
    await at.call('invoice.confirm', { id: invoice.id, revision: changed.invoice.revision });
    const backlog = await at.call('backlog.list', {});
    expect(backlog.total).toBe(waiting);
    if (waiting > 0) expect(backlog.rows[0]).toMatchObject({ quantity: '2', amount: 240_000, billingType });
  });

  it('refuses every change once it is posted, and changes that were based on an older state', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '8' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const { id } = invoice;
    const lineId = invoice.lines[0]?.id ?? '';
    expect(await at.refusal('invoice.update', { id, revision: 7, changes: {} })).toBe('common.conflict');
    const { invoice: posted } = await at.call('invoice.issue', { id, revision: 1 });
    const { revision } = posted;
    const changes = { quantity: '1' };
    expect(await at.refusal('invoice.updateLine', { id, revision, lineId, changes })).toBe('invoice.isPosted');
    expect(await at.refusal('invoice.update', { id, revision, changes: { orderReference: 'x' } })).toBe(
      'invoice.isPosted',
    );
    expect(await at.refusal('invoice.removeLine', { id, revision, lineId })).toBe('invoice.isPosted');
    expect(await at.refusal('invoice.remove', { id, revision })).toBe('invoice.isPosted');
    expect(await at.refusal('invoice.recalculate', { id, revision })).toBe('invoice.isPosted');
    expect(await at.refusal('invoice.post', { id, revision })).toBe('invoice.isPosted');
    expect((await at.call('invoice.get', { id })).invoice).toEqual(posted);
  });

  it('keeps confirming and posting apart where two people hold the two hats', async () => {
    const company = await at.call('company.get', {});
    await at.call('company.update', { revision: company.revision, changes: { separateHats: true } });
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '8' }]);
    const { invoice } = await draftOf(at, work.project.id);
    expect(await at.refusal('invoice.issue', { id: invoice.id, revision: 1 })).toBe('invoice.twoHats');
    const confirmed = await at.call('invoice.confirm', { id: invoice.id, revision: 1 });
    expect(confirmed.status).toBe('confirmed');
    const posted = await at.call('invoice.post', { id: invoice.id, revision: confirmed.invoice.revision });
    expect(posted.invoice.number).toBe('2026-0001');
  });

  it('stays a draft where it could be confirmed but not posted', async () => {
    const on = await projectWithPrices(at);
    await workedHours(at, on, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, on.project.id);
    await at.call('period.lock', { until: invoice.invoiceDate });
    const { id, revision } = invoice;
    expect(await at.refusal('invoice.issue', { id, revision })).toMatch(/^accounting\./);
    expect((await at.call('invoice.get', { id })).invoice).toMatchObject({ stage: 'draft', revision });
    await at.call('invoice.remove', { id, revision });
  });
});

describe('recalculating a draft', () => {
  it('proposes the new list price with its effect, takes it when accepted and forgets it when declined', async () => {
    const work = await projectWithPrices(at, '1450');
    await workedHours(at, work, [{ quantity: '18.5' }, { quantity: '2' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const { id } = invoice;
    const [price] = work.priceList.prices;
    if (price === undefined) throw new Error('no price');
    await at.call('priceList.save', {
      id: work.priceList.id,
      revision: work.priceList.revision,
      changes: { prices: [{ ...price, price: '1520' }] },
    });
    const looked = await at.call('invoice.recalculate', { id, revision: 1 });
    expect(looked.proposals).toHaveLength(2);
    const [first, second] = looked.proposals;
    expect(first).toMatchObject({ field: 'price', old: '1450', new: '1520', reason: 'priceList', accepted: false });
    expect(first?.netEffect).toBe(129_500);
    expect(looked.view.invoice.revision).toBe(1);

    const decided = await at.call('invoice.recalculate', {
      id,
      revision: 1,
      accept: [first?.id ?? ''],
      decline: [second?.id ?? ''],
    });
    expect(decided.view.invoice.totals.netAmount).toBe(Math.round(18.5 * 152_000) + 2 * 145_000);
    const again = await at.call('invoice.recalculate', { id, revision: decided.view.invoice.revision });
    expect(again.proposals).toEqual([]);
  });

  it('leaves a price alone that the user set by hand', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const lineId = invoice.lines[0]?.id ?? '';
    const { invoice: edited } = await at.call('invoice.updateLine', {
      id: invoice.id,
      revision: 1,
      lineId,
      changes: { price: '999' },
    });
    const { proposals, view } = await at.call('invoice.recalculate', { id: invoice.id, revision: edited.revision });
    expect(proposals).toEqual([]);
    expect(view.invoice.lines[0]?.price).toBe('999');
  });

  it('asks about a price again once the edit that answered it is taken back', async () => {
    const work = await projectWithPrices(at, '1450');
    await workedHours(at, work, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const { id } = invoice;
    const lineId = invoice.lines[0]?.id ?? '';
    const prices = work.priceList.prices.map((price) => ({ ...price, price: '1520' }));
    await at.call('priceList.save', { id: work.priceList.id, revision: work.priceList.revision, changes: { prices } });
    let { revision } = invoice;
    const edit = async (changes: { price?: string; name?: string }) => {
      ({ revision } = (await at.call('invoice.updateLine', { id, revision, lineId, changes })).invoice);
    };
    const proposed = async () =>
      (await at.call('invoice.recalculate', { id, revision })).proposals.map((one) => one.new);
    await edit({ name: 'Other words' });
    expect(await proposed()).toEqual(['1520']);
    await edit({ price: '999' });
    expect(await proposed()).toEqual([]);
    await edit({ price: '1450' });
    expect(await proposed()).toEqual(['1520']);
  });

  it('leaves a reference alone that the user wrote for this invoice', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const { id, revision } = invoice;
    const changes = { buyerReference: 'Only this once', language: 'fr' } as const;
    const { invoice: edited } = await at.call('invoice.update', { id, revision, changes });
    const { proposals } = await at.call('invoice.recalculate', { id, revision: edited.revision });
    expect(proposals).toEqual([]);
  });

  it('proposes the customer’s new tax and address', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, work.project.id);
    await at.call('customer.save', {
      id: work.customer.id,
      revision: work.customer.revision,
      changes: {
        email: 'ny@nordvik.example',
        vat: { category: 'E', rate: '0', exemptionCode: '', exemptionReason: '' },
      },
    });
    const { proposals } = await at.call('invoice.recalculate', { id: invoice.id, revision: 1, accept: 'all' });
    expect(proposals.map(({ field }) => field)).toEqual(['vat', 'buyer']);
    const { invoice: after } = await at.call('invoice.get', { id: invoice.id });
    expect(after.totals.taxAmount).toBe(0);
    expect(after.buyer.email).toBe('ny@nordvik.example');
  });
});

describe('the bill-to block of a draft', () => {
  it('keeps every field of the address but the one that is given', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const { id } = invoice;
    await at.call('invoice.update', { id, revision: 1, changes: { buyer: { address: { postalCode: '8300' } } } });
    const { invoice: after } = await at.call('invoice.update', {
      id,
      revision: 2,
      changes: { buyer: { address: { city: 'Svolvær' }, email: 'ap@nordvik.example' } },
    });
    expect(after.buyer).toMatchObject({
      name: 'Nordvik Havbruk AS',
      email: 'ap@nordvik.example',
      address: { postalCode: '8300', city: 'Svolvær', country: 'NO' },
    });
  });
});
