import { afterEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf } from './company-at-work';

let at: CompanyAtWork;

afterEach(() => at.close());

interface Wanted {
  readonly country?: string;
  readonly currency?: string;
  readonly vatRegistered?: boolean;
  /** Prices of one unit each, in the currency's main unit. */
  readonly prices: readonly string[];
  readonly customer?: object;
}

/** A company of the country with expenses of these prices, ready on a project. */
async function project({ country = 'NO', currency, vatRegistered = true, prices, customer = {} }: Wanted) {
  at = await companyAtWork();
  await at.call('company.create', { name: 'Firma', country, vatRegistered, ...(currency && { currency }) });
  const buyer = await at.call('customer.save', { changes: { name: 'Kunde', ...customer } });
  const made = await at.call('project.create', { name: 'Oppdrag', customerId: buyer.id });
  for (const statedPrice of prices) {
    const expense = { class: 'expense', category: 'Diverse', quantity: '1', date: '2026-11-10' } as const;
    await at.call('entry.save', { changes: { projectId: made.project.id, ...expense, statedPrice } });
  }
  await at.call('entry.approve', {});
  await at.call('backlog.markReady', { projectId: made.project.id });
  return { ...made, buyer };
}

async function drafted(wanted: Wanted) {
  const made = await project(wanted);
  return { ...made, ...(await draftOf(at, made.project.id)) };
}

const outside = { category: 'O', rate: '0', exemptionCode: 'VATEX-EU-O', exemptionReason: '' } as const;
const reverse = { category: 'AE', rate: '0', exemptionCode: 'VATEX-EU-AE', exemptionReason: '' } as const;

describe('currencies', () => {
  it.each([
    ['NO', 'JPY', ['1500.5', '999'], { netAmount: 2500, taxAmount: 625, dueAmount: 3125 }],
    ['FR', 'TND', ['79', '0.0005'], { netAmount: 79_001, taxAmount: 15_800, dueAmount: 94_801 }],
    ['NL', undefined, ['8180', '0.01'], { netAmount: 818_001, taxAmount: 171_780, dueAmount: 989_781 }],
  ] as const)('a company in %s counts %s in its minor unit', async (country, currency, prices, totals) => {
    const { invoice } = await drafted({ country, prices, ...(currency && { currency }) });
    expect(invoice.totals).toMatchObject(totals);
    const issued = await at.call('invoice.issue', { id: invoice.id, revision: 1 });
    expect(issued.openAmount).toBe(totals.dueAmount);
    expect((await at.call('journal.verify', {})).finding).toBeNull();
  });
});

