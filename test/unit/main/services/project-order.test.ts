import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

test('projects come by name, or by what waits on them, whatever page is asked for', async () => {
  const made = await projectWithPrices(at);
  const second = await at.call('project.create', { name: 'Analyse', customerId: made.customer.id });
  await at.call('project.create', { name: 'Workshop', customerId: made.customer.id });
  await workedHours(at, made, [{ quantity: '2' }]);
  await workedHours(at, { project: second.project, person: made.person }, [{ quantity: '5' }]);
  const namesOf = async (input: Parameters<typeof at.call<'project.list'>>[1]) =>
    (await at.call('project.list', input)).rows.map(({ name }) => name);
  expect(await namesOf({})).toEqual(['Analyse', 'ERP', 'Workshop']);
  expect(await namesOf({ sort: [{ by: 'unbilledAmount', descending: true }] })).toEqual(['Analyse', 'ERP', 'Workshop']);
  expect(await namesOf({ sort: [{ by: 'unbilledAmount', descending: false }], limit: 2 })).toEqual(['Workshop', 'ERP']);
  expect(await namesOf({ sort: [{ by: 'number', descending: true }], offset: 1 })).toEqual(['Analyse', 'ERP']);
});
