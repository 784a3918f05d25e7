import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createApplication } from '@main/application';
import type { ApiOutput } from '@shared/api';
import { afterEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork } from './company-at-work';
import {
  approved,
  EVERY_SECOND_MONDAY,
  FIRST_MONDAY,
  frequencyOf,
  LAST_DAY,
  schedule,
  threeLineContract,
  worker,
} from './scheduled-contract';

let open: CompanyAtWork[] = [];

afterEach(async () => {
  for (const at of open) await at.close();
  open = [];
});

async function company(today: string) {
  const at = await companyAtWork(today);
  open.push(at);
  return at;
}

/** The worked calendar: milestones of 5 October and 3 November, time every second Monday, expenses on first Mondays. */
async function calendar(today = '2026-10-01') {
  const at = await company(today);
  const person = await worker(at);
  const parts = await threeLineContract(at);
  const fortnightly = await frequencyOf(at, EVERY_SECOND_MONDAY);
  const firstMonday = await frequencyOf(at, FIRST_MONDAY);
  await schedule(at, parts.prototype, { invoiceMilestonesOnDate: true });
  await schedule(at, parts.implementation, { frequencyId: fortnightly.id, billingStart: '2026-10-05' });
  await schedule(at, parts.expenses, { frequencyId: firstMonday.id, billingStart: '2026-10-01' });
  const first = await at.call('milestone.save', {
    changes: { contractLineId: parts.prototype.id, name: 'Prototype built', date: '2026-10-05', amount: 3_000_000 },
  });
  const second = await at.call('milestone.save', {
    changes: { contractLineId: parts.prototype.id, name: 'Prototype accepted', date: '2026-11-03', amount: 2_000_000 },
  });
  await at.call('backlog.markReady', { ids: [first.id, second.id] });
  const projectId = parts.implementation.projectId;
  const hours = (date: string, quantity: string, ready = true) =>
    approved(at, { projectId, personId: person.id, date, quantity, description: `Hours of ${date}` }, { ready });
  const expense = (date: string, statedPrice: string) =>
    approved(at, {
      projectId,
      personId: person.id,
      class: 'expense',
      category: 'Travel',
      date,
      quantity: '1',
      unit: 'C62',
      statedPrice,
      currency: 'NOK',
    });
  const run = async (day: string) => {
    at.setToday(day);
    return at.call('invoiceRun.run', {});
  };
  const linesOf = async (invoiceId: string | undefined) => {
    const { invoice } = await at.call('invoice.get', { id: invoiceId ?? '' });
    return invoice.lines.map(({ transactionClass, startDate }) => `${transactionClass} ${startDate}`);
  };
  return { at, person, ...parts, hours, expense, run, linesOf, milestones: [first, second] };
}

