import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

test('a group adds up all rows of its contract line, also those that are on no page asked for', async () => {
  const made = await projectWithPrices(at);
  await workedHours(at, made, [{ quantity: '2', date: '2026-08-03' }, { quantity: '3' }]);
  await workedHours(at, made, [{ quantity: '5', date: '2026-10-05' }], false);
  const { rows, total, groups, sums } = await at.call('backlog.list', { grouped: true, limit: 1 });
  expect([rows.length, total]).toEqual([1, 3]);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({
    projectName: 'ERP',
    contractLineId: made.line?.id,
    currency: 'NOK',
    count: 3,
    readyCount: 2,
    readyAmount: 600_000,
    notReadyAmount: 600_000,
    draftAmount: 0,
    ages: { days0: 360_000, days31: 600_000, days61: 0, days91: 240_000 },
    reasons: [{ reason: 'notReady', count: 1, invoiceId: null }],
  });
  expect(sums[0]).toMatchObject({ amount: 1_200_000, readyAmount: 600_000, draftAmount: 0 });
});

test('rows on a draft are neither ready nor waiting, and the group names the draft', async () => {
  const made = await projectWithPrices(at);
  await workedHours(at, made, [{ quantity: '2' }]);
  const { invoice } = await draftOf(at, made.project.id);
  const { groups, counts, sums } = await at.call('backlog.list', { grouped: true });
  expect(groups[0]).toMatchObject({
    readyAmount: 0,
    notReadyAmount: 0,
    draftAmount: 240_000,
    reasons: [{ reason: 'onDraft', count: 1, invoiceId: invoice.id }],
  });
  expect(counts).toEqual({ all: 1, ready: 0, notReady: 0, invoiceCreated: 1 });
  expect(sums[0]?.draftAmount).toBe(240_000);
});

test('the counts are of all statuses, whichever is asked for, and no groups come unasked', async () => {
  const made = await projectWithPrices(at);
  await workedHours(at, made, [{ quantity: '2' }]);
  await workedHours(at, made, [{ quantity: '1' }, { quantity: '4', billable: false }], false);
  const answer = await at.call('backlog.list', { status: 'ready' });
  expect(answer.total).toBe(1);
  expect(answer.counts).toEqual({ all: 3, ready: 1, notReady: 2, invoiceCreated: 0 });
  expect(answer.groups).toEqual([]);
});

test('the rows of one contract line are asked for by its id', async () => {
  const made = await projectWithPrices(at);
  await workedHours(at, made, [{ quantity: '2' }], false);
  const other = await at.call('contractLine.save', {
    changes: {
      contractId: made.contract.id,
      projectId: made.project.id,
      name: 'Milestones',
      billingMethod: 'fixedPrice',
    },
  });
  const milestone = await at.call('milestone.save', {
    changes: { contractLineId: other.id, name: 'Go-live', amount: 500_000, date: '2026-12-01' },
  });
  const { rows } = await at.call('backlog.list', { contractLineId: other.id });
  expect(rows.map(({ id }) => id)).toEqual([milestone.id]);
});

test('lists work that nobody pays for on an invoice where it is named, and nowhere unasked', async () => {
  const on = await projectWithPrices(at);
  await workedHours(at, on, [{ quantity: '2' }, { quantity: '1', billable: false }], false);
  const marked = await at.call('backlog.markReady', { projectId: on.project.id });
  expect(marked.refused.map(({ failure }) => failure.code)).toEqual(['work.nonChargeable']);
  const { rows } = await at.call('backlog.list', { projectId: on.project.id });
  const free = rows.find(({ reason }) => reason === 'nonChargeable');
  expect((await at.call('backlog.markReady', { ids: [free?.id ?? ''] })).done).toBe(1);
  const draft = await draftOf(at, on.project.id);
  expect(draft.invoice.lines.map(({ billingType, netAmount }) => [billingType, netAmount])).toEqual([
    ['chargeable', 240_000],
    ['nonChargeable', 0],
  ]);
  await at.call('invoice.confirm', { id: draft.invoice.id, revision: draft.invoice.revision });
  expect((await at.call('backlog.list', { projectId: on.project.id })).total).toBe(0);
});
