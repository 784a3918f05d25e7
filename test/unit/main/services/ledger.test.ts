import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

type Setting = Awaited<ReturnType<typeof projectWithPrices>>;

const changeBooks = async (changes: { reviewsJournal?: boolean; accruesRevenue?: boolean }) => {
  const { settings } = await at.call('accounting.get', {});
  return at.call('accounting.update', { revision: settings.revision, changes });
};

const costPrices = (on: Setting) =>
  at.call('priceList.save', {
    changes: {
      name: 'Kost 2026',
      context: 'cost',
      currency: 'NOK',
      prices: [
        { kind: 'role', roleId: on.role.id, personId: null, projectId: null, category: '', unit: 'HUR', price: '500' },
      ],
    },
  });

/** The closing amount of each account that has moved, by number, in whole kroner. */
const balances = async () => {
  const { rows, sumAmount } = await at.call('ledger.trialBalance', {});
  expect(sumAmount).toBe(0);
  return Object.fromEntries(
    rows.filter(({ closingAmount }) => closingAmount !== 0).map((row) => [row.account, row.closingAmount / 100]),
  );
};

const confirmed = async (on: Setting) => {
  const { invoice } = await draftOf(at, on.project.id);
  return (await at.call('invoice.confirm', { id: invoice.id, revision: invoice.revision })).invoice;
};

const issued = async (on: Setting) => {
  const { invoice } = await draftOf(at, on.project.id);
  return (await at.call('invoice.issue', { id: invoice.id, revision: invoice.revision })).invoice;
};

describe('the ledger of a firm of one', () => {
  it('has work, invoice and payment without anybody posting them', async () => {
    const on = await projectWithPrices(at);
    await costPrices(on);
    await workedHours(at, on, [{ quantity: '10' }]);
    expect(await balances()).toEqual({ '5080': 5000, '5990': -5000 });
    const invoice = await issued(on);
    expect(await balances()).toEqual({ '1500': 15_000, '2700': -3000, '3020': -12_000, '5080': 5000, '5990': -5000 });
    await at.call('invoice.pay', { id: invoice.id });
    expect(await balances()).toMatchObject({ '1920': 15_000, '3020': -12_000 });
    expect((await balances())['1500']).toBeUndefined();
    expect((await at.call('ledger.status', {})).journalRows).toBe(0);
  });

  it('takes the voucher of a payment back with the payment', async () => {
    const on = await projectWithPrices(at);
    await workedHours(at, on, [{ quantity: '1' }]);
    const invoice = await issued(on);
    const { payments } = await at.call('invoice.pay', { id: invoice.id, amount: 50_000 });
    await at.call('invoice.removePayment', { paymentId: payments[0]?.id ?? '' });
    expect(await balances()).toEqual({ '1500': 1500, '2700': -300, '3020': -1200 });
    const { rows } = await at.call('voucher.list', { invoiceId: invoice.id });
    expect(rows.map(({ kind, isReversed }) => [kind, isReversed])).toEqual([
      ['reversal', false],
      ['payment', true],
      ['invoice', false],
    ]);
  });

  it('numbers its vouchers without a gap', async () => {
    const on = await projectWithPrices(at);
    await costPrices(on);
    await workedHours(at, on, [{ quantity: '1' }, { quantity: '2' }]);
    await issued(on);
    const { rows } = await at.call('voucher.list', {});
    expect(rows.map(({ number }) => number).sort()).toEqual(['V2026-00001', 'V2026-00002', 'V2026-00003']);
  });

  it('takes a cancelled approval back row by row', async () => {
    const on = await projectWithPrices(at);
    await costPrices(on);
    const entries = await workedHours(at, on, [{ quantity: '4' }], false);
    await at.call('entry.cancelApproval', { ids: entries.map(({ id }) => id) });
    expect(await balances()).toEqual({});
  });
});

