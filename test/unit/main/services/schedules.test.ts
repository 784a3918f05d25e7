import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork } from './company-at-work';
import {
  EVERY_SECOND_MONDAY,
  FIRST_MONDAY,
  frequencyOf,
  LAST_DAY,
  schedule,
  threeLineContract,
} from './scheduled-contract';

let at: CompanyAtWork;
let parts: Awaited<ReturnType<typeof threeLineContract>>;

beforeEach(async () => {
  at = await companyAtWork('2026-10-01');
  parts = await threeLineContract(at);
});

afterEach(() => at.close());

async function endOn(endDate: string | null) {
  const { contract } = await at.call('contract.get', { id: parts.contract.id });
  await at.call('contract.update', { id: contract.id, revision: contract.revision, changes: { endDate } });
}

const rowsOf = async (contractLineId = parts.implementation.id) =>
  (await at.call('schedule.list', { contractLineId, limit: 500 })).rows;

const datesOf = async (contractLineId?: string) => (await rowsOf(contractLineId)).map(({ runDate }) => runDate);

/** The implementation every second Monday until the end of November. */
async function fortnightly() {
  const frequency = await frequencyOf(at, EVERY_SECOND_MONDAY);
  await endOn('2026-11-30');
  await schedule(at, parts.implementation, { frequencyId: frequency.id, billingStart: '2026-10-05' });
  return frequency;
}

describe('the schedule of a line', () => {
  it('runs from billing start to the end of the contract, each run with the day before as its cut-off', async () => {
    await fortnightly();
    expect((await rowsOf()).map(({ runDate, cutoff, status }) => [runDate, cutoff, status])).toEqual([
      ['2026-10-05', '2026-10-04', 'notRun'],
      ['2026-10-19', '2026-10-18', 'notRun'],
      ['2026-11-02', '2026-11-01', 'notRun'],
      ['2026-11-16', '2026-11-15', 'notRun'],
      ['2026-11-30', '2026-11-29', 'notRun'],
    ]);
  });

  it('runs for a year where the contract says no end, and a run extends it', async () => {
    const lastDay = await frequencyOf(at, LAST_DAY);
    await schedule(at, parts.implementation, { frequencyId: lastDay.id, billingStart: '2026-10-01' });
    expect(await datesOf()).toHaveLength(12);
    expect((await datesOf()).at(-1)).toBe('2027-09-30');
    at.setToday('2026-11-01');
    await at.call('invoiceRun.run', {});
    expect((await datesOf()).at(-1)).toBe('2027-09-30');
    at.setToday('2027-05-15');
    await at.call('invoiceRun.run', {});
    expect((await datesOf()).at(-1)).toBe('2028-04-30');
  });

  it('follows the end of the contract and its frequency, but what has run stays', async () => {
    const frequency = await fortnightly();
    at.setToday('2026-10-06');
    await at.call('invoiceRun.run', {});
    await endOn('2026-11-10');
    expect(await datesOf()).toEqual(['2026-10-05', '2026-10-19', '2026-11-02']);
    await endOn('2026-12-31');
    await at.call('frequency.save', {
      id: frequency.id,
      revision: frequency.revision,
      changes: { period: 'monthly', runs: [{ kind: 'lastDay' }] },
    });
    expect((await rowsOf()).map(({ runDate, status }) => [runDate, status])).toEqual([
      ['2026-10-05', 'skipped'],
      ['2026-10-31', 'notRun'],
      ['2026-11-30', 'notRun'],
      ['2026-12-31', 'notRun'],
    ]);
  });

  it('is gone where the line is invoiced by hand again', async () => {
    await fortnightly();
    await schedule(at, parts.implementation, { frequencyId: null });
    expect(await datesOf()).toEqual([]);
  });

  it('lays removed runs out again only where it is generated', async () => {
    await fortnightly();
    const [, second] = await rowsOf();
    await at.call('schedule.remove', { ids: [second?.id ?? ''] });
    expect(await datesOf()).not.toContain('2026-10-19');
    expect(await at.call('schedule.generate', { contractLineId: parts.implementation.id })).toEqual({
      added: 1,
      removed: 0,
    });
    expect(await datesOf()).toContain('2026-10-19');
  });

  it('keeps a run that was skipped by hand, with what was said of it', async () => {
    await fortnightly();
    const [first] = await rowsOf();
    const id = first?.id ?? '';
    await at.call('schedule.skip', { ids: [id], note: 'Summer' });
    expect((await rowsOf())[0]).toMatchObject({ status: 'skipped', reason: 'byHand', note: 'Summer', runId: null });
    await at.call('schedule.generate', { contractLineId: parts.implementation.id });
    expect(await datesOf()).toHaveLength(5);
    at.setToday('2026-10-06');
    expect((await at.call('invoiceRun.run', {})).skipped).toEqual([]);
    const again = await at.call('schedule.skip', { ids: [id] });
    expect(again.refused).toMatchObject([{ id, failure: { code: 'schedule.hasRun' } }]);
    await at.call('schedule.retry', { ids: [id] });
    expect((await at.call('invoiceRun.run', {})).skipped).toMatchObject([{ reason: 'nothingToInvoice' }]);
  });

  it('is refused without a start, for a fixed price, and without a frequency', async () => {
    const frequency = await frequencyOf(at, FIRST_MONDAY);
    const { implementation, prototype } = parts;
    const at1 = { contractLineId: implementation.id, revision: implementation.revision };
    const at2 = { contractLineId: prototype.id, revision: prototype.revision };
    expect(await at.refusal('schedule.setUp', { ...at1, changes: { frequencyId: frequency.id } })).toBe(
      'schedule.needsBillingStart',
    );
    expect(
      await at.refusal('schedule.setUp', {
        ...at2,
        changes: { frequencyId: frequency.id, billingStart: '2026-10-01' },
      }),
    ).toBe('schedule.fixedPriceHasMilestones');
    expect(await at.refusal('schedule.setUp', { ...at1, changes: { invoiceMilestonesOnDate: true } })).toBe(
      'schedule.noMilestones',
    );
    expect(await at.refusal('schedule.generate', { contractLineId: implementation.id })).toBe(
      'schedule.needsFrequency',
    );
    expect(await at.refusal('schedule.setUp', { ...at1, revision: 99, changes: {} })).toBe('common.conflict');
  });
});