describe('taxes', () => {
  it.each([
    ['ms', '5.5%'],
    ['en', '5.5%'],
    ['fr', '5,5 %'],
  ] as const)('names the usual rates as %s writes numbers', async (language, name) => {
    at = await companyAtWork();
    await at.call('company.create', { name: 'Firma', country: 'FR', language });
    const { codes } = await at.call('taxes.setUpUsual', {});
    expect(codes.map((code) => code.name)).toContain(name);
  });

  it('rounds Malaysia’s service tax line by line', async () => {
    const { invoice } = await drafted({ country: 'MY', prices: ['10.07', '10.07', '10.07'] });
    expect(invoice.taxRounding).toBe('line');
    expect(invoice.vat).toMatchObject([{ category: 'S', rate: '8', taxableAmount: 3021, taxAmount: 243 }]);
  });

  it('charges none where the company is not registered', async () => {
    const { invoice } = await drafted({ vatRegistered: false, prices: ['100'] });
    expect(invoice.vat).toMatchObject([{ category: 'O', rate: '0', taxAmount: 0 }]);
    expect(invoice.totals.dueAmount).toBe(10_000);
  });

  it('reverses the charge to a customer abroad, who must have a VAT number', async () => {
    const { invoice, problems, buyer } = await drafted({
      country: 'NL',
      prices: ['100'],
      customer: { vat: reverse },
    });
    expect(invoice.totals).toMatchObject({ netAmount: 10_000, taxAmount: 0 });
    expect(problems).toContainEqual(expect.objectContaining({ severity: 'error', code: 'buyerWithoutVatId' }));
    expect(await at.refusal('invoice.confirm', { id: invoice.id, revision: 1 })).toBe('invoice.hasErrors');
    await at.call('customer.save', {
      id: buyer.id,
      revision: 1,
      changes: { vatId: 'DE136695976', address: { ...buyer.address, country: 'DE' } },
    });
    const { view } = await at.call('invoice.recalculate', { id: invoice.id, revision: 1, accept: 'all' });
    expect((await at.call('invoice.issue', { id: invoice.id, revision: view.invoice.revision })).status).toBe('posted');
  });

  it('keeps what is outside the scope of VAT off an invoice with VAT', async () => {
    const { invoice } = await drafted({ prices: ['100', '50'] });
    const lineId = invoice.lines[0]?.id ?? '';
    const { problems, invoice: mixed } = await at.call('invoice.updateLine', {
      id: invoice.id,
      revision: 1,
      lineId,
      changes: { vat: outside },
    });
    expect(problems).toContainEqual(expect.objectContaining({ code: 'outOfScopeNotAlone', lineId }));
    expect(await at.refusal('invoice.confirm', { id: mixed.id, revision: mixed.revision })).toBe('invoice.hasErrors');
  });

  it('names the rate that does not fit its category', async () => {
    const { invoice } = await drafted({ prices: ['100'] });
    const changes = { vat: { category: 'S', rate: '0', exemptionCode: '', exemptionReason: '' } };
    const result = await at.application.call(
      'invoice.updateLine',
      { id: invoice.id, revision: 1, lineId: invoice.lines[0]?.id, changes },
      { by: 'Kari' },
    );
    expect(result).toMatchObject({ failure: { code: 'calculation.rateNotAboveZero', field: 'vat.rate' } });
  });
});

describe('recalculating after the taxes changed', () => {
  it('proposes the company’s, then the contract line’s, and says what each adds', async () => {
    const { invoice, lines } = await drafted({ prices: ['100'] });
    const { id } = invoice;
    const company = await at.call('company.get', {});
    const vat = { category: 'S', rate: '15', exemptionCode: '', exemptionReason: '' } as const;
    await at.call('company.update', { revision: company.revision, changes: { vat } });
    const first = await at.call('invoice.recalculate', { id, revision: 1 });
    expect(first.proposals).toMatchObject([
      { field: 'vat', old: 'S 25', new: 'S 15', reason: 'vatChanged', netEffect: 0, dueEffect: -1000, accepted: false },
    ]);
    const [line] = lines;
    const changes = { vat: { ...vat, rate: '12' } };
    await at.call('contractLine.save', { id: line?.id ?? '', revision: line?.revision ?? 0, changes });
    const second = await at.call('invoice.recalculate', { id, revision: 1, accept: 'all' });
    expect(second.proposals).toMatchObject([{ new: 'S 12', accepted: true }]);
    expect(second.view.invoice.totals.taxAmount).toBe(1200);
    expect((await at.call('invoice.recalculate', { id, revision: 2 })).proposals).toEqual([]);
  });

  it('proposes the customer’s new terms, language and reference, and leaves declined ones alone', async () => {
    const { invoice, buyer } = await drafted({ prices: ['100'] });
    const { id } = invoice;
    const changes = { paymentTermDays: 14, language: 'fr', buyerReference: 'Service achats' } as const;
    await at.call('customer.save', { id: buyer.id, revision: 1, changes });
    const { proposals } = await at.call('invoice.recalculate', { id, revision: 1 });
    expect(proposals.map(({ field, new: proposed }) => [field, proposed])).toEqual([
      ['language', 'fr'],
      ['dueDate', '2026-12-04'],
      ['buyerReference', 'Service achats'],
    ]);
    const decline = proposals.filter(({ field }) => field === 'language').map((proposal) => proposal.id);
    const accept = proposals.filter(({ field }) => field !== 'language').map((proposal) => proposal.id);
    const { view } = await at.call('invoice.recalculate', { id, revision: 1, accept, decline });
    expect(view.invoice).toMatchObject({ language: 'nb', dueDate: '2026-12-04', buyerReference: 'Service achats' });
    const again = await at.call('invoice.recalculate', { id, revision: view.invoice.revision });
    expect(again.proposals).toEqual([]);
  });
});