describe('accrued revenue', () => {
  it('stands as work in progress until it is invoiced, and then nets to zero for every row', async () => {
    await changeBooks({ accruesRevenue: true });
    const on = await projectWithPrices(at);
    await workedHours(at, on, [{ quantity: '10' }, { quantity: '2', billable: false }]);
    expect(await balances()).toEqual({ '1530': 12_000, '3970': -12_000 });
    await issued(on);
    expect(await balances()).toEqual({ '1500': 15_000, '2700': -3000, '3020': -12_000 });
    expect(await at.call('ledger.reconcile', {})).toEqual({ accruedAmount: 0, rows: [] });
  });

  it('keeps what was deferred as work in progress', async () => {
    await changeBooks({ accruesRevenue: true });
    const on = await projectWithPrices(at);
    await workedHours(at, on, [{ quantity: '10' }]);
    const { invoice } = await draftOf(at, on.project.id);
    const { invoice: less } = await at.call('invoice.updateLine', {
      id: invoice.id,
      revision: invoice.revision,
      lineId: invoice.lines[0]?.id ?? '',
      changes: { quantity: '6', remainder: 'defer' },
    });
    await at.call('invoice.issue', { id: less.id, revision: less.revision });
    expect(await balances()).toEqual({
      '1500': 9000,
      '1530': 4800,
      '2700': -1800,
      '3020': -7200,
      '3970': -4800,
    });
    expect(await at.call('ledger.reconcile', {})).toMatchObject({ accruedAmount: 480_000, rows: [] });
  });

  it('mirrors what was posted of a row, even when the switch was thrown in between', async () => {
    await changeBooks({ accruesRevenue: true });
    const on = await projectWithPrices(at);
    await workedHours(at, on, [{ quantity: '10' }]);
    await changeBooks({ accruesRevenue: false });
    await issued(on);
    expect(await balances()).toEqual({ '1500': 15_000, '2700': -3000, '3020': -12_000 });
  });
});

describe('a reviewed integration journal', () => {
  it('holds rows and their invoice until the accountant posts them', async () => {
    await changeBooks({ reviewsJournal: true });
    const on = await projectWithPrices(at);
    await costPrices(on);
    await workedHours(at, on, [{ quantity: '10' }]);
    expect(await balances()).toEqual({});
    const invoice = await confirmed(on);
    const [proposal] = (await at.call('proposal.list', {})).rows;
    expect(proposal).toMatchObject({ waitsFor: 1, problem: { code: 'accounting.waitsForJournal' } });
    expect(await at.refusal('invoice.post', { id: invoice.id, revision: invoice.revision })).toBe(
      'accounting.waitsForJournal',
    );
    expect((await at.call('integrationJournal.list', {})).counts).toEqual({ waiting: 2, errors: 0, posted: 0 });
    expect(await at.call('integrationJournal.post', {})).toEqual({ done: 2, refused: [] });
    expect(await at.call('proposal.post', { ids: [invoice.id] })).toEqual({ done: 1, refused: [] });
    expect(await balances()).toEqual({ '1500': 15_000, '2700': -3000, '3020': -12_000, '5080': 5000, '5990': -5000 });
  });

  it('posts the good rows and keeps the bad ones with their reason', async () => {
    await changeBooks({ reviewsJournal: true, accruesRevenue: true });
    const customer = await at.call('customer.save', { changes: { name: 'Chalut SA', currency: 'EUR' } });
    const abroad = await at.call('project.create', { name: 'Refonte', customerId: customer.id });
    const on = await projectWithPrices(at);
    await workedHours(at, on, [{ quantity: '1' }], false);
    const entry = await at.call('entry.save', {
      changes: {
        projectId: abroad.project.id,
        personId: on.person.id,
        quantity: '1',
        date: '2026-11-02',
        statedPrice: '100',
        currency: 'EUR',
      },
    });
    await at.call('entry.approve', { ids: [entry.id] });
    const outcome = await at.call('integrationJournal.post', {});
    expect(outcome.refused.map(({ failure }) => failure.code)).toEqual(['accounting.noExchangeRate']);
    const { rows } = await at.call('integrationJournal.list', { view: 'errors' });
    expect(rows.map(({ currency, problem }) => [currency, problem?.code])).toEqual([
      ['EUR', 'accounting.noExchangeRate'],
    ]);
  });

  it('changes tax groups and dimensions of rows in bulk, and of posted ones never', async () => {
    await changeBooks({ reviewsJournal: true });
    const on = await projectWithPrices(at);
    const { groups } = await at.call('taxes.setUpUsual', {});
    const item = groups.filter(({ kind }) => kind === 'item')[1];
    const centre = await at.call('dimension.save', {
      changes: { name: 'Avdeling', values: [{ code: '10', name: 'Oslo', archived: false }] },
    });
    await workedHours(at, on, [{ quantity: '1' }]);
    const ids = (await at.call('integrationJournal.list', {})).rows.map(({ id }) => id);
    const changes = { itemTaxGroupId: item?.id ?? null, dimensions: { [centre.id]: '10' } };
    expect(await at.call('integrationJournal.update', { ids, changes })).toMatchObject({ done: ids.length });
    expect(await at.refusal('integrationJournal.update', { ids, changes: { dimensions: { [centre.id]: '99' } } })).toBe(
      'accounting.dimensionValueUnknown',
    );
    await at.call('integrationJournal.post', {});
    const after = await at.call('integrationJournal.update', { ids, changes });
    expect(after.refused.map(({ failure }) => failure.code)).toEqual(ids.map(() => 'accounting.rowIsPosted'));
    const { invoice } = await draftOf(at, on.project.id);
    expect(invoice.lines[0]).toMatchObject({ dimensions: { [centre.id]: '10' }, vat: { rate: '15' } });
  });
});