describe('a frequency', () => {
  it('is counted by the lines that have it, and stays while one does', async () => {
    const frequency = await fortnightly();
    expect(await at.call('frequency.list', {})).toMatchObject([{ name: 'Every second Monday', usedBy: 1 }]);
    expect(await at.refusal('frequency.remove', { id: frequency.id })).toBe('schedule.frequencyIsUsed');
    await schedule(at, parts.implementation, { frequencyId: null });
    await at.call('frequency.remove', { id: frequency.id });
    expect(await at.call('frequency.list', {})).toEqual([]);
  });

  it('is refused twice under one name, and where no calendar could follow it', async () => {
    await frequencyOf(at, LAST_DAY);
    const same = { name: 'LAST DAY', period: 'monthly', runs: [{ kind: 'lastDay' }] } as const;
    expect(await at.refusal('frequency.save', { changes: { ...same, runs: [...same.runs] } })).toBe(
      'masterData.nameTaken',
    );
    expect(await at.refusal('frequency.save', { changes: { name: 'Weekly', period: 'weekly' } })).toBe(
      'schedule.weekNeedsWeekday',
    );
  });
});

describe('what is invoiced next', () => {
  it('is told by contract and day, with what each would bill', async () => {
    await fortnightly();
    const firstMonday = await frequencyOf(at, FIRST_MONDAY);
    await schedule(at, parts.expenses, { frequencyId: firstMonday.id, billingStart: '2026-10-01' });
    await schedule(at, parts.prototype, { invoiceMilestonesOnDate: true });
    await at.call('milestone.save', {
      changes: { contractLineId: parts.prototype.id, name: 'Built', date: '2026-10-05', amount: 3_000_000 },
    });
    const { rows, due } = await at.call('schedule.upcoming', { days: 31 });
    expect(due).toBe(0);
    expect(rows.map(({ date, kinds, frequencyNames }) => [date, kinds, frequencyNames])).toEqual([
      ['2026-10-05', ['milestone', 'schedule'], ['Every second Monday', 'First Monday']],
      ['2026-10-19', ['schedule'], ['Every second Monday']],
    ]);
    expect(rows[0]).toMatchObject({
      status: 'notRun',
      amount: 0,
      notReadyAmount: 3_000_000,
      contractLineNames: ['Built', 'Implementation', 'Expenses'],
    });
    at.setToday('2026-10-05');
    expect((await at.call('schedule.upcoming', {})).rows[0]).toMatchObject({ status: 'due' });
  });

  it('leaves out contracts that have ended, and says which are on hold', async () => {
    await fortnightly();
    const setStatus = async (status: 'onHold' | 'completed') => {
      const { contract } = await at.call('contract.get', { id: parts.contract.id });
      await at.call('contract.setStatus', { id: contract.id, revision: contract.revision, status });
    };
    await setStatus('onHold');
    expect((await at.call('schedule.upcoming', {})).rows[0]).toMatchObject({ reason: 'contractOnHold' });
    await setStatus('completed');
    expect(await at.call('schedule.upcoming', {})).toMatchObject({ total: 0 });
  });
});
