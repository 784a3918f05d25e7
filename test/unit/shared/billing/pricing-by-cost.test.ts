import { checkPriceList } from '@shared/billing/price-list-rules';
import { markedUp, type PriceRequest, resolvePrice, type UnitCost } from '@shared/billing/pricing';
import { PLAIN_PRICE, PLAIN_PRICE_LIST, type Price, type PriceList } from '@shared/model/price-list';
import { priceOriginText } from '@shared/price-origin';
import { describe, expect, it } from 'vitest';

const HOURS = { hoursPerDay: '7.5' };

const list = (row: Partial<Price>, changes: Partial<PriceList> = {}): PriceList => ({
  id: 'l',
  name: 'Rates 2026',
  context: 'sales',
  currency: 'NOK',
  start: null,
  end: null,
  prices: [
    {
      id: 'p',
      kind: 'category',
      roleId: null,
      personId: null,
      projectId: null,
      category: 'Hotel',
      unit: 'C62',
      price: '0',
      ...PLAIN_PRICE,
      ...row,
    },
  ],
  ...PLAIN_PRICE_LIST,
  revision: 1,
  ...changes,
});

const request = (cost: UnitCost | null, currency = 'NOK'): PriceRequest => ({
  context: 'sales',
  currency,
  date: '2026-06-01',
  class: 'expense',
  roleId: null,
  roleName: '',
  personId: 'kari',
  projectId: 'erp',
  category: 'Hotel',
  unit: 'C62',
  costOf: () => cost,
});

const inKroner = (price: string): UnitCost => ({ price, currency: 'NOK', exchangeRate: null });

describe('prices that follow the cost', () => {
  it('are the cost, or the cost and the markup', () => {
    expect(resolvePrice(request(inKroner('1200')), [list({ method: 'atCost' })], HOURS)).toMatchObject({
      price: '1200',
      origin: { kind: 'atCost', cost: { price: '1200', markupPercent: '0' } },
    });
    expect(
      resolvePrice(request(inKroner('1200')), [list({ method: 'markup', markupPercent: '12.5' })], HOURS),
    ).toMatchObject({ price: '1350', origin: { kind: 'markup', cost: { price: '1200', markupPercent: '12.5' } } });
  });

  it('are converted with the exchange rate, and only with one', () => {
    const lists = [list({ method: 'markup', markupPercent: '10' }, { currency: 'EUR' })];
    const cost = { price: '1150', currency: 'NOK', exchangeRate: '11.5' };
    expect(resolvePrice(request(cost, 'EUR'), lists, HOURS)).toMatchObject({
      price: '110',
      origin: { kind: 'markup', cost: { currency: 'NOK', exchangeRate: '11.5' } },
    });
    expect(resolvePrice(request({ ...cost, exchangeRate: null }, 'EUR'), lists, HOURS)).toMatchObject({
      price: '0',
      origin: { kind: 'noExchangeRate' },
    });
  });

  it('are zero with the reason where no cost is known', () => {
    expect(resolvePrice(request(null), [list({ method: 'atCost' })], HOURS)).toMatchObject({
      price: '0',
      origin: { kind: 'noCost', subject: 'Hotel' },
    });
  });

  it('do not ask for a cost that they do not need', () => {
    const asking = { ...request(null), costOf: () => expect.fail('asked for the cost') };
    expect(resolvePrice(asking, [list({ price: '900' })], HOURS).price).toBe('900');
  });

  it('keep a third of a krone to eight decimals', () => {
    expect(markedUp('100', '0', '3')).toBe('33.33333333');
    expect(markedUp('99.99', '15', null)).toBe('114.9885');
  });

  it('belong in lists of sales prices, and never take anything off', () => {
    const refusal = (one: PriceList) => expect(() => checkPriceList(one, () => 'Hotel'));
    refusal(list({ method: 'atCost' }, { context: 'cost' })).toThrow('prices.methodNeedsSales');
    refusal(list({ method: 'markup', markupPercent: '-1' })).toThrow('prices.markupNegative');
    refusal(list({}, { customerId: 'a', contractId: 'b' })).toThrow('prices.listOfBoth');
  });
});

describe('why a price is what it is', () => {
  const markup = resolvePrice(
    request({ price: '1150', currency: 'NOK', exchangeRate: '11.5' }, 'EUR'),
    [list({ method: 'markup', markupPercent: '10' }, { currency: 'EUR' })],
    HOURS,
  ).origin;

  it('is one sentence with the list, the cost, the markup and the rate', () => {
    expect(priceOriginText(markup, 'en')).toBe(
      'Hotel at cost plus 10% in price list Rates 2026: it cost NOK\u00a01,150.00, converted at 11.5',
    );
    expect(priceOriginText(markup, 'fr')).toBe(
      'Hotel au prix coûtant plus 10\u00a0% dans le tarif Rates 2026\u00a0: coût de NOK\u00a01\u202f150,00, converti au taux de 11,5',
    );
  });

  it('names whom the list is for, and what it says per another unit', () => {
    const origin = {
      kind: 'priceList',
      priceListId: 'l',
      priceListName: 'Havbruk',
      subject: 'Senior',
      scope: { kind: 'contract', name: 'K-7' },
      per: { price: '9000', unit: 'DAY' },
    } as const;
    expect(priceOriginText(origin, 'en')).toBe('Senior in price list Havbruk (contract K-7), 9,000.00 per day');
    expect(priceOriginText({ ...origin, scope: { kind: 'customer', name: 'Nordvik' } }, 'nl')).toBe(
      'Senior in prijslijst Havbruk (klant Nordvik), 9.000,00 per dag',
    );
  });
});
