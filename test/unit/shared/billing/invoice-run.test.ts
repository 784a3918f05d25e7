import { planContract, takenByRows } from '@shared/billing/invoice-run';
import { extend, layOut, type Plan } from '@shared/billing/schedule';
import { addDays, compareDates } from '@shared/dates';
import { newId } from '@shared/ids';
import { type Actual, PLAIN_ACTUAL } from '@shared/model/actual';
import { type Contract, type ContractLine, PLAIN_CONTRACT, PLAIN_CONTRACT_LINE } from '@shared/model/contract';
import type { RunRule } from '@shared/model/frequency';
import type { ScheduleRow } from '@shared/model/schedule';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const contract: Contract = {
  ...PLAIN_CONTRACT,
  id: newId(),
  number: 'K-1',
  name: 'Robot',
  customerId: newId(),
  currency: 'NOK',
  status: 'confirmed',
  orderReference: '',
  revision: 1,
};

const line: ContractLine = {
  ...PLAIN_CONTRACT_LINE,
  id: newId(),
  contractId: contract.id,
  projectId: newId(),
  name: 'Implementation',
  billingMethod: 'timeAndMaterial',
  includes: { time: true, expense: false, material: false, fee: false },
  contractedAmount: null,
  vat: null,
  billingStart: '2026-01-01',
  revision: 1,
};

function work(date: string, billingStatus: Actual['billingStatus'] = 'ready'): Actual {
  return {
    ...PLAIN_ACTUAL,
    id: newId(),
    transactionType: 'unbilledSales',
    transactionClass: 'time',
    date,
    projectId: line.projectId,
    contractId: contract.id,
    contractLineId: line.id,
    customerId: contract.customerId,
    personId: null,
    roleId: null,
    task: '',
    category: '',
    description: '',
    externalDescription: '',
    quantity: '1',
    unit: 'HUR',
    price: '1000',
    amount: 100_000,
    currency: 'NOK',
    priceOrigin: { kind: 'fixed', priceListId: null, priceListName: '', subject: '' },
    billingType: 'chargeable',
    billingStatus,
    adjustmentStatus: 'none',
    entryId: null,
    milestoneId: null,
    invoiceId: null,
    invoiceLineId: null,
    costId: null,
    reversesId: null,
    replacesId: null,
    billsId: null,
    reason: '',
    createdAt: '2026-01-01T09:00:00.000Z',
  };
}

const RULES: readonly RunRule[] = [
  { period: 'monthly', runs: [{ kind: 'lastDay' }], month: 1, weekendRule: 'none' },
  { period: 'monthly', runs: [{ kind: 'day', day: 7 }, { kind: 'lastDay' }], month: 1, weekendRule: 'next' },
  {
    period: 'biweekly',
    runs: [{ kind: 'weekday', weekday: 1, occurrence: 'first' }],
    month: 1,
    weekendRule: 'none',
  },
  { period: 'weekly', runs: [{ kind: 'weekday', weekday: 5, occurrence: 'first' }], month: 1, weekendRule: 'none' },
];

const anyRule = fc.constantFrom(...RULES);
const anyDay = fc.integer({ min: 0, max: 150 }).map((days) => addDays('2026-01-01', days));

const planOf = (rule: RunRule, today: string, endDate: string | null = '2026-06-30'): Plan => ({
  line,
  contract: { endDate },
  rule,
  today,
});

const laidOut = (rule: RunRule): ScheduleRow[] => [...layOut(planOf(rule, '2026-01-01'), []).add];

/** Runs on these days, one after the other, and answers which work each took. */
function run(rows: readonly ScheduleRow[], backlog: readonly Actual[], days: readonly string[]): Actual[][] {
  let [schedule, left] = [rows, backlog];
  return days.map((day) => {
    const plan = planContract(
      { contract, lines: [{ line, rows: schedule, backlog: left, milestones: [] }], retainers: [] },
      day,
      day,
    );
    const taken = plan?.rows.flatMap(({ actuals }) => actuals) ?? [];
    const done = new Set(plan?.rows.map(({ row }) => row.id));
    schedule = schedule.map((row) => (done.has(row.id) ? { ...row, status: 'successful' as const } : row));
    left = left.filter((actual) => !taken.includes(actual));
    return taken;
  });
}

