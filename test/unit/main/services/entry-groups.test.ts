import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

describe('entries in the order of their projects', () => {
  test('stand together by customer and project, with what each project comes to', async () => {
    const { project, person } = await projectWithPrices(at, '1000');
    const earlier = await at.call('customer.save', { changes: { name: 'Alfa AS' } });
    const other = await at.call('project.create', { name: 'Web', customerId: earlier.id });
    const work = (projectId: string, date: string, quantity: string, billable = true) =>
      at.call('entry.save', { changes: { projectId, personId: person.id, date, quantity, billable } });
    await work(project.id, '2026-11-02', '2');
    await work(other.project.id, '2026-11-03', '1.5');
    await work(project.id, '2026-11-04', '3');
    await work(project.id, '2026-11-05', '4', false);

    const list = await at.call('entry.list', { view: 'toApprove', order: 'project' });

    expect(list.groups).toMatchObject([
      { projectName: 'Web', customerName: 'Alfa AS', count: 1, toApprove: 1, hours: '1.5', amount: 150000 },
      { projectName: 'ERP', count: 3, toApprove: 3, hours: '9', amount: 500000, currency: 'NOK' },
    ]);
    expect(list.rows.map(({ projectName, date }) => [projectName, date])).toEqual([
      ['Web', '2026-11-03'],
      ['ERP', '2026-11-05'],
      ['ERP', '2026-11-04'],
      ['ERP', '2026-11-02'],
    ]);
  });

  test('are counted over all rows, also those that a page leaves out', async () => {
    const { project, person } = await projectWithPrices(at);
    for (const date of ['2026-11-02', '2026-11-03', '2026-11-04']) {
      await at.call('entry.save', { changes: { projectId: project.id, personId: person.id, date, quantity: '1' } });
    }
    const list = await at.call('entry.list', { order: 'project', offset: 1, limit: 1 });
    expect(list.rows.map(({ date }) => date)).toEqual(['2026-11-03']);
    expect(list.groups.map(({ count }) => count)).toEqual([3]);
  });

  test('add up to more hours than one entry can hold', async () => {
    const { project, person } = await projectWithPrices(at);
    for (const date of ['2026-11-02', '2026-11-03']) {
      const changes = {
        projectId: project.id,
        personId: person.id,
        date,
        quantity: '999999999999999',
        statedPrice: '0.0001',
      };
      await at.call('entry.save', { changes });
    }
    const { groups } = await at.call('entry.list', { order: 'project' });
    expect(groups.map(({ hours }) => hours)).toEqual(['1999999999999998']);
  });
});