describe('periods', () => {
  it('take no posting once they are locked, and open again only with a reason', async () => {
    const on = await projectWithPrices(at);
    await workedHours(at, on, [{ quantity: '1' }]);
    const invoice = await confirmed(on);
    await at.call('period.lock', { until: '2026-11-20' });
    expect(await at.refusal('invoice.post', { id: invoice.id, revision: invoice.revision })).toBe(
      'accounting.periodIsLocked',
    );
    expect(await at.refusal('period.unlock', { until: null })).toBe('accounting.unlockNeedsReason');
    await at.call('period.unlock', { until: '2026-10-31', reason: 'Manglet en faktura' });
    await at.call('invoice.post', { id: invoice.id, revision: invoice.revision });
    const [unlocked] = (await at.call('journal.list', { collection: 'company' })).rows;
    expect(unlocked).toMatchObject({ action: 'period.unlock', reason: 'Manglet en faktura' });
  });

  it('move rows of a locked period to the first open day', async () => {
    const on = await projectWithPrices(at);
    await costPrices(on);
    await at.call('period.lock', { until: '2026-11-10' });
    await workedHours(at, on, [{ quantity: '1', date: '2026-11-02' }], false);
    const { rows } = await at.call('voucher.list', {});
    expect(rows.map(({ date }) => date)).toEqual(['2026-11-11']);
  });

  it('are closed by no call but their own', async () => {
    const { revision } = await at.call('company.get', {});
    const result = await at.application.call(
      'company.update',
      { revision, changes: { lockedUntil: '2026-12-31' } },
      { by: 'Kari' },
    );
    expect(result.ok).toBe(false);
  });
});

describe('a proposal', () => {
  it('is given another accounting date, due date and tax before it is posted', async () => {
    const on = await projectWithPrices(at);
    await workedHours(at, on, [{ quantity: '10' }]);
    const invoice = await confirmed(on);
    const line = invoice.lines[0]?.id ?? '';
    const zero = { category: 'Z' as const, rate: '0', exemptionCode: '', exemptionReason: '' };
    const view = await at.call('proposal.update', {
      id: invoice.id,
      revision: invoice.revision,
      changes: { accountingDate: '2026-10-31', dueDate: '2026-12-15', lines: [{ lineId: line, vat: zero }] },
    });
    expect(view).toMatchObject({ accountingDate: '2026-10-31', dueDate: '2026-12-15', taxAmount: 0 });
    expect(view.preview.map(({ account, amount }) => [account, amount])).toEqual([
      ['1500', 1_200_000],
      ['3020', -1_200_000],
    ]);
    await at.call('invoice.post', { id: invoice.id, revision: view.revision });
    expect((await at.call('voucher.list', {})).rows[0]).toMatchObject({ date: '2026-10-31', amount: 1_200_000 });
    expect(await at.refusal('proposal.get', { id: invoice.id })).toBe('accounting.onlyConfirmed');
  });

  it('is taxed anew when the group of the customer changes', async () => {
    const on = await projectWithPrices(at);
    const { groups } = await at.call('taxes.setUpUsual', {});
    await workedHours(at, on, [{ quantity: '10' }]);
    const invoice = await confirmed(on);
    expect(invoice.totals.taxAmount).toBe(300_000);
    const abroad = groups.find(({ name }) => name === 'Kunder i utlandet');
    const view = await at.call('proposal.update', {
      id: invoice.id,
      revision: invoice.revision,
      changes: { taxGroupId: abroad?.id ?? null },
    });
    expect(view.lines[0]?.vat.category).toBe('G');
    expect(view.taxAmount).toBe(0);
  });
});

