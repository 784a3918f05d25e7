import { overlapping } from '@shared/billing/price-list-rules';
import { type PriceRequest, resolvePrice } from '@shared/billing/pricing';
import { PLAIN_PRICE, PLAIN_PRICE_LIST, type Price, type PriceList } from '@shared/model/price-list';
import { describe, expect, it } from 'vitest';

const HOURS = { hoursPerDay: '8' };

const price = (changes: Partial<Price>): Price => ({
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

const list = (changes: Partial<PriceList>): PriceList => ({
  id: 'l',
  name: '2026',
  context: 'sales',
  currency: 'NOK',
  start: '2026-01-01',
  end: '2026-12-31',
  prices: [price({})],
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
  ...changes,
});

describe('resolving a price', () => {
  it('takes the list whose dates cover the day of the work, not another', () => {
    const lists = [
      list({ id: 'a', end: '2026-10-31' }),
      list({ id: 'b', name: 'November', start: '2026-11-01', prices: [price({ price: '120' })] }),
    ];
    expect(resolvePrice(request({ date: '2026-10-31' }), lists, HOURS).price).toBe('100');
    expect(resolvePrice(request({ date: '2026-11-01' }), lists, HOURS)).toMatchObject({
      price: '120',
      origin: { kind: 'priceList', priceListName: 'November', subject: 'Senior' },
    });
  });

  it('takes the narrowest row: a project before a person before the role', () => {
    const prices = [
      price({ price: '100' }),
      price({ price: '110', personId: 'kari' }),
      price({ price: '120', projectId: 'erp' }),
      price({ price: '130', projectId: 'erp', personId: 'kari' }),
    ];
    const of = (changes: Partial<PriceRequest>) => resolvePrice(request(changes), [list({ prices })], HOURS).price;
    expect(of({})).toBe('130');
    expect(of({ personId: 'ola' })).toBe('120');
    expect(of({ projectId: 'other' })).toBe('110');
    expect(of({ projectId: 'other', personId: 'ola' })).toBe('100');
  });

  it('bills hours from a day rate', () => {
    const lists = [list({ prices: [price({ unit: 'DAY', price: '800' })] })];
    expect(resolvePrice(request(), lists, HOURS).price).toBe('100');
  });

  it.each([
    ['noPriceList', [], {}],
    ['noPriceList', [list({})], { currency: 'EUR' }],
    ['noPriceList', [list({})], { date: '2027-01-01' }],
    ['severalPriceLists', [list({}), list({ id: 'twin' })], {}],
    ['noMatchingPrice', [list({})], { roleId: 'junior' }],
    ['noRole', [list({})], { roleId: null }],
  ] as const)('says why a price is zero: %s', (kind, lists, changes) => {
    expect(resolvePrice(request(changes), lists, HOURS)).toMatchObject({ price: '0', origin: { kind } });
  });

  it('never turns an expense’s unit into another', () => {
    const lists = [
      list({ prices: [price({ kind: 'category', roleId: null, category: 'Kjøring', unit: 'KMT', price: '5' })] }),
    ];
    const expense = { class: 'expense', category: 'Kjøring', roleId: null } as const;
    expect(resolvePrice(request({ ...expense, unit: 'KMT' }), lists, HOURS).price).toBe('5');
    expect(resolvePrice(request({ ...expense, unit: 'C62' }), lists, HOURS).origin.kind).toBe('noMatchingPrice');
  });

  it('finds lists that would give one day two prices', () => {
    const others = [list({ id: 'a', end: '2026-06-30' }), list({ id: 'b', start: '2026-07-01' })];
    expect(overlapping(list({ id: 'c', start: '2026-06-30', end: '2026-07-01' }), others)).toHaveLength(2);
    expect(overlapping(list({ id: 'c', start: '2027-01-01', end: null }), others)).toEqual([]);
    expect(overlapping(list({ id: 'c', currency: 'EUR' }), others)).toEqual([]);
  });
});
