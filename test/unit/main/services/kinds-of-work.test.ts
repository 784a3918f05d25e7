import type { ApiInput } from '@shared/api';
import { newId } from '@shared/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices } from './company-at-work';

let at: CompanyAtWork;
let work: Awaited<ReturnType<typeof projectWithPrices>>;

beforeEach(async () => {
  at = await companyAtWork();
  work = await projectWithPrices(at);
});

afterEach(() => at.close());

async function enter(...entries: ApiInput<'entry.save'>['changes'][]): Promise<void> {
  for (const changes of entries) {
    await at.call('entry.save', { changes: { projectId: work.project.id, date: '2026-11-10', ...changes } });
  }
  await at.call('entry.approve', {});
  await at.call('backlog.markReady', { projectId: work.project.id });
}

const hours = { class: 'time', quantity: '7.5' } as const;
const flight = { class: 'expense', category: 'Reise', quantity: '1', unit: 'C62', statedPrice: '2490.50' } as const;
const driving = { class: 'material', category: 'Kjøring', quantity: '120', unit: 'KMT' } as const;
const opening = { class: 'fee', category: 'Etablering', quantity: '1', unit: 'C62', statedPrice: '5000' } as const;

async function priceKilometres(): Promise<void> {
  const { id, revision, prices } = work.priceList;
  const kilometre = { kind: 'category' as const, roleId: null, personId: null, projectId: null, unit: 'KMT' };
  const price = { ...kilometre, category: 'Kjøring', price: '4.90' };
  await at.call('priceList.save', { id, revision, changes: { prices: [...prices, price] } });
}

const finish = (changes: Partial<ApiInput<'wizard.finish'>>) =>
  at.call('wizard.finish', {
    projectId: work.project.id,
    cutoff: '2026-11-30',
    requestId: newId(),
    ...changes,
  });

describe('billing every kind of work', () => {
  it('bills hours, expenses, materials and fees beside each other, and says what a fee is not: a cost', async () => {
    await priceKilometres();
    await enter({ ...hours, personId: work.person.id }, flight, driving, opening);
    const { invoice } = await draftOf(at, work.project.id);
    expect(
      invoice.lines.map(({ transactionClass, unit, price, netAmount }) => [transactionClass, unit, price, netAmount]),
    ).toEqual([
      ['time', 'HUR', '1200', 900_000],
      ['expense', 'C62', '2490.50', 249_050],
      ['material', 'KMT', '4.90', 58_800],
      ['fee', 'C62', '5000', 500_000],
    ]);
    expect(invoice.totals).toMatchObject({ netAmount: 1_707_850, taxAmount: 426_963, dueAmount: 2_134_813 });
    await at.call('invoice.issue', { id: invoice.id, revision: 1 });
    expect((await at.call('project.get', { id: work.project.id })).totals).toMatchObject({
      billedAmount: 1_707_850,
      unbilledAmount: 0,
    });
  });

  it('bills only the kinds that are chosen and leaves the others ready', async () => {
    await enter({ ...hours, personId: work.person.id }, flight);
    const { invoices } = await finish({ types: ['expense'] });
    expect(invoices).toMatchObject([{ grossAmount: 311_313 }]);
    expect((await at.call('backlog.list', { status: 'ready' })).rows).toMatchObject([{ transactionClass: 'time' }]);
  });

  it('explains a price of zero, blocks it, and says which list to look into', async () => {
    await enter({ ...driving });
    const { rows } = await at.call('backlog.list', {});
    expect(rows).toMatchObject([
      {
        reason: 'zeroPrice',
        status: 'notReady',
        priceOrigin: { kind: 'noMatchingPrice', subject: 'Kjøring', priceListName: 'Rådgivning 2026' },
      },
    ]);
    const preview = await at.call('wizard.preview', { projectId: work.project.id, cutoff: '2026-11-30' });
    expect(preview.excluded).toMatchObject([{ reason: 'zeroPrice', count: 1, params: { subject: 'Kjøring' } }]);
  });

  it('takes what is dated on the cut-off, and nothing of the day after', async () => {
    await enter({ ...flight, date: '2026-11-10' }, { ...flight, date: '2026-11-11' });
    const preview = await at.call('wizard.preview', { projectId: work.project.id, cutoff: '2026-11-10' });
    expect(preview.customers[0]?.lines.map(({ startDate }) => startDate)).toEqual(['2026-11-10']);
    expect(preview.excluded).toMatchObject([{ reason: 'afterCutoff', count: 1, params: { month: '2026-11' } }]);
  });

  it.each([
    ['HUR', '7.5', '1200'],
    ['DAY', '1', '9000'],
    ['WEE', '0.2', '45000'],
  ] as const)('shows hours per %s and changes no amount', async (unit, quantity, price) => {
    await enter({ ...hours, personId: work.person.id }, flight);
    const { invoices } = await finish({ unit });
    const { invoice } = await at.call('invoice.get', { id: invoices[0]?.id ?? '' });
    expect(invoice.lines[0]).toMatchObject({ unit, quantity, price, netAmount: 900_000 });
    expect(invoice.lines[1]).toMatchObject({ unit: 'C62', netAmount: 249_050 });
  });

  it('shows a gift beside what is charged, and what is not charged when asked to', async () => {
    await enter({ ...hours, personId: work.person.id }, flight);
    const { invoice } = await draftOf(at, work.project.id);
    const [time, expense] = invoice.lines;
    const at1 = { id: invoice.id, revision: 1, lineId: time?.id ?? '' };
    const given = await at.call('invoice.updateLine', { ...at1, changes: { billingType: 'complimentary' } });
    expect(given.invoice.totals.netAmount).toBe(249_050);
    const at2 = { id: invoice.id, revision: given.invoice.revision, lineId: expense?.id ?? '' };
    const all = await at.call('invoice.updateLine', { ...at2, changes: { billingType: 'nonChargeable' } });
    expect(all.invoice.totals).toMatchObject({ netAmount: 0, dueAmount: 0 });
    expect(all.problems.map(({ code }) => code)).toContain('nothingToPay');
    const issued = await at.call('invoice.issue', { id: invoice.id, revision: all.invoice.revision });
    expect(issued).toMatchObject({ status: 'paid', openAmount: 0 });
    expect((await at.call('backlog.list', {})).total).toBe(0);
  });
});

