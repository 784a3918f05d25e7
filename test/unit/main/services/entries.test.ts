import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;
let work: Awaited<ReturnType<typeof projectWithPrices>>;

beforeEach(async () => {
  at = await companyAtWork();
  work = await projectWithPrices(at);
});

afterEach(() => at.close());

describe('entries by hand', () => {
  it('names what is missing and refuses fields that are not the user’s to set', async () => {
    const refused = async (changes: object) => {
      const result = await at.application.call('entry.save', { changes }, { by: 'Kari' });
      return result.ok ? 'done' : `${result.failure.code} ${result.failure.field ?? ''}`;
    };
    expect(await refused({ quantity: '1' })).toBe('common.required changes.projectId');
    expect(await refused({ projectId: work.project.id, status: 'approved' })).toBe('common.unknownField changes');
    expect(await refused({ projectId: work.project.id, personId: work.person.id })).toBe(
      'work.quantityNotPositive changes.quantity',
    );
    const expense = { projectId: work.project.id, class: 'expense', category: 'Reise', quantity: '1' };
    expect(await refused({ ...expense, statedPrice: '-5' })).toBe('work.priceNegative changes.statedPrice');
    expect(await refused({ ...expense, statedCost: '-5' })).toBe('work.priceNegative changes.statedCost');
  });

  it('takes the role of another person with the person, unless a role is named', async () => {
    const junior = await at.call('role.save', { changes: { name: 'Juniorkonsulent' } });
    const jonas = await at.call('person.save', { changes: { name: 'Jonas Lien', roleId: junior.id } });
    const { id, revision, roleId } = await at.call('entry.save', {
      changes: { projectId: work.project.id, personId: work.person.id, quantity: '1' },
    });
    expect(roleId).toBe(work.role.id);
    const moved = await at.call('entry.save', { id, revision, changes: { personId: jonas.id } });
    expect(moved.roleId).toBe(junior.id);
    const named = await at.call('entry.save', {
      id,
      revision: moved.revision,
      changes: { personId: work.person.id, roleId: junior.id },
    });
    expect(named.roleId).toBe(junior.id);
    const same = { personId: work.person.id, description: 'Befaring' };
    const kept = await at.call('entry.save', { id, revision: named.revision, changes: same });
    expect(kept.roleId).toBe(junior.id);
    const own = { personId: jonas.id, roleId: null };
    expect(await at.call('entry.save', { id, revision: kept.revision, changes: own })).toMatchObject({
      roleId: junior.id,
    });
  });

  it('does not turn a price in one currency into the same figure of another', async () => {
    const customer = await at.call('customer.save', { changes: { name: 'Delta B.V.', currency: 'EUR' } });
    const abroad = await at.call('project.create', { name: 'Export', customerId: customer.id });
    const { id, revision } = await at.call('entry.save', {
      changes: { projectId: abroad.project.id, class: 'expense', category: 'Reise', quantity: '1', statedPrice: '100' },
    });
    const projectId = work.project.id;
    expect(await at.refusal('entry.save', { id, revision, changes: { projectId } })).toBe('work.currencyDiffers');
    const moved = await at.call('entry.save', { id, revision, changes: { projectId, statedPrice: '1150' } });
    expect(moved).toMatchObject({ currency: 'NOK', statedPrice: '1150' });
  });

  it('refuses what is worth more than an amount can hold', async () => {
    const { project, person } = work;
    const changes = { projectId: project.id, personId: person.id, date: '2026-11-02', quantity: '999999999999999' };
    expect(await at.refusal('entry.save', { changes })).toBe('calculation.amountTooLarge');
    expect((await at.call('entry.list', {})).rows).toEqual([]);
  });

  it('takes no approval back while a draft holds the work', async () => {
    const [entry] = await workedHours(at, work, [{ quantity: '2' }]);
    const ids = [entry?.id ?? ''];
    const { invoice } = await draftOf(at, work.project.id);
    const cancelled = await at.call('entry.cancelApproval', { ids });
    expect(cancelled).toMatchObject({ done: 0, refused: [{ failure: { code: 'work.isBilled' } }] });
    await at.call('invoice.remove', { id: invoice.id, revision: invoice.revision });
    expect((await at.call('entry.cancelApproval', { ids })).done).toBe(1);
    expect((await at.call('backlog.list', {})).total).toBe(0);
  });
});
