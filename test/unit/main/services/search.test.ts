import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

it('finds a project by its customer’s name too, with what is ready on it', async () => {
  const made = await projectWithPrices(at);
  await workedHours(at, made, [{ quantity: '2' }, { quantity: '3' }]);
  const found = await at.call('search.query', { text: 'havbruk' });
  expect(found.customers).toMatchObject([{ name: 'Nordvik Havbruk AS' }]);
  expect(found.projects).toMatchObject([
    { name: 'ERP', customerName: 'Nordvik Havbruk AS', readyCount: 2, readyAmount: 600000, currency: 'NOK' },
  ]);
});

it('finds an invoice by its customer, its project and its number', async () => {
  const made = await projectWithPrices(at);
  await workedHours(at, made, [{ quantity: '2' }]);
  const { invoices } = await at.call('wizard.finish', {
    projectId: made.project.id,
    cutoff: '2026-11-30',
    requestId: 'one',
  });
  const id = invoices[0]?.id ?? '';
  const { invoice } = await at.call('invoice.get', { id });
  const posted = await at.call('invoice.issue', { id, revision: invoice.revision });
  for (const text of ['nordvik', 'erp', posted.invoice.number ?? '?']) {
    expect((await at.call('search.query', { text })).invoices).toMatchObject([{ id, status: 'posted' }]);
  }
  expect((await at.call('search.query', { text: 'nobody' })).invoices).toEqual([]);
});
