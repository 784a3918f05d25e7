import { actuals, COLLECTIONS } from '@main/services/collections';
import { openStore } from '@main/store/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

async function draft(hours: readonly string[] = ['2']) {
  const work = await projectWithPrices(at);
  await workedHours(
    at,
    work,
    hours.map((quantity) => ({ quantity })),
  );
  const { invoice } = await draftOf(at, work.project.id);
  return { ...work, invoice, contractLineId: work.line?.id ?? '' };
}

/** A fixed price line under the same contract. */
async function fixedPriceLine(contractId: string, customerId: string) {
  const other = await at.call('project.create', { name: 'Fastpris', customerId });
  const [own] = other.lines;
  return at.call('contractLine.save', {
    changes: {
      contractId,
      projectId: other.project.id,
      name: 'Etappe',
      billingMethod: 'fixedPrice',
      includes: { time: false, expense: false, material: false, fee: false },
      contractedAmount: own === undefined ? 0 : 1_000_000,
    },
  });
}

describe('a line that is typed on a draft', () => {
  it('is taxed as the contract line says and adds to the totals', async () => {
    const { invoice, contractLineId } = await draft();
    const { lineId, view } = await at.call('invoice.addLine', {
      id: invoice.id,
      revision: 1,
      line: { transactionClass: 'fee', contractLineId, name: 'Oppstart', quantity: '2', price: '500' },
    });
    expect(view.invoice.lines.find(({ id }) => id === lineId)).toMatchObject({
      isManual: true,
      actualId: null,
      unit: 'C62',
      startDate: invoice.invoiceDate,
      netAmount: 100_000,
      vat: { category: 'S', rate: '25' },
      priceOrigin: { kind: 'user' },
    });
    expect(view.invoice.totals.netAmount).toBe(240_000 + 100_000);
    expect(view.edits).toEqual([]);
  });

  it('gets the price of the price list where none is typed, and says why where there is none', async () => {
    const { invoice, contractLineId, person } = await draft();
    const typed = { transactionClass: 'time' as const, contractLineId, name: 'Møte', quantity: '1.5' };
    const priced = await at.call('invoice.addLine', {
      id: invoice.id,
      revision: 1,
      line: { ...typed, personId: person.id },
    });
    expect(priced.view.invoice.lines.find(({ id }) => id === priced.lineId)).toMatchObject({
      price: '1200',
      personName: 'Ingrid Aas',
      roleName: 'Seniorkonsulent',
      priceOrigin: { kind: 'priceList' },
    });
    const free = await at.call('invoice.addLine', { id: invoice.id, revision: 2, line: typed });
    expect(free.view.invoice.lines.find(({ id }) => id === free.lineId)).toMatchObject({
      price: '0',
      priceOrigin: { kind: 'noRole' },
    });
    expect(free.view.problems.map(({ code }) => code)).toContain('zeroPrice');
  });

  it('can be changed in every field but its kind, and is never measured against a row', async () => {
    const { invoice, contractLineId, contract, customer } = await draft();
    const fixed = await fixedPriceLine(contract.id, customer.id);
    const { lineId } = await at.call('invoice.addLine', {
      id: invoice.id,
      revision: 1,
      line: { transactionClass: 'fee', contractLineId, name: 'Gebyr', quantity: '4', price: '100' },
    });
    const changes = {
      startDate: '2026-10-01',
      quantity: '1',
      unit: 'DAY',
      price: '90',
      name: 'Annet gebyr',
      task: 'Oppstart',
      contractLineId: fixed.id,
    };
    const view = await at.call('invoice.updateLine', { id: invoice.id, revision: 2, lineId, changes });
    expect(view.invoice.lines.find(({ id }) => id === lineId)).toMatchObject({
      ...changes,
      endDate: '2026-10-01',
      projectId: fixed.projectId,
      remainder: null,
      origin: { quantity: '1', price: '90' },
    });
    expect(view.edits).toEqual([]);
    const [row] = view.invoice.lines.filter(({ isManual }) => !isManual);
    const moved = { id: invoice.id, revision: 3, lineId: row?.id ?? '', changes: { startDate: '2026-10-01' } };
    expect(await at.refusal('invoice.updateLine', moved)).toBe('draft.fieldOfRow');
  });

  it('is no hours under a fixed price, and never of another contract', async () => {
    const { invoice, contract, customer } = await draft();
    const fixed = await fixedPriceLine(contract.id, customer.id);
    const typed = { name: 'Timer', quantity: '1', price: '900', contractLineId: fixed.id };
    const ask = (transactionClass: 'time' | 'expense', contractLineId = fixed.id) => ({
      id: invoice.id,
      revision: 1,
      line: { ...typed, contractLineId, transactionClass },
    });
    expect(await at.refusal('invoice.addLine', ask('time'))).toBe('draft.noHoursUnderFixedPrice');
    const stranger = await at.call('project.create', { name: 'Annet', customerId: customer.id });
    expect(await at.refusal('invoice.addLine', ask('expense', stranger.lines[0]?.id))).toBe(
      'draft.lineOfAnotherContract',
    );
    expect((await at.call('invoice.get', { id: invoice.id })).invoice.revision).toBe(1);
    await at.call('invoice.addLine', ask('expense'));
  });

  it('writes unbilled, its reversal and billed under time and material, billed alone under a fixed price', async () => {
    const { invoice, contractLineId, contract, customer } = await draft();
    const fixed = await fixedPriceLine(contract.id, customer.id);
    const line = { transactionClass: 'fee' as const, name: 'Gebyr', quantity: '1', price: '100' };
    await at.call('invoice.addLine', { id: invoice.id, revision: 1, line: { ...line, contractLineId } });
    await at.call('invoice.addLine', {
      id: invoice.id,
      revision: 2,
      line: { ...line, contractLineId: fixed.id, name: 'Tillegg' },
    });
    await at.call('invoice.confirm', { id: invoice.id, revision: 3 });
    await at.application.close();
    const store = await openStore(at.folder, { collections: COLLECTIONS, now: () => '2026-11-21T00:00:00.000Z' });
    try {
      const written = (name: string) =>
        store
          .by(actuals, 'invoice', invoice.id)
          .filter(({ description, transactionClass }) => transactionClass === 'fee' && description === name)
          .map(({ transactionType, quantity, amount }) => [transactionType, quantity, amount])
          .sort();
      expect(written('Gebyr')).toEqual([
        ['billedSales', '1', 10_000],
        ['unbilledSales', '-1', -10_000],
        ['unbilledSales', '1', 10_000],
      ]);
      expect(written('Tillegg')).toEqual([['billedSales', '1', 10_000]]);
    } finally {
      await store.close();
    }
  });

  it('is one line, however often the button is clicked', async () => {
    const { invoice, contractLineId } = await draft();
    const line = { transactionClass: 'fee' as const, contractLineId, name: 'Gebyr', price: '1' };
    const ask = () => at.application.call('invoice.addLine', { id: invoice.id, revision: 1, line }, { by: 'Kari' });
    await Promise.all([ask(), ask(), ask()]);
    expect((await at.call('invoice.get', { id: invoice.id })).invoice.lines).toHaveLength(2);
  });
});