describe('taxes by groups', () => {
  it('leave a customer with a treatment of its own as it was chosen, until it is given a group', async () => {
    const on = await projectWithPrices(at);
    const { taxGroupId } = await at.call('taxes.setUpUsual', {});
    const vat = { category: 'G', rate: '0', exemptionCode: 'VATEX-EU-G', exemptionReason: '' } as const;
    const { id, revision } = await at.call('customer.get', { id: on.customer.id });
    const customer = await at.call('customer.save', { id, revision, changes: { vat } });
    await workedHours(at, on, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, on.project.id);
    expect(invoice.lines[0]?.vat).toEqual(vat);
    await at.call('customer.save', { id, revision: customer.revision, changes: { taxGroupId } });
    const { proposals } = await at.call('invoice.recalculate', { id: invoice.id, revision: invoice.revision });
    expect(proposals).toMatchObject([{ field: 'vat', old: 'G 0', new: 'S 25' }]);
  });

  it('follow a rate that changes by date, as recalculation proposes it', async () => {
    const on = await projectWithPrices(at);
    await at.call('taxes.setUpUsual', {});
    at.setToday('2027-01-20');
    await workedHours(at, on, [{ quantity: '1', date: '2027-01-05' }]);
    const { invoice } = await draftOf(at, on.project.id, '2027-01-20');
    expect(invoice.lines[0]?.vat.rate).toBe('25');
    const { codes } = await at.call('taxes.list', {});
    const standard = codes.find(({ rateToday }) => rateToday === '25');
    await at.call('taxCode.save', {
      id: standard?.id ?? '',
      revision: standard?.revision ?? 0,
      changes: { rates: [...(standard?.rates ?? []), { from: '2027-01-01', rate: '24' }] },
    });
    const { proposals } = await at.call('invoice.recalculate', { id: invoice.id, revision: invoice.revision });
    expect(proposals).toMatchObject([{ field: 'vat', old: 'S 25', new: 'S 24' }]);
  });

  it('fall back to the customer where the groups cross nowhere, and say so on the proposal', async () => {
    const on = await projectWithPrices(at);
    const { groups } = await at.call('taxes.setUpUsual', {});
    const domestic = groups.find(({ name }) => name === 'Innenlandske kunder');
    await at.call('taxGroup.save', {
      id: domestic?.id ?? '',
      revision: domestic?.revision ?? 0,
      changes: { taxCodeIds: [] },
    });
    await workedHours(at, on, [{ quantity: '1' }]);
    const invoice = await confirmed(on);
    expect(invoice.lines[0]?.vat.rate).toBe('25');
    const [proposal] = (await at.call('proposal.list', {})).rows;
    expect(proposal?.taxFindings.map(({ failure }) => failure.code)).toEqual(['accounting.groupsDoNotCross']);
  });
});

describe('a ledger that is behind', () => {
  it('is brought up to date once, and a second time adds nothing', async () => {
    await changeBooks({ reviewsJournal: true, accruesRevenue: true });
    const on = await projectWithPrices(at);
    await costPrices(on);
    await workedHours(at, on, [{ quantity: '2' }]);
    await changeBooks({ reviewsJournal: false });
    expect((await at.call('ledger.status', {})).missing).toBe(2);
    expect(await at.call('ledger.catchUp', {})).toEqual({ vouchers: 2, withoutRate: 0 });
    expect(await at.call('ledger.catchUp', {})).toEqual({ vouchers: 0, withoutRate: 0 });
  });
});