describe('the worked calendar', () => {
  it('makes on each day the invoice that it should', async () => {
    const { at, hours, expense, run, linesOf, contract } = await calendar();
    at.setToday('2026-10-04');
    await hours('2026-10-02', '5');
    await expense('2026-10-03', '900');
    expect(await run('2026-10-04')).toMatchObject({ made: [], skipped: [], failed: [], runId: null });

    const fifth = await run('2026-10-05');
    expect(fifth.made).toHaveLength(1);
    expect(fifth.made[0]).toMatchObject({
      contractId: contract.id,
      netAmount: 600_000 + 90_000 + 3_000_000,
      lineCount: 3,
    });
    expect(await linesOf(fifth.made[0]?.invoiceId)).toEqual([
      'time 2026-10-02',
      'expense 2026-10-03',
      'milestone 2026-10-05',
    ]);

    at.setToday('2026-10-18');
    await hours('2026-10-16', '8');
    await expense('2026-10-17', '500');
    const nineteenth = await run('2026-10-19');
    expect(await linesOf(nineteenth.made[0]?.invoiceId)).toEqual(['time 2026-10-16']);

    at.setToday('2026-11-01');
    await hours('2026-10-30', '6');
    const second = await run('2026-11-02');
    expect(second.made).toHaveLength(1);
    expect(await linesOf(second.made[0]?.invoiceId)).toEqual(['time 2026-10-30', 'expense 2026-10-17']);

    const third = await run('2026-11-03');
    expect(await linesOf(third.made[0]?.invoiceId)).toEqual(['milestone 2026-11-03']);
    expect(await run('2026-11-03')).toMatchObject({ made: [], runId: null });
  });

  it('loses nothing while the machine is off, and takes each row up to its own cut-off', async () => {
    const { at, hours, expense, run, linesOf, implementation } = await calendar();
    at.setToday('2026-10-04');
    await hours('2026-10-02', '5');
    await expense('2026-10-03', '900');
    // Entered while nobody ran anything; the hours of 2 November are after every cut-off.
    at.setToday('2026-11-03');
    await hours('2026-10-16', '8');
    await expense('2026-10-17', '500');
    await hours('2026-10-30', '6');
    await hours('2026-11-02', '4');
    const run1 = await run('2026-11-03');
    expect(run1.made).toHaveLength(1);
    expect(await linesOf(run1.made[0]?.invoiceId)).toEqual([
      'time 2026-10-02',
      'time 2026-10-16',
      'time 2026-10-30',
      'expense 2026-10-03',
      'expense 2026-10-17',
      'milestone 2026-10-05',
      'milestone 2026-11-03',
    ]);
    const { rows } = await at.call('schedule.list', { contractLineId: implementation.id, to: '2026-11-16' });
    expect(rows.map(({ runDate, cutoff, status }) => [runDate, cutoff, status])).toEqual([
      ['2026-10-05', '2026-10-04', 'successful'],
      ['2026-10-19', '2026-10-18', 'successful'],
      ['2026-11-02', '2026-11-01', 'successful'],
      ['2026-11-16', '2026-11-15', 'notRun'],
    ]);
    expect(rows[3]?.amount).toBe(480_000);
    expect(rows[0]?.invoiceIds).toEqual([run1.made[0]?.invoiceId]);
  });

  it('takes what was approved late with the next row', async () => {
    const { at, hours, run, linesOf } = await calendar();
    await run('2026-10-05');
    at.setToday('2026-10-07');
    await hours('2026-10-02', '5');
    expect((await run('2026-10-07')).made).toEqual([]);
    const { made } = await run('2026-10-19');
    expect(await linesOf(made[0]?.invoiceId)).toEqual(['time 2026-10-02']);
  });
});