describe('refreshing a draft', () => {
  it('adds what has become ready since, and the second time nothing', async () => {
    const work = await draft();
    await workedHours(at, work, [{ quantity: '3' }]);
    await workedHours(at, work, [{ quantity: '4' }], false);
    const { id } = work.invoice;
    const first = await at.call('invoice.refresh', { id, revision: 1 });
    expect(first.added).toHaveLength(1);
    expect(first.view.invoice.lines.map(({ quantity }) => quantity)).toEqual(['2', '3']);
    expect(first.view.notOnDraft).toMatchObject([{ reason: 'notReady', count: 1 }]);
    const { revision } = first.view.invoice;
    const second = await at.call('invoice.refresh', { id, revision });
    expect(second.added).toEqual([]);
    expect(second.view.invoice.revision).toBe(revision);
  });

  it('leaves alone what another draft took meanwhile, and adds a row once to two drafts at once', async () => {
    const work = await draft();
    await workedHours(at, work, [{ quantity: '3' }]);
    const other = await draftOf(at, work.project.id);
    await workedHours(at, work, [{ quantity: '5' }]);
    const both = [work.invoice.id, other.invoice.id];
    await Promise.all(both.map((id) => at.call('invoice.refresh', { id, revision: 1 })));
    const views = await Promise.all(both.map((id) => at.call('invoice.get', { id })));
    expect(views.flatMap(({ invoice }) => invoice.lines.map(({ quantity }) => quantity)).sort()).toEqual([
      '2',
      '3',
      '5',
    ]);
  });

  it('says what waits beside the draft and why, of the whole contract', async () => {
    const work = await draft();
    await workedHours(at, work, [{ quantity: '3' }]);
    await at.call('entry.save', {
      changes: { projectId: work.project.id, personId: work.person.id, quantity: '1', date: '2026-11-01' },
    });
    const { notOnDraft } = await at.call('invoice.get', { id: work.invoice.id });
    expect(notOnDraft.map(({ reason, count, amount }) => [reason, count, amount])).toEqual([
      ['ready', 1, 360_000],
      ['notApproved', 1, 120_000],
    ]);
  });
});