describe('whatever the schedule and the work, a run', () => {
  it('takes each row of work once, none after its cut-off, and leaves none before the last one', () => {
    fc.assert(
      fc.property(anyRule, fc.array(anyDay, { maxLength: 20 }), (rule, dates) => {
        const [rows, backlog] = [laidOut(rule), dates.map((date) => work(date))];
        const taken = takenByRows({ line, rows, backlog, milestones: [] }, () => true, '2026-12-31');
        const all = taken.flatMap(({ actuals }) => actuals);
        expect(new Set(all).size).toBe(all.length);
        for (const { row, actuals } of taken) {
          for (const { date } of actuals) expect(compareDates(date, row.cutoff)).toBeLessThanOrEqual(0);
        }
        const last = rows.at(-1)?.cutoff ?? '';
        expect(all.length).toBe(backlog.filter(({ date }) => date <= last).length);
      }),
    );
  });

  it('makes up for missed days: run daily, now and then or once, it bills the same', () => {
    fc.assert(
      fc.property(
        anyRule,
        fc.array(anyDay, { maxLength: 15 }),
        fc.array(anyDay, { maxLength: 6 }),
        (rule, dates, days) => {
          const [rows, backlog] = [laidOut(rule), dates.map((date) => work(date))];
          const end = '2026-06-30';
          const billed = (on: readonly string[]) =>
            run(rows, backlog, [...on, end])
              .flat()
              .map(({ id }) => id)
              .sort();
          const daily = Array.from({ length: 180 }, (_, day) => addDays('2026-01-01', day));
          const once = billed([]);
          expect(billed([...days].sort())).toEqual(once);
          expect(billed(daily)).toEqual(once);
          expect(billed([end, end])).toEqual(once);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a run', () => {
  const rows = laidOut(RULES[0] ?? { period: 'monthly', runs: [], month: 1, weekendRule: 'none' });
  const parts = (
    changes: Partial<ContractLine>,
    backlog: readonly Actual[],
    status: Contract['status'] = 'confirmed',
  ) => ({
    contract: { ...contract, status },
    lines: [{ line: { ...line, ...changes }, rows, backlog, milestones: [] }],
    retainers: [],
  });

  it('takes approved work without a mark only where the line says so, and never what something stands against', () => {
    const backlog = [
      work('2026-01-05', 'notReady'),
      { ...work('2026-01-06', 'notReady'), price: '0', amount: 0 },
      { ...work('2026-01-07', 'notReady'), limitStatus: 'failed' as const },
      { ...work('2026-01-08', 'notReady'), billingType: 'nonChargeable' as const },
      { ...work('2026-01-09'), adjustmentStatus: 'adjusted' as const },
    ];
    expect(planContract(parts({}, backlog), '2026-01-31', '2026-01-31')?.toMarkReady).toEqual([]);
    const plan = planContract(parts({ treatApprovedAsReady: true }, backlog), '2026-01-31', '2026-01-31');
    expect(plan?.toMarkReady).toEqual(backlog.slice(0, 1));
    expect(plan?.rows.flatMap(({ actuals }) => actuals)).toEqual(backlog.slice(0, 1));
    expect(plan?.cutoff).toBe('2026-01-30');
  });

  it.each([
    ['onHold', 'contractOnHold'],
    ['completed', 'contractEnded'],
    ['lost', 'contractEnded'],
    ['abandoned', 'contractEnded'],
  ] as const)('skips the rows of a contract that is %s', (status, reason) => {
    const plan = planContract(parts({}, [work('2026-01-05')], status), '2026-01-31', '2026-01-31');
    expect(plan?.rows).toMatchObject([{ actuals: [], skipped: reason }]);
  });

  it('has nothing to do where nothing is due', () => {
    expect(planContract(parts({}, [work('2026-01-05')]), '2026-01-30', '2026-01-30')).toBeUndefined();
  });
});

describe('laying out a schedule', () => {
  it('changes nothing the second time, and extends only what has no more than half a year left', () => {
    fc.assert(
      fc.property(anyRule, anyDay, (rule, today) => {
        const plan = planOf(rule, today, null);
        const rows = [...layOut(plan, []).add];
        expect(layOut(plan, rows)).toEqual({ add: [], remove: [] });
        expect(extend(plan, rows)).toEqual([]);
        const later = extend({ ...plan, today: addDays(today, 200) }, rows);
        expect(later.length).toBeGreaterThan(0);
        expect(later.every(({ runDate }) => runDate > (rows.at(-1)?.runDate ?? ''))).toBe(true);
      }),
    );
  });

  it('never touches what has run, and gives days before the last run no row', () => {
    fc.assert(
      fc.property(anyRule, anyRule, fc.nat(5), (before, after, count) => {
        const rows = laidOut(before).map(
          (row, index): ScheduleRow => (index < count ? { ...row, status: 'successful', runId: newId() } : row),
        );
        const { add, remove } = layOut(planOf(after, '2026-01-01'), rows);
        const last = rows[Math.min(count, rows.length) - 1]?.runDate ?? '';
        expect(remove.every(({ status }) => status === 'notRun')).toBe(true);
        expect(add.every(({ runDate }) => runDate > last)).toBe(true);
      }),
    );
  });
});
