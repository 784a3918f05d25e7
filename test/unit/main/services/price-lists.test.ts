import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices } from './company-at-work';

let at: CompanyAtWork;
let work: Awaited<ReturnType<typeof projectWithPrices>>;

beforeEach(async () => {
  at = await companyAtWork();
  work = await projectWithPrices(at);
});

afterEach(() => at.close());

const change = (changes: object) => ({ id: work.priceList.id, revision: work.priceList.revision, changes });

describe('price lists', () => {
  it('refuses a second list for the same days, and takes one for the days after', async () => {
    const second = { name: 'Rådgivning 2027', currency: 'NOK', start: '2027-01-01' };
    expect(await at.refusal('priceList.save', { changes: second })).toBe('masterData.priceListsOverlap');
    await at.call('priceList.save', change({ end: '2026-12-31' }));
    await at.call('priceList.save', { changes: second });
    expect(await at.refusal('priceList.save', { changes: { ...second, name: 'Enda en' } })).toBe(
      'masterData.priceListsOverlap',
    );
  });

  it('refuses prices that could not be found, or not be told apart', async () => {
    const [price] = work.priceList.prices;
    if (price === undefined) throw new Error('no price');
    const { id: _, ...fresh } = price;
    const other = '0'.repeat(26);
    const refused = async (prices: object[]) => at.refusal('priceList.save', change({ prices }));
    expect(await refused([fresh, { ...fresh, unit: 'DAY' }])).toBe('masterData.priceTwice');
    expect(await refused([{ ...fresh, price: '-1' }])).toBe('masterData.priceNegative');
    expect(await refused([{ ...fresh, roleId: null }])).toBe('masterData.priceNeedsSubject');
    expect(await refused([{ ...fresh, roleId: other }])).toBe('common.notFound');
    expect(await refused([{ ...fresh, id: 'not-an-id' }])).toBe('common.badValue');
    const { prices } = await at.call(
      'priceList.save',
      change({ prices: [fresh, { ...fresh, personId: work.person.id }] }),
    );
    expect(prices).toHaveLength(2);
  });

  it('names the field that is missing', async () => {
    const result = await at.application.call('priceList.save', { changes: { currency: 'EUR' } }, { by: 'Kari' });
    expect(result).toMatchObject({ failure: { code: 'common.required', field: 'changes.name' } });
  });
});
