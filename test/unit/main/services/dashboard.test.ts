import type { ApiInput, ApiOutput } from '@shared/api';
import { endOfMonth } from '@shared/dates';
import { addAmounts } from '@shared/money';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, workedHours } from './company-at-work';
import { threeInvoices } from './posted-invoices';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork('2026-07-01');
});

afterEach(() => at.close());

type Row = ApiOutput<'invoice.list'>['rows'][number];

const listed = async (input: ApiInput<'invoice.list'>) =>
  (await at.call('invoice.list', { ...input, limit: 500 })).rows;

const sum = (rows: readonly Row[], field: 'openAmount' | 'grossAmount') => addAmounts(rows.map((row) => row[field]));

/** Three invoices, one of them paid in part and one paid too much, a draft, and work in the backlog. */
async function companyWithEverything() {
  const { work, second, third } = await threeInvoices(at);
  await at.call('invoice.pay', { id: second, amount: 100_000 });
  await at.call('invoice.pay', { id: third, amount: 451_000, allowOverpayment: true });
  await workedHours(at, work, [{ quantity: '4', date: '2026-11-10' }]);
  await draftOf(at, work.project.id);
  await workedHours(at, work, [{ quantity: '2', date: '2026-11-12' }]);
  await workedHours(at, work, [{ quantity: '1.5', date: '2026-08-03', description: 'Glemt' }], false);
  return work;
}

describe('the figures of Home', () => {
  it('are the sums of the lists behind them', async () => {
    await companyWithEverything();
    const home = await at.call('dashboard.get', {});
    expect(home.currency).toBe('NOK');

    const open = await listed({ view: 'open', currency: 'NOK' });
    expect(home.outstanding).toEqual([{ currency: 'NOK', amount: sum(open, 'openAmount'), count: open.length }]);

    const overdue = await listed({ view: 'overdue', currency: 'NOK' });
    expect(home.overdue).toMatchObject([{ amount: sum(overdue, 'openAmount'), count: overdue.length }]);
    expect(home.overdueInvoices.map(({ invoiceId }) => invoiceId).sort()).toEqual(overdue.map(({ id }) => id).sort());
    expect(addAmounts(home.overdueCustomers.map(({ openAmount }) => openAmount))).toBe(sum(overdue, 'openAmount'));

    const drafts = await listed({ view: 'drafts' });
    expect(home.drafts).toMatchObject({
      count: 1,
      figures: [{ currency: 'NOK', amount: sum(drafts, 'grossAmount'), count: drafts.length }],
    });
  });

  it('say of the backlog what its board says, by state and age', async () => {
    await companyWithEverything();
    const { unbilled } = await at.call('dashboard.get', {});
    const board = await at.call('backlog.list', {});
    const { amount = 0, readyAmount = 0, draftAmount = 0 } = board.sums[0] ?? {};
    expect(unbilled).toMatchObject([
      { currency: 'NOK', amount, readyAmount, draftAmount, notReadyAmount: amount - readyAmount - draftAmount },
    ]);
    expect(readyAmount).toBe(240_000);
    for (const part of unbilled[0]?.ages ?? []) {
      const ofAge = await at.call('backlog.list', { age: part.age });
      expect(part.amount).toBe(ofAge.sums[0]?.amount ?? 0);
      const ready = await at.call('backlog.list', { age: part.age, status: 'ready' });
      expect(part.readyAmount).toBe(ready.sums[0]?.amount ?? 0);
      expect(part.readyAmount + part.notReadyAmount + part.draftAmount).toBe(part.amount);
    }
  });

  it('count each month as the list of its invoices does, and what of it is paid', async () => {
    await companyWithEverything();
    const { months } = await at.call('dashboard.get', {});
    expect(months).toHaveLength(1);
    expect(months[0]?.months).toHaveLength(12);
    expect(months[0]?.months.at(-1)?.month).toBe('2026-11');
    for (const { month, count, invoicedAmount, paidAmount, openAmount } of months[0]?.months ?? []) {
      const from = `${month}-01`;
      const rows = await listed({ issued: true, from, to: endOfMonth(from), currency: 'NOK' });
      expect({ count, invoicedAmount, openAmount }).toEqual({
        count: rows.length,
        invoicedAmount: sum(rows, 'grossAmount'),
        openAmount: sum(rows, 'openAmount'),
      });
      expect(paidAmount).toBe(invoicedAmount - openAmount);
    }
  });

  it('take the margin of a project from what it billed and what it cost', async () => {
    const work = await companyWithEverything();
    const { margins } = await at.call('dashboard.get', {});
    const { rows } = await at.call('project.list', {});
    const { totals } = await at.call('project.get', { id: work.project.id });
    expect(margins).toEqual([
      {
        projectId: work.project.id,
        number: work.project.number,
        name: work.project.name,
        customerName: work.customer.name,
        currency: 'NOK',
        billedAmount: rows[0]?.billedAmount,
        billedAtHomeAmount: rows[0]?.billedAmount,
        costAmount: totals.costAmount,
        marginAmount: (rows[0]?.billedAmount ?? 0) - totals.costAmount,
        marginPercent: '100',
      },
    ]);
  });

  it('are none where nothing was done yet', async () => {
    expect(await at.call('dashboard.get', {})).toMatchObject({
      unbilled: [],
      drafts: { figures: [], count: 0, toLookAt: 0 },
      outstanding: [],
      overdue: [],
      months: [],
      overdueInvoices: [],
      margins: [],
    });
  });
});
