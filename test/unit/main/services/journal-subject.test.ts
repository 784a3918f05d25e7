import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

async function subjects(): Promise<Record<string, string>> {
  const { rows } = await at.call('journal.list', {});
  return Object.fromEntries(rows.map(({ action, subject }) => [action, subject]));
}

it('says of every entry of the trail what it was about', async () => {
  const made = await projectWithPrices(at);
  await workedHours(at, made, [{ quantity: '2' }]);
  const { invoices } = await at.call('wizard.finish', {
    projectId: made.project.id,
    cutoff: '2026-11-30',
    requestId: 'one',
  });
  const id = invoices[0]?.id ?? '';
  const { invoice } = await at.call('invoice.get', { id });
  await at.call('invoice.issue', { id, revision: invoice.revision });
  const { payments } = await at.call('invoice.pay', { id });
  await at.call('invoice.removePayment', { paymentId: payments[0]?.id ?? '' });
  expect(await subjects()).toMatchObject({
    'customer.create': 'Nordvik Havbruk AS',
    'project.create': 'ERP',
    'person.save': 'Ingrid Aas',
    'priceList.save': 'Rådgivning 2026',
    'entry.create': 'ERP',
    'entry.approve': 'ERP',
    'wizard.finish': 'Nordvik Havbruk AS',
    'invoice.post': '2026-0001 Nordvik Havbruk AS',
    'invoice.pay': '2026-0001 Nordvik Havbruk AS',
    'invoice.removePayment': '2026-0001 Nordvik Havbruk AS',
    'company.create': 'Fjellheim',
  });
});

it('names what was removed by the name it had', async () => {
  const made = await projectWithPrices(at);
  await workedHours(at, made, [{ quantity: '2' }]);
  const { invoices } = await at.call('wizard.finish', {
    projectId: made.project.id,
    cutoff: '2026-11-30',
    requestId: 'one',
  });
  await at.call('invoice.remove', { id: invoices[0]?.id ?? '', revision: 1 });
  expect(await subjects()).toMatchObject({ 'invoice.remove': 'Nordvik Havbruk AS' });
});
