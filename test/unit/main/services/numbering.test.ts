import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;
let work: Awaited<ReturnType<typeof projectWithPrices>>;

beforeEach(async () => {
  at = await companyAtWork();
  work = await projectWithPrices(at);
});

afterEach(() => at.close());

async function draft() {
  await workedHours(at, work, [{ quantity: '1' }]);
  return (await draftOf(at, work.project.id)).invoice;
}

async function confirmed() {
  const { id, revision } = await draft();
  return (await at.call('invoice.confirm', { id, revision })).invoice;
}

const post = async ({ id, revision }: { id: string; revision: number }) =>
  (await at.call('invoice.post', { id, revision })).invoice.number;

describe('numbers of invoices over the years', () => {
  it('begins again in a new year, and leaves an invoice of the old one a way out', async () => {
    const late = await confirmed();
    expect(await post(await confirmed())).toBe('2026-0001');
    at.setToday('2027-01-04');
    expect(await post(await confirmed())).toBe('2027-0001');
    const { id, revision } = late;
    expect(await at.refusal('invoice.post', { id, revision })).toBe('numberSeries.earlierYear');
    const changes = { invoiceDate: '2027-01-04' };
    const { invoice } = await at.call('invoice.update', { id, revision, changes });
    expect(invoice).toMatchObject({ stage: 'confirmed', dueDate: '2027-02-03' });
    expect(await post(invoice)).toBe('2027-0002');
    expect((await at.call('journal.verify', {})).finding).toBeNull();
  });

  it('changes nothing but its dates on a confirmed invoice', async () => {
    const { id, revision } = await confirmed();
    const refused = (changes: object) => at.refusal('invoice.update', { id, revision, changes });
    expect(await refused({ orderReference: 'x' })).toBe('invoice.isConfirmed');
    expect(await refused({ invoiceDate: '2026-11-21', language: 'fr' })).toBe('invoice.isConfirmed');
    expect(await refused({ buyer: { name: 'En annen' } })).toBe('invoice.isConfirmed');
    expect(await refused({ dueDate: '2026-11-01' })).toBe('invoice.dueBeforeInvoiceDate');
  });

  it('gives no number of a year that has not begun, for it would close the present one', async () => {
    const { id, revision } = await draft();
    const changes = { invoiceDate: '2027-01-02' };
    const { invoice, nextNumber } = await at.call('invoice.update', { id, revision, changes });
    expect(nextNumber).toBeNull();
    expect(await at.refusal('invoice.issue', { id, revision: invoice.revision })).toBe('numberSeries.laterYear');
    expect((await at.call('invoice.get', { id })).status).toBe('draft');
    at.setToday('2027-01-02');
    const issued = await at.call('invoice.issue', { id, revision: invoice.revision });
    expect(issued.invoice.number).toBe('2027-0001');
  });

  it('gives no number twice, though a changed pattern would', async () => {
    const setPattern = async (pattern: string, more: { resetYearly?: boolean; start?: number } = {}) => {
      const [first] = await at.call('series.list', {});
      const revision = first?.series.revision ?? 0;
      await at.call('series.update', { id: 'invoice', revision, changes: { pattern, ...more } });
    };
    await setPattern('F1{#}', { resetYearly: false, start: 2 });
    expect(await post(await confirmed())).toBe('F12');
    for (let count = 3; count < 12; count += 1) await post(await confirmed());
    await setPattern('F{##}');
    const { id, revision } = await confirmed();
    expect(await at.refusal('invoice.post', { id, revision })).toBe('numberSeries.taken');
    await setPattern('G{##}');
    expect(await post({ id, revision })).toBe('G12');
    expect((await at.call('journal.verify', {})).finding).toBeNull();
  });
});

describe('numbers of customers and projects', () => {
  it('passes over a number that was given by hand', async () => {
    await at.call('customer.save', { changes: { name: 'Havn AS', number: '1002' } });
    expect(await at.call('customer.save', { changes: { name: 'Delta AS' } })).toMatchObject({ number: '1003' });
    expect(await at.refusal('customer.save', { changes: { name: 'Fjord AS', number: '1003' } })).toBe(
      'masterData.numberTaken',
    );
  });

  it('goes on where the clock was set back over a new year', async () => {
    at.setToday('2027-01-04');
    const customerId = work.customer.id;
    await at.call('project.create', { name: 'Nyttår', customerId });
    at.setToday('2026-12-30');
    const { contract } = await at.call('project.create', { name: 'Romjul', customerId });
    expect(contract.number).toBe('K-2027-002');
    expect((await at.call('series.list', {})).map(({ nextNumber }) => nextNumber)).toContain('K-2027-003');
  });

  it('has one project of a name for a customer', async () => {
    const customerId = work.customer.id;
    expect(await at.refusal('project.create', { name: 'erp', customerId })).toBe('masterData.nameTaken');
    const { project } = await at.call('project.create', { name: 'Drift', customerId });
    const { id, revision } = project;
    expect(await at.refusal('project.update', { id, revision, changes: { name: 'ERP' } })).toBe('masterData.nameTaken');
    const other = await at.call('customer.save', { changes: { name: 'Havn AS' } });
    await at.call('project.create', { name: 'ERP', customerId: other.id });
  });
});
