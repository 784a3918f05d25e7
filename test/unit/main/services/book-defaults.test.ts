import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices } from './company-at-work';

let at: CompanyAtWork;
let work: Awaited<ReturnType<typeof projectWithPrices>>;

beforeEach(async () => {
  at = await companyAtWork();
  work = await projectWithPrices(at);
});

afterEach(() => at.close());

/** A tax group of each kind, and a department with the values 10 and 20. */
async function books() {
  const { groups } = await at.call('taxes.setUpUsual', {});
  const ofKind = (kind: string) => groups.find((group) => group.kind === kind)?.id ?? '';
  const values = ['10', '20'].map((code) => ({ code, name: `Avdeling ${code}`, archived: false }));
  const department = await at.call('dimension.save', { changes: { name: 'Avdeling', values } });
  return { party: ofKind('party'), item: ofKind('item'), department: department.id };
}

describe('what master data says of the books', () => {
  it('is kept of customer, project, contract, contract line and category', async () => {
    const { party, item, department } = await books();
    const { customer, project, contract } = work;
    const line = (await at.call('project.get', { id: project.id })).lines[0];
    const dimensions = { [department]: '10' };
    const own = ({ id, revision }: { id: string; revision: number }) => ({ id, revision });
    const changes = { taxGroupId: party, dimensions };
    const ofItem = { itemTaxGroupId: item, dimensions };
    expect(await at.call('customer.save', { ...own(customer), changes })).toMatchObject(changes);
    expect(await at.call('project.update', { ...own(project), changes })).toMatchObject(changes);
    expect(await at.call('contract.update', { ...own(contract), changes: { dimensions } })).toMatchObject({
      dimensions,
    });
    expect(await at.call('contractLine.save', { ...own(line ?? project), changes: ofItem })).toMatchObject(ofItem);
    expect(await at.call('category.save', { changes: { name: 'Reise', ...ofItem } })).toMatchObject(ofItem);
  });

  it('is refused where the company has no such group or value', async () => {
    const { party, item, department } = await books();
    const { id, revision } = work.project;
    const refusalOf = (changes: object) => at.refusal('project.update', { id, revision, changes });
    expect(await refusalOf({ taxGroupId: item })).toBe('accounting.groupUnknown');
    expect(await refusalOf({ dimensions: { [department]: '30' } })).toBe('accounting.dimensionValueUnknown');
    expect(await refusalOf({ dimensions: { [party]: '10' } })).toBe('accounting.dimensionUnknown');
    expect(await at.refusal('category.save', { changes: { name: 'Reise', itemTaxGroupId: party } })).toBe(
      'accounting.groupUnknown',
    );
    expect((await at.call('project.get', { id })).project).toEqual(work.project);
  });
});

describe('a project’s manager', () => {
  it('is a person of the company, whom the list names and sorts by', async () => {
    const { id, revision } = work.project;
    await at.call('project.update', { id, revision, changes: { managerId: work.person.id } });
    await at.call('project.create', { name: 'Analyse', customerId: work.customer.id });
    const sort = [{ by: 'managerName', descending: true }] as const;
    const { rows } = await at.call('project.list', { sort: [...sort] });
    expect(rows.map(({ name, managerName }) => [name, managerName])).toEqual([
      [work.project.name, work.person.name],
      ['Analyse', ''],
    ]);
  });

  it('may be nobody, but not somebody unknown', async () => {
    const { id, revision } = work.project;
    const unknown = { managerId: work.customer.id };
    expect(await at.refusal('project.update', { id, revision, changes: unknown })).toBe('common.notFound');
    const named = await at.call('project.update', { id, revision, changes: { managerId: work.person.id } });
    const freed = await at.call('project.update', { id, revision: named.revision, changes: { managerId: null } });
    expect(freed.managerId).toBeNull();
  });
});
