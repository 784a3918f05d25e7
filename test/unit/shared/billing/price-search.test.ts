import { overlapping } from '@shared/billing/price-list-rules';
import { type ConsideredList, type PriceSubject, searchPrice } from '@shared/billing/price-search';
import { explainPrice, type PriceRequest, resolvePrice } from '@shared/billing/pricing';
import { convertPrice } from '@shared/billing/time-units';
import { PLAIN_PRICE, PLAIN_PRICE_LIST, type Price, type PriceList } from '@shared/model/price-list';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const HOURS = { hoursPerDay: '7.5' };

const price = (changes: Partial<Price> = {}): Price => ({
  id: 'p',
  kind: 'role',
  roleId: 'senior',
  personId: null,
  projectId: null,
  category: '',
  unit: 'HUR',
  price: '100',
  ...PLAIN_PRICE,
  ...changes,
});

const list = (id: string, changes: Partial<PriceList> = {}): PriceList => ({
  id,
  name: id,
  context: 'sales',
  currency: 'NOK',
  start: '2026-01-01',
  end: '2026-12-31',
  prices: [price()],
  ...PLAIN_PRICE_LIST,
  revision: 1,
  ...changes,
});

const request = (changes: Partial<PriceRequest> = {}): PriceRequest => ({
  context: 'sales',
  currency: 'NOK',
  date: '2026-06-01',
  class: 'time',
  roleId: 'senior',
  roleName: 'Senior',
  personId: 'kari',
  projectId: 'erp',
  category: '',
  unit: 'HUR',
  contract: { id: 'contract', name: 'K-7' },
  customer: { id: 'customer', name: 'Nordvik' },
  ...changes,
});

const ofContract = list('of the contract', { contractId: 'contract', prices: [price({ price: '70' })] });
const ofCustomer = list('of the customer', { customerId: 'customer', prices: [price({ price: '80' })] });
const forAll = list('for all', { prices: [price({ price: '90' })] });

const verdicts = (considered: readonly ConsideredList[]) =>
  considered.map(({ list: one, verdict }) => [one.id, verdict]);

describe('whose list decides', () => {
  it('asks the contract’s before the customer’s, and theirs before those for everybody', () => {
    const priceWith = (lists: PriceList[]) => resolvePrice(request(), lists, HOURS);
    expect(priceWith([forAll, ofCustomer, ofContract])).toMatchObject({
      price: '70',
      origin: { scope: { kind: 'contract', name: 'K-7' }, priceListId: 'of the contract' },
    });
    expect(priceWith([forAll, ofCustomer])).toMatchObject({
      price: '80',
      origin: { scope: { kind: 'customer', name: 'Nordvik' } },
    });
    expect(priceWith([forAll]).origin.scope).toBeUndefined();
    expect(priceWith([forAll]).price).toBe('90');
  });

  it('never takes the list of another customer or contract', () => {
    const others = [list('a', { customerId: 'other' }), list('b', { contractId: 'other' })];
    const answer = explainPrice(request(), others, HOURS);
    expect(answer).toMatchObject({ price: '0', origin: { kind: 'noPriceList' }, considered: [] });
  });

  it('leaves what a narrow list has no row for to the next, and names the list that answers', () => {
    const onlyJunior = { ...ofContract, prices: [price({ roleId: 'junior' })] };
    expect(resolvePrice(request(), [onlyJunior, forAll], HOURS)).toMatchObject({
      price: '90',
      origin: { kind: 'priceList', priceListName: 'for all' },
    });
  });

  it('names the widest list where none has a row', () => {
    const empty = [ofContract, forAll].map((one) => ({ ...one, prices: [] }));
    expect(resolvePrice(request(), empty, HOURS).origin).toMatchObject({
      kind: 'noMatchingPrice',
      priceListName: 'for all',
    });
  });

  it('decides nothing where two lists of one scope cover the day, also not by a wider list', () => {
    const twin = { ...ofContract, id: 'twin' };
    expect(resolvePrice(request(), [ofContract, twin, forAll], HOURS)).toMatchObject({
      price: '0',
      origin: { kind: 'severalPriceLists' },
    });
  });

  it('says of every list why it was passed over', () => {
    const lists = [
      forAll,
      ofCustomer,
      list('in euro', { currency: 'EUR', contractId: 'contract' }),
      list('last year', { start: null, end: '2025-12-31', contractId: 'contract' }),
      list('next year', { start: '2027-01-01', end: null, contractId: 'contract' }),
      { ...ofContract, prices: [] },
      list('cost', { context: 'cost' }),
    ];
    expect(verdicts(explainPrice(request(), lists, HOURS).considered)).toEqual([
      ['next year', 'notYet'],
      ['in euro', 'otherCurrency'],
      ['of the contract', 'noRow'],
      ['last year', 'ended'],
      ['of the customer', 'answers'],
      ['for all', 'notAsked'],
    ]);
  });
});

