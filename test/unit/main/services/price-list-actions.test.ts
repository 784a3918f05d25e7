import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;
let work: Awaited<ReturnType<typeof projectWithPrices>>;

beforeEach(async () => {
  at = await companyAtWork();
  work = await projectWithPrices(at);
});

afterEach(() => at.close());

const lists = () => at.call('priceList.list', {});

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

const importing = (csv: string, dryRun = false) => ({
  id: work.priceList.id,
  revision: work.priceList.revision,
  content: base64(csv),
  dryRun,
});

describe('copying a list to a new period', () => {
  it('raises the prices and ends the old list the day before', async () => {
    const { id, revision } = work.priceList;
    const copy = { id, revision, name: 'Rådgivning 2027', start: '2027-01-01', raisePercent: '3.5', step: '5' };
    const made = await at.call('priceList.copy', copy);
    expect(made).toMatchObject({ name: 'Rådgivning 2027', start: '2027-01-01', end: null, revision: 1 });
    expect(made.prices.map(({ price }) => price)).toEqual(['1240']);
    expect((await lists()).map(({ name, end }) => [name, end])).toEqual([
      ['Rådgivning 2026', '2026-12-31'],
      ['Rådgivning 2027', null],
    ]);
    expect(await at.refusal('priceList.copy', copy)).toBe('common.conflict');
    expect(await lists()).toHaveLength(2);
  });

  it('is refused where a raise makes a price larger than can be kept', async () => {
    const { id, revision } = work.priceList;
    const copy = { id, revision, name: 'Dyr', start: '2027-01-01', raisePercent: '999999999999999' };
    expect(await at.refusal('priceList.copy', copy)).toBe('prices.raisedTooFar');
    expect(await lists()).toHaveLength(1);
  });

  it('writes nothing where the old list would end before it starts', async () => {
    const { id } = work.priceList;
    const { revision } = await at.call('priceList.save', {
      id,
      revision: work.priceList.revision,
      changes: { start: '2026-06-01' },
    });
    expect(await at.refusal('priceList.copy', { id, revision, name: 'Ny', start: '2026-06-01' })).toBe(
      'prices.copyStartsTooEarly',
    );
    expect(await lists()).toHaveLength(1);
  });
});

describe('a list that work was priced by', () => {
  it('keeps its currency and kind, and stays; one that was never used goes', async () => {
    const { id, revision } = work.priceList;
    const change = (changes: object) => ({ id, revision, changes });
    await workedHours(at, work, [{ quantity: '1' }]);
    expect(await at.refusal('priceList.save', change({ currency: 'EUR' }))).toBe('prices.listIsInUse');
    expect(await at.refusal('priceList.save', change({ context: 'cost' }))).toBe('prices.listIsInUse');
    expect(await at.refusal('priceList.remove', { id })).toBe('prices.listHasWork');
    const other = await at.call('priceList.save', { changes: { name: 'Euro', currency: 'EUR' } });
    const changed = { id: other.id, revision: other.revision, changes: { currency: 'SEK' } };
    expect(await at.call('priceList.save', changed)).toMatchObject({ currency: 'SEK' });
    await at.call('priceList.remove', { id: other.id });
    expect(await lists()).toHaveLength(1);
  });

  it('keeps everything that a change does not name', async () => {
    const { id, revision } = work.priceList;
    const described = await at.call('priceList.save', {
      id,
      revision,
      changes: { customerId: work.customer.id, timeUnit: 'DAY' },
    });
    const renamed = await at.call('priceList.save', { id, revision: described.revision, changes: { name: 'Ny' } });
    expect(renamed).toMatchObject({ name: 'Ny', customerId: work.customer.id, timeUnit: 'DAY' });
  });
});

describe('a list as CSV', () => {
  it('comes back as it went, in every language', async () => {
    const { id, revision } = work.priceList;
    const forAll = { personId: null, projectId: null, category: '', unit: 'HUR' };
    const saved = await at.call('priceList.save', {
      id,
      revision,
      changes: {
        prices: [
          { kind: 'role', roleId: work.role.id, ...forAll, price: '1234.5' },
          { kind: 'role', roleId: work.role.id, ...forAll, projectId: work.project.id, unit: 'DAY', price: '9000' },
          { kind: 'category', roleId: null, ...forAll, category: '=Kjøring; "privat"', unit: 'KMT', price: '5.3' },
          {
            kind: 'category',
            roleId: null,
            ...forAll,
            category: 'Hotell',
            unit: 'C62',
            price: '0',
            method: 'markup',
            markupPercent: '12.5',
          },
          { kind: 'category', roleId: null, ...forAll, category: 'Fly', unit: 'C62', price: '0', method: 'atCost' },
        ],
      },
    });
    for (const language of ['en', 'nb', 'nl', 'fr', 'ms'] as const) {
      const { base64: content, fileName } = await at.call('priceList.export', { id, language });
      expect(fileName).toBe('Rådgivning 2026.csv');
      expect(await at.call('priceList.import', { id, revision: saved.revision, content })).toEqual({
        added: 0,
        changed: 0,
        unchanged: 5,
        refused: [],
      });
    }
  });

  it('changes and adds prices, and says of every bad row why', async () => {
    const csv = [
      'Rolle;Person;Kategori;Enhet;Pris;Måte;Prosent',
      'seniorkonsulent;;;HUR;1.300,50;;',
      ';;Kjøring;KMT;5,3;;',
      ';;Hotell;C62;;Kostpris med påslag;10',
      'Direktør;;;HUR;2000;;',
      'Seniorkonsulent;Per;;HUR;2000;;',
      'Seniorkonsulent;;;KMT;2000;;',
      ';;Fly;C62;dyrt;;',
      ';;;C62;5;;',
      ';;Kjøring;KMT;6;;',
      ';;Tog;C62;6;gratis;',
    ].join('\n');
    const trial = await at.call('priceList.import', importing(csv, true));
    expect((await lists())[0]?.prices).toHaveLength(1);
    const outcome = await at.call('priceList.import', importing(csv));
    expect(outcome).toEqual(trial);
    expect(outcome).toMatchObject({ added: 2, changed: 1, unchanged: 0 });
    expect(outcome.refused.map(({ row, failure }) => [row, failure.code])).toEqual([
      [5, 'prices.unknownRole'],
      [6, 'prices.unknownPerson'],
      [7, 'prices.badUnit'],
      [8, 'prices.badPrice'],
      [9, 'prices.subjectMissing'],
      [10, 'prices.rowTwice'],
      [11, 'prices.badMethod'],
    ]);
    const [list] = await lists();
    expect(
      list?.prices.map(({ category, price, method, markupPercent }) => [category, price, method, markupPercent]),
    ).toEqual([
      ['', '1300.5', 'price', '0'],
      ['Kjøring', '5.3', 'price', '0'],
      ['Hotell', '0', 'markup', '10'],
    ]);
  });

  it('is refused whole where it has no prices, or the list was changed meanwhile', async () => {
    expect(await at.refusal('priceList.import', importing('Name;Number\nA;1'))).toBe('prices.noColumns');
    const stale = { ...importing('Role,Price\nSeniorkonsulent,1'), revision: 7 };
    expect(await at.refusal('priceList.import', stale)).toBe('common.conflict');
  });
});
