import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices } from './company-at-work';

type Made = Awaited<ReturnType<typeof projectWithPrices>>;

let at: CompanyAtWork;
let made: Made;

beforeEach(async () => {
  at = await companyAtWork();
  made = await projectWithPrices(at);
});

afterEach(() => at.close());

const entered = (quantity: string, changes: Record<string, unknown> = {}) =>
  at.call('entry.save', {
    changes: { projectId: made.project.id, personId: made.person.id, quantity, date: '2026-11-02', ...changes },
  });

const backlog = async () => (await at.call('backlog.list', { projectId: made.project.id })).rows;

/** The line of the project, shared by two customers. */
async function shared() {
  const other = await at.call('customer.save', { changes: { name: 'Salmar Settefisk AS' } });
  const payer = (customerId: string, percent: string, isRounding: boolean) => ({
    customerId,
    percent,
    isRounding,
    notToExceedAmount: null,
    paymentTermDays: null,
  });
  const line = made.line;
  if (line === undefined) throw new Error('the project has a line');
  await at.call('contractLine.save', {
    id: line.id,
    revision: line.revision,
    changes: { customers: [payer(made.customer.id, '66.67', true), payer(other.id, '33.33', false)] },
  });
  return other;
}

describe('approving work that several customers share', () => {
  it('writes a row for each customer, and a draft for each, to the cent', async () => {
    const other = await shared();
    const entry = await entered('7.25');
    await at.call('entry.approve', { ids: [entry.id] });
    const rows = await backlog();
    expect(rows.map(({ customerName, splitPercent, amount }) => [customerName, splitPercent, amount]).sort()).toEqual([
      ['Nordvik Havbruk AS', '66.67', 580_029],
      ['Salmar Settefisk AS', '33.33', 289_971],
    ]);
    await at.call('backlog.markReady', { projectId: made.project.id });
    const { invoices } = await at.call('wizard.finish', {
      projectId: made.project.id,
      cutoff: '2026-11-30',
      requestId: 'split',
    });
    const drafts = await Promise.all(invoices.map(({ id }) => at.call('invoice.get', { id })));
    expect(drafts.reduce((sum, { invoice }) => sum + invoice.totals.netAmount, 0)).toBe(870_000);
    expect(drafts.map(({ invoice }) => invoice.customerId).sort()).toEqual([made.customer.id, other.id].sort());
    const [listed] = (await at.call('entry.list', { view: 'approved' })).rows;
    expect(listed?.amount).toBe(870_000);
  });
});

describe('approving other hours than were worked', () => {
  it('charges the billable ones, keeps the rest as not chargeable, and says why', async () => {
    const lowered = await entered('8');
    const raised = await entered('4');
    const outcome = await at.call('entry.approve', {
      ids: [lowered.id, raised.id],
      billable: [
        { id: lowered.id, quantity: '6' },
        { id: raised.id, quantity: '5' },
      ],
    });
    expect(outcome).toMatchObject({ done: 2, refused: [] });
    const rows = (await backlog()).map((row) => [row.quantity, row.billingType, row.chargeableReason.kind]);
    expect(rows.sort()).toEqual([
      ['2', 'nonChargeable', 'lowered'],
      ['5', 'chargeable', 'chargeable'],
      ['6', 'chargeable', 'chargeable'],
    ]);
    const { rows: listed } = await at.call('entry.list', { view: 'approved' });
    expect(listed.find(({ id }) => id === lowered.id)).toMatchObject({ billableQuantity: '6', amount: 720_000 });
    const { rows: written } = await at.call('entry.written', { id: raised.id });
    expect(written.map(({ transactionType, quantity }) => [transactionType, quantity]).sort()).toEqual([
      ['cost', '4'],
      ['unbilledSales', '5'],
    ]);
  });

  it('refuses them of work that is not charged, and does the rest', async () => {
    const free = await entered('8', { billable: false });
    const other = await entered('2');
    const outcome = await at.call('entry.approve', {
      ids: [free.id, other.id],
      billable: [{ id: free.id, quantity: '4' }],
    });
    expect(outcome.done).toBe(1);
    expect(outcome.refused).toMatchObject([{ id: free.id, failure: { code: 'work.notBillable' } }]);
  });

  it('prices what is still to be approved by the hours that are to be charged', async () => {
    const entry = await entered('8', { billableQuantity: '3' });
    const [row] = (await at.call('entry.list', { view: 'toApprove' })).rows;
    expect(row).toMatchObject({ id: entry.id, amount: 360_000, billableQuantity: '3' });
    expect(await at.refusal('entry.save', { id: entry.id, revision: 1, changes: { billableQuantity: '-1' } })).toBe(
      'work.billableNegative',
    );
  });
});

describe('what is charged', () => {
  it('hangs on the role, unless the contract line says otherwise', async () => {
    const { role, line } = made;
    await at.call('role.save', { id: role.id, revision: role.revision, changes: { isChargeable: false } });
    await entered('1');
    const billed = async () => {
      const [row] = (await at.call('entry.list', { view: 'toApprove' })).rows;
      return [row?.billingType, row?.chargeableReason.kind];
    };
    expect(await billed()).toEqual(['nonChargeable', 'role']);
    await at.call('contractLine.save', {
      id: line?.id ?? '',
      revision: line?.revision ?? 1,
      changes: { chargeability: { roles: [{ roleId: role.id, isChargeable: true }], categories: [], tasks: [] } },
    });
    expect(await billed()).toEqual(['chargeable', 'chargeable']);
  });

  it('is only work of the tasks that a line is for', async () => {
    const { line } = made;
    await at.call('contractLine.save', {
      id: line?.id ?? '',
      revision: line?.revision ?? 1,
      changes: { tasks: ['Design'] },
    });
    const inside = await entered('1', { task: 'design' });
    const outside = await entered('2', { task: 'Testing' });
    await at.call('entry.approve', {});
    expect((await backlog()).map(({ quantity }) => quantity)).toEqual(['1']);
    const written = async (id: string) =>
      (await at.call('entry.written', { id })).rows.map((row) => row.transactionType);
    expect(await written(inside.id)).toContain('unbilledSales');
    expect(await written(outside.id)).toEqual(['cost']);
  });
});