describe('a scheduled run', () => {
  it('skips what has nothing to invoice, and says so', async () => {
    const { at, run, implementation } = await calendar();
    const { skipped, runId } = await run('2026-10-05');
    expect(skipped.map(({ lineName, reason }) => `${lineName}: ${reason}`)).toEqual([
      'Implementation: nothingToInvoice',
      'Expenses: nothingToInvoice',
    ]);
    const { rows } = await at.call('schedule.list', { contractLineId: implementation.id, to: '2026-10-05' });
    expect(rows).toMatchObject([{ status: 'skipped', reason: 'nothingToInvoice', runId, invoiceIds: [] }]);
  });

  it('bills nothing that nobody marked ready, unless approved is enough for the line', async () => {
    const { at, run, hours, implementation } = await calendar();
    at.setToday('2026-10-04');
    await hours('2026-10-02', '5', false);
    expect((await run('2026-10-05')).made[0]?.lineCount).toBe(1);
    await schedule(at, implementation, { treatApprovedAsReady: true });
    const { made } = await run('2026-10-19');
    expect(made).toMatchObject([{ lineCount: 1, netAmount: 600_000 }]);
    const { rows } = await at.call('backlog.list', {});
    expect(rows.filter(({ kind }) => kind === 'actual')).toMatchObject([{ status: 'invoiceCreated' }]);
  });

  it('does nothing twice, however often and however many at once', async () => {
    const { at, hours, run } = await calendar();
    at.setToday('2026-10-04');
    await hours('2026-10-02', '5');
    at.setToday('2026-10-05');
    const runs = await Promise.all(
      ['button', 'commandLine', 'start'].map((trigger) =>
        at.application.call('invoiceRun.run', { trigger }, { by: `window of ${trigger}` }),
      ),
    );
    expect(runs.every(({ ok }) => ok)).toBe(true);
    expect(await at.call('invoice.list', { view: 'drafts' })).toMatchObject({ total: 1 });
    expect(await run('2026-10-05')).toMatchObject({ made: [], runId: null });
    const log = await at.call('invoiceRun.list', {});
    expect(log.total).toBe(1);
    expect(log.rows[0]?.finishedAt).not.toBeNull();
  });

  it('leaves contracts on hold and ended ones alone, for a reason', async () => {
    for (const [status, reason] of [
      ['onHold', 'contractOnHold'],
      ['completed', 'contractEnded'],
    ] as const) {
      const { at, hours, run, contract } = await calendar();
      at.setToday('2026-10-04');
      await hours('2026-10-02', '5');
      const { contract: present } = await at.call('contract.get', { id: contract.id });
      await at.call('contract.setStatus', { id: contract.id, revision: present.revision, status });
      const { made, skipped } = await run('2026-10-05');
      expect(made).toEqual([]);
      expect(skipped.map((row) => row.reason)).toEqual([reason, reason]);
    }
  });

  it('rehearses exactly what it does, and writes nothing by it', async () => {
    const { at, hours, expense, run } = await calendar();
    at.setToday('2026-10-04');
    await hours('2026-10-02', '5');
    await expense('2026-10-03', '900');
    at.setToday('2026-10-05');
    const before = await at.call('journal.list', { limit: 1 });
    const preview = await at.call('invoiceRun.preview', {});
    expect(await at.call('journal.list', { limit: 1 })).toEqual(before);
    const real = await run('2026-10-05');
    const plain = ({ made, skipped, failed, sums }: Pick<typeof real, 'made' | 'skipped' | 'failed' | 'sums'>) => ({
      made: made.map(({ invoiceId: _, ...rest }) => rest),
      skipped,
      failed,
      sums,
    });
    expect(plain(preview)).toEqual(plain(real));
    expect(preview.sums).toEqual([{ currency: 'NOK', netAmount: 3_690_000 }]);
  });

  it('can be rehearsed for a day to come, but not made', async () => {
    const { at } = await calendar();
    expect((await at.call('invoiceRun.preview', { asOf: '2026-11-03' })).made).toMatchObject([{ lineCount: 2 }]);
    expect(await at.refusal('invoiceRun.run', { asOf: '2026-11-03' })).toBe('schedule.runInFuture');
  });

  it('does nothing at opening where the company does not want it', async () => {
    const { at, hours } = await calendar();
    at.setToday('2026-10-04');
    await hours('2026-10-02', '5');
    at.setToday('2026-10-05');
    const { revision } = await at.call('company.get', {});
    await at.call('company.update', { revision, changes: { runsAtOpening: false } });
    expect(await at.call('invoiceRun.run', { trigger: 'start' })).toMatchObject({ made: [], runId: null });
    expect((await at.call('invoiceRun.run', { trigger: 'button' })).made).toHaveLength(1);
  });

  it('goes on with the others where one contract fails, and what failed can be repeated', async () => {
    const { at, run, hours, implementation, contract } = await calendar();
    at.setToday('2026-10-04');
    await hours('2026-10-02', '5');
    const customer = await at.call('customer.save', { changes: { name: 'Kystverk AS' } });
    const other = await at.call('project.create', { name: 'Kai', customerId: customer.id });
    const [line] = other.lines;
    if (line === undefined) throw new Error('a project has a line');
    const lastDay = await frequencyOf(at, LAST_DAY);
    await schedule(at, line, { frequencyId: lastDay.id, billingStart: '2026-09-30' });
    await at.call('entry.approve', {});
    // Two rows that no invoice can hold: their sum is beyond what an amount can be.
    const { people } = { people: await at.call('person.list', {}) };
    for (const day of ['2026-09-20', '2026-09-21']) {
      await approved(at, {
        projectId: other.project.id,
        personId: people[0]?.id ?? '',
        class: 'expense',
        category: 'Ship',
        date: day,
        quantity: '1',
        unit: 'C62',
        statedPrice: '60000000000000',
        currency: 'NOK',
      });
    }
    const { made, failed } = await run('2026-10-05');
    expect(made.map(({ contractId }) => contractId)).toEqual([contract.id]);
    expect(failed).toMatchObject([
      { contractId: other.contract.id, runDates: ['2026-09-30'], failure: { code: 'calculation.amountTooLarge' } },
    ]);
    const upcoming = await at.call('schedule.upcoming', {});
    expect(upcoming.rows[0]).toMatchObject({
      status: 'failed',
      contractId: other.contract.id,
      failure: { code: 'calculation.amountTooLarge' },
    });
    const { rows } = await at.call('backlog.list', { limit: 500 });
    expect(rows.filter((row) => row.projectId === other.project.id).map(({ status }) => status)).toEqual([
      'ready',
      'ready',
    ]);

    const biggest = rows.find((row) => row.projectId === other.project.id);
    await at.call('backlog.markNotReady', { ids: [biggest?.id ?? ''] });
    expect((await run('2026-10-05')).made).toEqual([]);
    const failedRow = (await at.call('schedule.list', { contractLineId: line.id, status: 'failed' })).rows[0];
    expect(await at.call('schedule.retry', { ids: [failedRow?.id ?? ''] })).toMatchObject({ done: 1 });
    expect((await run('2026-10-05')).made).toMatchObject([{ contractId: other.contract.id, lineCount: 1 }]);
    expect(implementation.id).not.toBe(line.id);
  });

  it('invoices advances that are ready once their day has come, with all that is due', async () => {
    const { at, run, contract, implementation, customer } = await calendar();
    const advance = await at.call('retainer.save', {
      changes: {
        contractId: contract.id,
        projectId: implementation.projectId,
        customerId: customer.id,
        description: 'Advance',
        date: '2026-10-05',
        amount: 100_000,
      },
    });
    await at.call('retainer.markReady', { ids: [advance.id], ready: true });
    expect((await at.call('schedule.upcoming', {})).rows[0]).toMatchObject({
      date: '2026-10-05',
      kinds: ['milestone', 'schedule', 'retainer'],
      amount: 3_100_000,
    });
    expect((await run('2026-10-04')).made).toEqual([]);
    expect((await run('2026-10-05')).made).toMatchObject([{ lineCount: 2, netAmount: 3_100_000 }]);
  });

  it('bills the rest, and nothing twice, after the machine went off between two contracts', async () => {
    const { at, contract } = await calendar();
    const customer = await at.call('customer.save', { changes: { name: 'Kystverk AS' } });
    const other = await at.call('project.create', {
      name: 'Kai',
      customerId: customer.id,
      billingMethod: 'fixedPrice',
      contractedAmount: 700_000,
    });
    const [line] = other.lines;
    if (line === undefined) throw new Error('a project has a line');
    await schedule(at, line, { invoiceMilestonesOnDate: true });
    const milestone = await at.call('milestone.save', {
      changes: { contractLineId: line.id, name: 'Kai built', date: '2026-10-05', amount: 700_000 },
    });
    await at.call('backlog.markReady', { ids: [milestone.id] });
    at.setToday('2026-10-05');

    // What lies on the disk after each commit is what would be there had the power gone off then.
    const images: string[] = [];
    const stop = at.application.onChange(({ touched }) => {
      if (touched['invoices'] === undefined) return;
      const image = join(at.home, `image-${images.length}`);
      cpSync(at.folder, image, { recursive: true });
      rmSync(join(image, 'lock'), { force: true });
      images.push(image);
    });
    const whole = await at.call('invoiceRun.run', {});
    stop();
    expect(whole.made.map(({ contractId }) => contractId).sort()).toEqual([contract.id, other.contract.id].sort());
    expect(images).toHaveLength(2);

    const after = await createApplication({
      home: join(at.home, 'later'),
      host: 'cli',
      now: () => '2026-10-06T09:00:00.000Z',
      timeZone: 'UTC',
    });
    try {
      expect((await after.openCompanyFolder(images[0] ?? '')).ok).toBe(true);
      const ask = async (name: string, input: object) => {
        const result = await after.call(name, input, { by: 'Kari' });
        if (!result.ok) throw new Error(result.failure.code);
        return result.value;
      };
      const log = (await ask('invoiceRun.list', {})) as ApiOutput<'invoiceRun.list'>;
      expect(log.rows).toMatchObject([{ finishedAt: null, made: [{}] }]);
      const rest = (await ask('invoiceRun.run', {})) as ApiOutput<'invoiceRun.run'>;
      expect(rest.made).toHaveLength(1);
      expect(await ask('invoice.list', { view: 'drafts' })).toMatchObject({ total: 2 });
      expect(await ask('invoiceRun.run', {})).toMatchObject({ made: [], runId: null });
      expect(await ask('journal.verify', {})).toMatchObject({ ok: true });
    } finally {
      await after.close();
    }
  });
});