describe('many lines at once', () => {
  it('are changed alike, or where one cannot be so none is and it is named', async () => {
    const { invoice } = await draft(['2', '4']);
    const lineIds = invoice.lines.map(({ id }) => id);
    const at1 = { id: invoice.id, revision: 1, lineIds };
    const changed = await at.call('invoice.updateLines', {
      ...at1,
      changes: { quantityPercent: '50', discountPercent: '10', remainder: 'writeOff', name: 'Rådgivning' },
    });
    expect(
      changed.invoice.lines.map(({ quantity, netAmount, remainder, name }) => [quantity, netAmount, remainder, name]),
    ).toEqual([
      ['1', 108_000, 'writeOff', 'Rådgivning'],
      ['2', 216_000, 'writeOff', 'Rådgivning'],
    ]);
    const stranger = { ...at1, revision: 2, lineIds: [...lineIds, 'none'], changes: { price: '1' } };
    expect(await at.refusal('invoice.updateLines', stranger)).toBe('invoice.noSuchLine');
    const nothing = { ...at1, revision: 2, changes: {} };
    expect(await at.refusal('invoice.updateLines', nothing)).toBe('common.required');
    const after = await at.call('invoice.get', { id: invoice.id });
    expect(after.invoice).toEqual(changed.invoice);
  });

  it('go back to the backlog together', async () => {
    const { invoice } = await draft(['2', '4', '6']);
    const lineIds = invoice.lines.slice(0, 2).map(({ id }) => id);
    const view = await at.call('invoice.removeLines', { id: invoice.id, revision: 1, lineIds });
    expect(view.invoice.lines.map(({ quantity }) => quantity)).toEqual(['6']);
    expect((await at.call('backlog.list', { status: 'ready' })).total).toBe(2);
  });
});

