import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

const rate = (date: string, value: string, currency = 'EUR') =>
  at.call('exchangeRate.save', { currency, date, rate: value, source: 'Norges Bank' });

/** Two hours at 100 euros with 25 % VAT, as a draft: 250 euros. */
async function draftInEuros() {
  const customer = await at.call('customer.save', { changes: { name: 'Rhône Conseil', currency: 'EUR' } });
  const { project } = await at.call('project.create', { name: 'Audit', customerId: customer.id });
  const role = await at.call('role.save', { changes: { name: 'Konsulent' } });
  const person = await at.call('person.save', { changes: { name: 'Kari Moe', roleId: role.id } });
  await at.call('priceList.save', {
    changes: {
      name: 'Euro',
      currency: 'EUR',
      prices: [
        { kind: 'role', roleId: role.id, personId: null, projectId: null, category: '', unit: 'HUR', price: '100' },
      ],
    },
  });
  await workedHours(at, { project, person }, [{ quantity: '2' }]);
  return draftOf(at, project.id);
}

describe('exchange rates', () => {
  it('hold from their day until the next one', async () => {
    await rate('2026-11-01', '11.5');
    await rate('2026-11-15', '11.7');
    const on = async (date: string) => (await at.call('exchangeRate.at', { currency: 'EUR', date }))?.rate ?? null;
    expect(await on('2026-10-31')).toBeNull();
    expect(await on('2026-11-14')).toBe('11.5');
    expect(await on('2026-11-15')).toBe('11.7');
    expect(await on('2027-01-01')).toBe('11.7');
  });

  it('are one a day: another takes the place of the first', async () => {
    await rate('2026-11-01', '11.5');
    await rate('2026-11-01', '11.6');
    const { rows, currencies } = await at.call('exchangeRate.list', {});
    expect(rows).toMatchObject([{ rate: '11.6', revision: 2 }]);
    expect(currencies).toEqual(['EUR']);
  });

  it('are above zero, and of another currency than the company’s', async () => {
    const input = { currency: 'NOK', date: '2026-11-01', rate: '1' };
    expect(await at.refusal('exchangeRate.save', input)).toBe('exchange.ownCurrency');
    expect(await at.refusal('exchangeRate.save', { ...input, currency: 'EUR', rate: '0' })).toBe('common.badValue');
  });

  it('come from a file row by row, and what cannot be read says why', async () => {
    const csv = [
      'Date;Currency;Rate;Units',
      '2026-11-02;EUR;11,7123;1',
      '2026-11-02;JPY;7,1;100',
      '02.11.2026;EUR;11;1',
      '2026-11-03;EURO;11;1',
      '2026-11-03;EUR;-1;1',
      '2026-11-03;NOK;1;1',
    ].join('\n');
    const dry = await at.call('exchangeRate.import', { csv, dryRun: true });
    expect((await at.call('exchangeRate.list', {})).total).toBe(0);
    const done = await at.call('exchangeRate.import', { csv });
    expect(done).toEqual(dry);
    expect(done).toMatchObject({ added: 2, replaced: 0, unchanged: 0 });
    expect(done.refused.map(({ row, failure }) => [row, failure.code])).toEqual([
      [4, 'exchange.badDate'],
      [5, 'exchange.badCurrency'],
      [6, 'exchange.badRate'],
      [7, 'exchange.ownCurrency'],
    ]);
    expect(await at.call('exchangeRate.at', { currency: 'JPY', date: '2026-11-02' })).toMatchObject({ rate: '0.071' });
    expect(await at.call('exchangeRate.import', { csv })).toMatchObject({ added: 0, unchanged: 2 });
    expect(await at.refusal('exchangeRate.import', { csv: 'Dag;Kurs\n1;2' })).toBe('exchange.noColumns');
  });

  it('are turned round where the file says what the company’s currency buys', async () => {
    const csv = 'date,currency,rate\n2026-11-02,EUR,0.08';
    await at.call('exchangeRate.import', { csv, quoted: 'unitsPerCompany' });
    expect(await at.call('exchangeRate.at', { currency: 'EUR', date: '2026-11-02' })).toMatchObject({ rate: '12.5' });
  });
});

describe('an invoice in a foreign currency', () => {
  it('says before it is confirmed that a rate is missing', async () => {
    const { invoice, problems } = await draftInEuros();
    expect(problems).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'noExchangeRate', field: 'exchangeRate' }),
    );
    expect(await at.refusal('invoice.issue', { id: invoice.id, revision: invoice.revision })).toBe('invoice.hasErrors');
  });

  it('keeps the rate of its day and its VAT in the company’s currency', async () => {
    await rate('2026-11-20', '11.71');
    const { invoice } = await draftInEuros();
    const posted = await at.call('invoice.issue', { id: invoice.id, revision: invoice.revision });
    await rate('2026-11-20', '99');
    expect((await at.call('invoice.get', { id: invoice.id })).invoice).toMatchObject({
      exchangeRate: '11.71',
      taxCurrency: 'NOK',
      taxAmountInTaxCurrency: 58_550,
      totals: { taxAmount: 5_000 },
    });
    expect(posted.problems).toEqual([]);
  });

  it('is paid at the rate of the day, or as the bank counted it', async () => {
    await rate('2026-11-20', '11.71');
    const { invoice } = await draftInEuros();
    await at.call('invoice.issue', { id: invoice.id, revision: invoice.revision });
    at.setToday('2026-12-01');
    await rate('2026-12-01', '11.9');
    const { id } = invoice;
    await at.call('invoice.pay', { id, amount: 10_000 });
    const { payments } = await at.call('invoice.pay', { id, amount: 15_000, exchangeRate: '11.85' });
    expect(payments.map(({ exchangeRate }) => exchangeRate)).toEqual(['11.9', '11.85']);
  });
});

describe('an invoice in the company’s own currency', () => {
  it('needs no rate and has none', async () => {
    const customer = await at.call('customer.save', { changes: { name: 'Nordvik' } });
    const { project, lines } = await at.call('project.create', {
      name: 'ERP',
      customerId: customer.id,
      billingMethod: 'fixedPrice',
      contractedAmount: 100_000,
    });
    await at.call('milestone.save', {
      changes: { contractLineId: lines[0]?.id ?? '', name: 'Ferdig', date: '2026-11-01', amount: 100_000 },
    });
    await at.call('backlog.markReady', { projectId: project.id });
    const { invoice } = await draftOf(at, project.id);
    const { invoice: posted } = await at.call('invoice.issue', { id: invoice.id, revision: invoice.revision });
    expect(posted).toMatchObject({ exchangeRate: null, taxCurrency: null, taxAmountInTaxCurrency: null });
    const { payments } = await at.call('invoice.pay', { id: posted.id, exchangeRate: '2' });
    expect(payments).toMatchObject([{ exchangeRate: null }]);
  });
});