describe('lists that overlap', () => {
  it('do so within one scope only', () => {
    expect(overlapping(list('new', { customerId: 'customer' }), [ofContract, ofCustomer, forAll])).toEqual([
      ofCustomer,
    ]);
    expect(overlapping(list('new'), [ofContract, ofCustomer, forAll])).toEqual([forAll]);
  });
});

const ids = fc.constantFrom('contract', 'customer', 'other');
const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => {
  const day = new Date(Date.UTC(2025, 5, 1) + days * 86_400_000);
  return day.toISOString().slice(0, 10);
});
const anyList = fc
  .record({
    id: fc.uuid(),
    currency: fc.constantFrom('NOK', 'EUR'),
    context: fc.constantFrom('sales' as const, 'cost' as const),
    owner: fc.constantFrom('none', 'customer', 'contract'),
    ownerId: ids,
    start: fc.option(anyDay),
    end: fc.option(anyDay),
    role: fc.constantFrom('senior', 'junior'),
    amount: fc.integer({ min: 0, max: 9999 }),
  })
  .map(({ owner, ownerId, role, amount, ...rest }) =>
    list(rest.id, {
      ...rest,
      customerId: owner === 'customer' ? ownerId : null,
      contractId: owner === 'contract' ? ownerId : null,
      prices: [price({ roleId: role, price: String(amount) })],
    }),
  );

const concerns = (one: PriceList, { contract, customer, currency, context, date }: PriceSubject): boolean =>
  one.currency === currency &&
  one.context === context &&
  (one.contractId === null || one.contractId === contract?.id) &&
  (one.customerId === null || one.customerId === customer?.id) &&
  (one.start === null || one.start <= date) &&
  (one.end === null || date <= one.end);

describe('whatever lists there are', () => {
  it('a list that has nothing to do with the work changes no price', () => {
    fc.assert(
      fc.property(fc.array(anyList, { maxLength: 6 }), fc.array(anyList, { maxLength: 6 }), (lists, more) => {
        const unrelated = more.filter((one) => !concerns(one, request()));
        expect(resolvePrice(request(), [...lists, ...unrelated], HOURS)).toEqual(resolvePrice(request(), lists, HOURS));
      }),
    );
  });

  it('their order does not matter, and at most one answers', () => {
    fc.assert(
      fc.property(fc.array(anyList, { maxLength: 8 }), (lists) => {
        const search = searchPrice(request(), lists);
        expect(searchPrice(request(), lists.toReversed())).toEqual(search);
        const answering = search.considered.filter(({ verdict }) => verdict === 'answers');
        expect(answering.map(({ list: one }) => one)).toEqual(search.found === null ? [] : [search.found.list]);
      }),
    );
  });

  it('the same price stands for the hour and, times the hours of the day, for the day', () => {
    const hoursPerDay = fc.constantFrom('6', '7', '7.5', '8', '10');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), hoursPerDay, (hourly, hours) => {
        const daily = String((hourly * Number(hours) * 10) / 10);
        const perDay = [list('daily', { prices: [price({ unit: 'DAY', price: daily })] })];
        const found = resolvePrice(request(), perDay, { hoursPerDay: hours });
        expect(found.price).toBe(String(hourly));
        expect(found.origin.per).toEqual({ price: daily, unit: 'DAY' });
        expect(convertPrice(found.price, 'HUR', 'DAY', { hoursPerDay: hours })).toBe(daily);
      }),
    );
  });
});