describe('discounts and surcharges', () => {
  it('of a line and of the document come off before tax, and say so in the totals', async () => {
    const { invoice } = await draft(['10']);
    const [line] = invoice.lines;
    const off = await at.call('invoice.updateLine', {
      id: invoice.id,
      revision: 1,
      lineId: line?.id ?? '',
      changes: { allowances: [{ amount: 200_000, percent: null, baseAmount: null, reason: 'Avtalt' }] },
    });
    expect(off.invoice.totals).toMatchObject({ linesAmount: 1_000_000, netAmount: 1_000_000 });
    const whole = await at.call('invoice.update', {
      id: invoice.id,
      revision: 2,
      changes: {
        allowances: [{ amount: null, percent: '10', baseAmount: null, reason: '', category: 'S', rate: '25' }],
        charges: [{ amount: 5_000, percent: null, baseAmount: null, reason: 'Porto', category: 'S', rate: '25' }],
      },
    });
    expect(whole.invoice.totals).toMatchObject({
      linesAmount: 1_000_000,
      allowancesAmount: 100_000,
      chargesAmount: 5_000,
      netAmount: 905_000,
      taxAmount: 226_250,
    });
  });

  it('are refused where they say nothing, are below zero or leave less than nothing', async () => {
    const { invoice } = await draft(['1']);
    const lineId = invoice.lines[0]?.id ?? '';
    const ask = (entry: { amount: number | null; percent: string | null }) => ({
      id: invoice.id,
      revision: 1,
      lineId,
      changes: { allowances: [{ ...entry, baseAmount: null, reason: '' }] },
    });
    expect(await at.refusal('invoice.updateLine', ask({ amount: null, percent: null }))).toBe(
      'draft.discountWithoutValue',
    );
    expect(await at.refusal('invoice.updateLine', ask({ amount: null, percent: '-5' }))).toBe('draft.discountNegative');
    expect(await at.refusal('invoice.updateLine', ask({ amount: 120_001, percent: null }))).toBe(
      'draft.discountTooLarge',
    );
    const changes = {
      allowances: [
        { amount: 999_999, percent: null, baseAmount: null, reason: '', category: 'S' as const, rate: '25' },
      ],
    };
    expect(await at.refusal('invoice.update', { id: invoice.id, revision: 1, changes })).toBe(
      'draft.documentDiscountTooLarge',
    );
  });
});

describe('the contract beside a draft', () => {
  it('tells what earlier invoices billed for each line from what this one does', async () => {
    const work = await draft(['2']);
    await at.call('invoice.issue', { id: work.invoice.id, revision: 1 });
    await workedHours(at, work, [{ quantity: '3' }]);
    const next = await draftOf(at, work.project.id);
    expect(next.contract).toMatchObject({
      value: null,
      billedAmount: 240_000,
      thisInvoiceAmount: 360_000,
      lines: [{ name: 'ERP', billedAmount: 240_000, thisInvoiceAmount: 360_000, remainingAmount: null }],
    });
    const first = await at.call('invoice.get', { id: work.invoice.id });
    expect(first.contract).toMatchObject({ billedAmount: 0, thisInvoiceAmount: 240_000 });
  });
});

describe('confirming many', () => {
  it('confirms or posts each by itself and says of the others why', async () => {
    const work = await draft(['2']);
    await workedHours(at, work, [{ quantity: '3' }]);
    const second = await draftOf(at, work.project.id);
    const emptied = second.invoice.lines.map(({ id }) => id);
    await at.call('invoice.removeLines', { id: second.invoice.id, revision: 1, lineIds: emptied });
    const ids = [work.invoice.id, second.invoice.id];
    const [once, twice] = await Promise.all([
      at.call('invoice.confirmAll', { ids, post: true }),
      at.call('invoice.confirmAll', { ids, post: true }),
    ]);
    expect(twice).toEqual(once);
    expect(once).toMatchObject({
      done: 1,
      refused: [{ id: second.invoice.id, failure: { code: 'invoice.hasErrors' } }],
      invoices: [{ id: work.invoice.id, number: '2026-0001', status: 'posted' }],
    });
    const again = await at.call('invoice.confirmAll', { ids, post: true });
    expect(again.done).toBe(0);
    expect(again.refused.map(({ failure }) => failure.code)).toEqual(['invoice.isPosted', 'invoice.hasErrors']);
  });

  it('does not post where another hat does', async () => {
    const work = await draft(['2']);
    const company = await at.call('company.get', {});
    await at.call('company.update', { revision: company.revision, changes: { separateHats: true } });
    const ids = [work.invoice.id];
    const refused = await at.call('invoice.confirmAll', { ids, post: true });
    expect(refused.refused.map(({ failure }) => failure.code)).toEqual(['invoice.twoHats']);
    expect(await at.call('invoice.confirmAll', { ids })).toMatchObject({
      done: 1,
      invoices: [{ number: null, status: 'confirmed' }],
    });
    expect(await at.call('invoice.confirmAll', { ids, post: true })).toMatchObject({
      done: 1,
      invoices: [{ status: 'posted' }],
    });
  });
});
