import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;
let work: Awaited<ReturnType<typeof projectWithPrices>>;

beforeEach(async () => {
  at = await companyAtWork();
  work = await projectWithPrices(at);
});

afterEach(() => at.close());

const expense = (category: string, unit = 'C62') =>
  at.call('entry.save', {
    changes: { class: 'expense', projectId: work.project.id, category, unit, quantity: '1', statedPrice: '10' },
  });

describe('removing who and what prices hang on', () => {
  it('takes a role or person away that nothing uses', async () => {
    const role = await at.call('role.save', { changes: { name: 'Designer', isChargeable: false } });
    expect(role.isChargeable).toBe(false);
    const person = await at.call('person.save', { changes: { name: 'Kari Moe', roleId: role.id } });
    expect(await at.refusal('role.remove', { id: role.id })).toBe('prices.roleHasPeople');
    await at.call('person.remove', { id: person.id });
    await at.call('role.remove', { id: role.id });
    expect((await at.call('role.list', {})).map(({ name }) => name)).toEqual(['Seniorkonsulent']);
  });

  it('says what still uses them', async () => {
    const role = await at.call('role.save', { changes: { name: 'Designer' } });
    await at.call('person.save', {
      id: work.person.id,
      revision: work.person.revision,
      changes: { roleId: role.id },
    });
    expect(await at.refusal('role.remove', { id: work.role.id })).toBe('prices.roleHasPrices');
    await at.call('priceList.save', {
      id: work.priceList.id,
      revision: work.priceList.revision,
      changes: { prices: [] },
    });
    await at.call('role.remove', { id: work.role.id });
    await workedHours(at, work, [{ quantity: '1' }], false);
    expect(await at.refusal('person.remove', { id: work.person.id })).toBe('prices.personHasWork');
  });
});

describe('categories', () => {
  it('are made, listed and removed while nothing goes by their name', async () => {
    const made = await at.call('category.save', { changes: { name: 'Kjøring', class: 'expense', unit: 'KMT' } });
    expect(made).toMatchObject({ isChargeable: true, unitGroupId: null, archived: false });
    expect(await at.refusal('category.save', { changes: { name: 'kjøring' } })).toBe('masterData.nameTaken');
    expect(await at.call('category.list', {})).toMatchObject([{ name: 'Kjøring', isUsed: false }]);
    const renamed = await at.call('category.save', { id: made.id, revision: 1, changes: { name: 'Kilometer' } });
    expect(renamed).toMatchObject({ unit: 'KMT', class: 'expense' });
    await at.call('category.remove', { id: made.id });
    expect(await at.call('category.list', {})).toEqual([]);
  });

  it('stay with their name once used, and can be archived', async () => {
    const made = await at.call('category.save', { changes: { name: 'Hotell' } });
    await expense('Hotell');
    expect(await at.refusal('category.remove', { id: made.id })).toBe('prices.categoryHasWork');
    const rename = { id: made.id, revision: 1, changes: { name: 'Overnatting' } };
    expect(await at.refusal('category.save', rename)).toBe('prices.categoryNameIsUsed');
    await at.call('category.save', { id: made.id, revision: 1, changes: { archived: true } });
    expect(await at.call('category.list', {})).toEqual([]);
    expect(await at.call('category.list', { includeArchived: true })).toMatchObject([{ isUsed: true }]);
  });

  it('hold entries to the units of their group, and leave unknown ones alone', async () => {
    const group = await at.call('unitGroup.save', {
      changes: { name: 'Lengder', baseUnit: 'KMT', units: [{ code: 'KMT', name: '', factor: '1' }] },
    });
    await at.call('category.save', { changes: { name: 'Kjøring', unit: 'KMT', unitGroupId: group.id } });
    const inPieces = { class: 'expense', projectId: work.project.id, category: 'Kjøring', quantity: '1' } as const;
    expect(await at.refusal('entry.save', { changes: { ...inPieces, unit: 'C62' } })).toBe('units.notOfCategory');
    expect(await expense('Kjøring', 'KMT')).toMatchObject({ unit: 'KMT' });
    expect(await expense('Noe helt annet')).toMatchObject({ unit: 'C62' });
    const bad = { name: 'Ferge', unit: 'C62', unitGroupId: group.id };
    expect(await at.refusal('category.save', { changes: bad })).toBe('units.notInGroup');
  });
});

describe('unit groups', () => {
  it('have time built in, as long as the company’s day', async () => {
    const [time] = await at.call('unitGroup.list', {});
    expect(time).toMatchObject({
      isBuiltIn: true,
      baseUnit: 'HUR',
      units: [{ factor: '1' }, { code: 'DAY', factor: '7.5' }, { code: 'WEE', factor: '37.5' }],
    });
    expect(await at.refusal('unitGroup.save', { id: 'time', revision: 1, changes: { name: 'Tid' } })).toBe(
      'units.timeIsBuiltIn',
    );
    expect(await at.refusal('unitGroup.remove', { id: 'time' })).toBe('units.timeIsBuiltIn');
  });

  it('stay while a category uses them or one of their units', async () => {
    const units = [
      { code: 'KMT', name: '', factor: '1' },
      { code: 'MTR', name: '', factor: '0.001' },
    ];
    const group = await at.call('unitGroup.save', { changes: { name: 'Lengder', baseUnit: 'KMT', units } });
    const category = await at.call('category.save', {
      changes: { name: 'Kabel', class: 'material', unit: 'MTR', unitGroupId: group.id },
    });
    expect(await at.refusal('unitGroup.remove', { id: group.id })).toBe('units.groupHasCategory');
    const without = { id: group.id, revision: 1, changes: { units: units.slice(0, 1) } };
    expect(await at.refusal('unitGroup.save', without)).toBe('units.unitOfCategory');
    const zero = { id: group.id, revision: 1, changes: { units: [units[0], { ...units[1], factor: '0' }] } };
    expect(await at.refusal('unitGroup.save', zero as never)).toBe('units.factorNotPositive');
    await at.call('category.remove', { id: category.id });
    await at.call('unitGroup.remove', { id: group.id });
    expect(await at.call('unitGroup.list', {})).toHaveLength(1);
  });
});