describe('billing milestones', () => {
  async function milestones() {
    const { lines, project } = await at.call('project.create', {
      name: 'Fastpris',
      customerId: work.customer.id,
      billingMethod: 'fixedPrice',
      contractedAmount: 1_000_000,
    });
    const contractLineId = lines[0]?.id ?? '';
    const save = (name: string, date: string, amount: number) =>
      at.call('milestone.save', { changes: { contractLineId, name, date, amount } });
    const made = [await save('Start', '2026-11-01', 400_000), await save('Slutt', '2027-03-01', 600_000)] as const;
    await at.call('backlog.markReady', { ids: made.map(({ id }) => id) });
    return { project, start: made[0], end: made[1] };
  }

  it('bills the ones that are due, or the very ones that are named', async () => {
    const { project, end } = await milestones();
    const due = await finish({ projectId: project.id });
    const { invoice } = await at.call('invoice.get', { id: due.invoices[0]?.id ?? '' });
    expect(invoice.lines).toMatchObject([{ name: 'Start', quantity: '1', netAmount: 400_000 }]);
    await finish({ projectId: project.id, milestoneIds: [end.id] });
    const { counts } = await at.call('backlog.list', { projectId: project.id });
    expect(counts).toMatchObject({ invoiceCreated: 2, ready: 0 });
  });

  it('locks quantity and price, which are the milestone’s, and leaves the gift of it open', async () => {
    const { project } = await milestones();
    const { invoice } = await draftOf(at, project.id);
    const on = { id: invoice.id, revision: 1, lineId: invoice.lines[0]?.id ?? '' };
    for (const changes of [{ quantity: '2' }, { price: '1' }, { remainder: 'writeOff' as const }]) {
      expect(await at.refusal('invoice.updateLine', { ...on, changes })).toBe('invoice.fieldIsFixed');
    }
    const given = await at.call('invoice.updateLine', { ...on, changes: { billingType: 'complimentary' } });
    expect(given.invoice.totals.netAmount).toBe(0);
  });
});
