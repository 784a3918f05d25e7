import type { ApiInput } from '@shared/api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;
let work: Awaited<ReturnType<typeof projectWithPrices>>;

beforeEach(async () => {
  at = await companyAtWork();
  work = await projectWithPrices(at);
});

afterEach(() => at.close());

type NewPrice = NonNullable<ApiInput<'priceList.save'>['changes']['prices']>[number];

const rolePrice = (changes: Partial<NewPrice> = {}): NewPrice => ({
  kind: 'role',
  roleId: work.role.id,
  personId: null,
  projectId: null,
  category: '',
  unit: 'HUR',
  price: '900',
  ...changes,
});

const categoryPrice = (changes: Partial<NewPrice> = {}): NewPrice => ({
  ...rolePrice(),
  kind: 'category',
  roleId: null,
  category: 'Hotell',
  unit: 'C62',
  price: '0',
  ...changes,
});

const newList = (name: string, changes: Partial<ApiInput<'priceList.save'>['changes']>) =>
  at.call('priceList.save', { changes: { name, currency: 'NOK', ...changes } });

const newHotel = (statedCost: string | null, date = '2026-11-02') =>
  at.call('entry.save', {
    changes: {
      class: 'expense',
      projectId: work.project.id,
      personId: work.person.id,
      category: 'Hotell',
      unit: 'C62',
      quantity: '2',
      date,
      statedCost,
    },
  });

describe('a list of its own', () => {
  it('of the contract goes before the customer’s and everybody’s, at approval and in the backlog', async () => {
    await newList('Nordvik', { customerId: work.customer.id, prices: [rolePrice({ price: '1000' })] });
    const ofContract = await newList('Avtale', { contractId: work.contract.id, prices: [rolePrice()] });
    await workedHours(at, work, [{ quantity: '2' }]);
    const { rows } = await at.call('backlog.list', {});
    expect(rows[0]).toMatchObject({
      price: '900',
      amount: 180_000,
      priceOrigin: {
        kind: 'priceList',
        priceListName: 'Avtale',
        scope: { kind: 'contract', name: work.contract.number },
      },
    });
    expect(await at.refusal('priceList.remove', { id: ofContract.id })).toBe('prices.listHasWork');
  });

  it('holds on its days only: the day of the work decides, not that of the approval', async () => {
    await newList('Avtale', {
      contractId: work.contract.id,
      start: '2026-11-01',
      end: '2026-11-10',
      prices: [rolePrice()],
    });
    await workedHours(at, work, [
      { quantity: '1', date: '2026-10-31' },
      { quantity: '1', date: '2026-11-10' },
      { quantity: '1', date: '2026-11-11' },
    ]);
    const { rows } = await at.call('backlog.list', {});
    expect(rows.map(({ date, price }) => [date, price])).toEqual([
      ['2026-10-31', '1200'],
      ['2026-11-10', '900'],
      ['2026-11-11', '1200'],
    ]);
  });

  it('is refused beside another of the same owner, in another currency, or for nobody who is there', async () => {
    const owned = { contractId: work.contract.id };
    await newList('Avtale', { ...owned, prices: [] });
    const refused = (changes: Partial<ApiInput<'priceList.save'>['changes']>) =>
      at.refusal('priceList.save', { changes: { name: 'Ny', currency: 'NOK', ...changes } });
    expect(await refused(owned)).toBe('masterData.priceListsOverlap');
    expect(await refused({ ...owned, currency: 'EUR' })).toBe('prices.currencyOfContract');
    expect(await refused({ ...owned, customerId: work.customer.id })).toBe('prices.listOfBoth');
    expect(await refused({ customerId: '0'.repeat(26) })).toBe('common.notFound');
  });
});

describe('a price that follows the cost', () => {
  it('marks up what the entry says that it cost', async () => {
    await newList('Utlegg', {
      contractId: work.contract.id,
      prices: [categoryPrice({ method: 'markup', markupPercent: '10' })],
    });
    const hotel = await newHotel('1500');
    await at.call('entry.approve', { ids: [hotel.id] });
    const { rows } = await at.call('backlog.list', {});
    expect(rows[0]).toMatchObject({
      price: '1650',
      amount: 330_000,
      priceOrigin: {
        kind: 'markup',
        cost: { price: '1500', currency: 'NOK', markupPercent: '10', exchangeRate: null },
      },
    });
  });

  it('is none where nobody knows the cost, and comes with it from the list of cost prices', async () => {
    await newList('Utlegg', { contractId: work.contract.id, prices: [categoryPrice({ method: 'atCost' })] });
    const hotel = await newHotel(null);
    await at.call('entry.approve', { ids: [hotel.id] });
    const { rows } = await at.call('backlog.list', {});
    expect(rows[0]).toMatchObject({ price: '0', priceOrigin: { kind: 'noCost', subject: 'Hotell' } });
    await newList('Kost', { context: 'cost', prices: [categoryPrice({ price: '1400' })] });
    expect(await at.call('backlog.priceAgain', { ids: rows.map(({ id }) => id) })).toMatchObject({ done: 1 });
    const again = await at.call('backlog.list', {});
    expect(again.rows[0]).toMatchObject({ price: '1400', priceOrigin: { kind: 'atCost' } });
  });

  it('is converted at the rate of the contract or the day, and none without one', async () => {
    const foreign = await at.call('customer.save', { changes: { name: 'Delta BV', currency: 'EUR' } });
    const { project } = await at.call('project.create', { name: 'Vision', customerId: foreign.id });
    const prices = [categoryPrice({ method: 'atCost' })];
    await newList('Euro', { currency: 'EUR', prices });
    const asked = { projectId: project.id, class: 'expense', category: 'Hotell', cost: '1150' } as const;
    expect((await at.call('price.explain', asked)).origin.kind).toBe('noExchangeRate');
    await at.call('exchangeRate.save', { currency: 'EUR', date: '2026-11-01', rate: '11.5' });
    expect(await at.call('price.explain', asked)).toMatchObject({
      price: '100',
      currency: 'EUR',
      origin: { kind: 'atCost', cost: { exchangeRate: '11.5' } },
    });
  });
});

describe('explaining a price', () => {
  it('says the price of a person’s role, and why each list was passed over', async () => {
    await newList('Avtale', { contractId: work.contract.id, prices: [] });
    await newList('Euro', { currency: 'EUR' });
    const asked = { projectId: work.project.id, personId: work.person.id, date: '2026-11-02' };
    expect(await at.call('price.explain', asked)).toMatchObject({
      price: '1200',
      currency: 'NOK',
      unit: 'HUR',
      origin: { kind: 'priceList', subject: 'Seniorkonsulent' },
      considered: [
        { name: 'Avtale', scope: 'contract', verdict: 'noRow' },
        { name: 'Rådgivning 2026', scope: 'general', verdict: 'answers' },
        { name: 'Euro', scope: 'general', verdict: 'otherCurrency' },
      ],
    });
  });

  it('writes nothing, and knows nobody who is not there', async () => {
    const asked = { projectId: work.project.id, personId: '0'.repeat(26) };
    expect(await at.refusal('price.explain', asked)).toBe('common.notFound');
  });
});
