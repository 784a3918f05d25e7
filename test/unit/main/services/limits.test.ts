import { actuals, COLLECTIONS, contractLines, contracts } from '@main/services/collections';
import { openStore } from '@main/store/store';
import { isInBacklog } from '@shared/billing/eligibility';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

type Made = Awaited<ReturnType<typeof projectWithPrices>>;

let at: CompanyAtWork;
let made: Made;

beforeEach(async () => {
  at = await companyAtWork();
  made = await projectWithPrices(at, '1000');
});

afterEach(() => at.close());

async function limitLine(on: CompanyAtWork, { line }: Made, notToExceedAmount: number | null) {
  const { lines } = await on.call('contract.get', { id: line?.contractId ?? '' });
  const present = lines.find(({ id }) => id === line?.id);
  await on.call('contractLine.save', {
    id: present?.id ?? '',
    revision: present?.revision ?? 1,
    changes: { notToExceedAmount },
  });
}

const backlog = async () =>
  (await at.call('backlog.list', { projectId: made.project.id })).rows.toSorted((a, b) => (a.date < b.date ? -1 : 1));

const standings = async () => (await backlog()).map(({ limitStatus, reason }) => [limitStatus, reason]);

describe('a limit that work runs up against', () => {
  beforeEach(async () => {
    await limitLine(at, made, 1_000_000);
    await workedHours(
      at,
      made,
      [
        { quantity: '8', date: '2026-11-02' },
        { quantity: '3', date: '2026-11-03' },
      ],
      false,
    );
  });

  it('commits what there is room for, and says by how much the rest is over', async () => {
    expect(await standings()).toEqual([
      ['committed', null],
      ['failed', 'overLimit'],
    ]);
    const [, over] = await backlog();
    expect([over?.limitLevel, over?.limitOverAmount]).toEqual(['line', 100_000]);
    const { done, refused } = await at.call('backlog.markReady', { projectId: made.project.id });
    expect(done).toBe(1);
    expect(refused.map(({ failure }) => failure)).toEqual([
      { code: 'work.overLimit', params: { over: expect.stringContaining('1'), limit: expect.stringContaining('10') } },
    ]);
  });

  it('lets other work have the room of what is reset, which waits until it is evaluated again', async () => {
    const [first, second] = await backlog();
    const ids = [first?.id ?? ''];
    await at.call('backlog.markReady', { ids });
    expect((await at.call('backlog.resetLimit', { ids })).done).toBe(1);
    expect(await standings()).toEqual([
      ['notEvaluated', 'limitNotEvaluated'],
      ['failed', 'overLimit'],
    ]);
    // Marking ready evaluates: the second takes the room, the first finds none.
    expect((await at.call('backlog.markReady', { ids: [second?.id ?? ''] })).done).toBe(1);
    const { refused } = await at.call('backlog.evaluateLimit', { ids });
    expect(refused).toEqual([]);
    expect((await standings())[0]).toEqual(['failed', 'overLimit']);
  });

  it('refuses to reset what counts against no limit, is on a draft or billed, each with its reason', async () => {
    await workedHours(at, made, [{ quantity: '1', date: '2026-11-04', billable: false }], false);
    const rows = await backlog();
    const ids = rows.map(({ id }) => id);
    await at.call('backlog.markReady', { ids: ids.slice(0, 1) });
    const draft = await draftOf(at, made.project.id);
    const codes = async () => (await at.call('backlog.resetLimit', { ids })).refused.map(({ failure }) => failure.code);
    expect(await codes()).toEqual(['work.onDraft', 'work.limitNotApplicable']);
    await at.call('invoice.confirm', { id: draft.invoice.id, revision: draft.invoice.revision });
    expect(await codes()).toEqual(['work.isPosted', 'work.limitNotApplicable']);
  });

  it('finds room by itself when the limit is raised, and asks nothing once it is gone', async () => {
    await limitLine(at, made, 1_100_000);
    expect(await standings()).toEqual([
      ['committed', null],
      ['committed', null],
    ]);
    await limitLine(at, made, null);
    expect(await standings()).toEqual([
      ['notApplicable', null],
      ['notApplicable', null],
    ]);
  });

  it('stops a draft that was raised above it, and no other', async () => {
    const [first] = await backlog();
    await at.call('backlog.markReady', { ids: [first?.id ?? ''] });
    const { invoice } = await draftOf(at, made.project.id);
    const lineId = invoice.lines[0]?.id ?? '';
    const raised = await at.call('invoice.updateLine', {
      id: invoice.id,
      revision: invoice.revision,
      lineId,
      changes: { quantity: '11' },
    });
    expect(raised.problems.filter(({ code }) => code === 'overLimit')).toMatchObject([{ severity: 'error', lineId }]);
    const revision = raised.invoice.revision;
    expect(await at.refusal('invoice.confirm', { id: invoice.id, revision })).toBe('invoice.hasErrors');
    const back = await at.call('invoice.updateLine', { id: invoice.id, revision, lineId, changes: { quantity: '10' } });
    // The row beside it found no room and is not evaluated anew: it holds up nobody.
    await at.call('invoice.confirm', { id: invoice.id, revision: back.invoice.revision });
    expect(await standings()).toEqual([['failed', 'overLimit']]);
  });

  it('is asked before approving already', async () => {
    await at.call('entry.save', {
      changes: { projectId: made.project.id, personId: made.person.id, quantity: '4', date: '2026-11-05' },
    });
    const [row] = (await at.call('entry.list', { view: 'toApprove' })).rows;
    expect(row?.limit).toEqual({ status: 'failed', level: 'line', overAmount: 200_000 });
  });
});

const step = fc.oneof(
  fc.record({ do: fc.constant('work' as const), quarters: fc.integer({ min: 1, max: 24 }) }),
  fc.record({ do: fc.constantFrom('reset' as const, 'evaluate' as const), pick: fc.nat(20) }),
  fc.record({ do: fc.constant('ready' as const) }),
  fc.record({ do: fc.constant('draft' as const) }),
  fc.record({ do: fc.constant('raise' as const), pick: fc.nat(20), quarters: fc.integer({ min: 0, max: 40 }) }),
  fc.record({ do: fc.constant('confirm' as const), pick: fc.nat(20) }),
  fc.record({ do: fc.constant('cancelApproval' as const), pick: fc.nat(20) }),
  fc.record({ do: fc.constant('correct' as const), pick: fc.nat(20), quarters: fc.integer({ min: 1, max: 40 }) }),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function perform(on: CompanyAtWork, { project, person }: Made, each: Step, index: number): Promise<void> {
  const attempt = (name: string, input: unknown) => on.application.call(name, input, { by: 'Kari' });
  const quarters = (count: number) => String(count / 4);
  const chosen = <T>(list: readonly T[], pick: number) => list[pick % Math.max(1, list.length)];
  switch (each.do) {
    case 'work':
      await workedHours(on, { project, person }, [{ quantity: quarters(each.quarters), date: '2026-11-02' }], false);
      return;
    case 'reset':
    case 'evaluate': {
      const row = chosen((await on.call('backlog.list', {})).rows, each.pick);
      if (row !== undefined) await attempt(`backlog.${each.do}Limit`, { ids: [row.id] });
      return;
    }
    case 'ready':
      await attempt('backlog.markReady', { projectId: project.id });
      return;
    case 'draft':
      await attempt('wizard.finish', { projectId: project.id, cutoff: '2026-11-30', requestId: `r${index}` });
      return;
    case 'raise':
    case 'confirm': {
      const listed = chosen((await on.call('invoice.list', { limit: 500 })).rows, each.pick);
      if (listed === undefined) return;
      const { invoice } = await on.call('invoice.get', { id: listed.id });
      const base = { id: invoice.id, revision: invoice.revision };
      if (each.do === 'confirm') await attempt('invoice.confirm', base);
      else {
        const lineId = chosen(invoice.lines, each.pick)?.id ?? '';
        await attempt('invoice.updateLine', { ...base, lineId, changes: { quantity: quarters(each.quarters) } });
      }
      return;
    }
    default: {
      const entry = chosen((await on.call('entry.list', { view: 'approved', limit: 500 })).rows, each.pick);
      if (entry === undefined) return;
      if (each.do === 'cancelApproval') await attempt('entry.cancelApproval', { ids: [entry.id] });
      else await attempt('entry.correct', { ids: [entry.id], changes: { quantity: quarters(each.quarters) } });
    }
  }
}

/** What is committed and billed stays within each limit, added up from the stored rows alone. */
async function assertWithinLimits(on: CompanyAtWork): Promise<void> {
  await on.application.close();
  const store = await openStore(on.folder, { collections: COLLECTIONS, now: () => '2026-11-21T00:00:00.000Z' });
  try {
    const held = store
      .all(actuals)
      .filter(
        (row) =>
          row.billingType === 'chargeable' &&
          (row.transactionType === 'billedSales' || (row.limitStatus === 'committed' && isInBacklog(row))),
      );
    const sum = (rows: typeof held) => rows.reduce((total, { amount }) => total + amount, 0);
    for (const { id, notToExceedAmount } of store.all(contractLines)) {
      const used = sum(held.filter(({ contractLineId }) => contractLineId === id));
      expect(used).toBeLessThanOrEqual(notToExceedAmount ?? used);
    }
    for (const { id, notToExceedAmount } of store.all(contracts)) {
      const used = sum(held.filter(({ contractId }) => contractId === id));
      expect(used).toBeLessThanOrEqual(notToExceedAmount ?? used);
    }
  } finally {
    await store.close();
  }
}

describe('whatever is done, in whatever order', () => {
  it('what is committed and billed never exceeds a limit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        fc.array(step, { minLength: 5, maxLength: 18 }),
        async (ofLine, ofContract, steps) => {
          const on = await companyAtWork();
          try {
            // A price that does not divide: rests and parts are rounded each for itself.
            const work = await projectWithPrices(on, '333.33');
            await limitLine(on, work, ofLine * 33_333);
            const { contract } = await on.call('contract.get', { id: work.contract.id });
            await on.call('contract.update', {
              id: contract.id,
              revision: contract.revision,
              changes: { notToExceedAmount: ofContract * 33_333 },
            });
            for (const [index, each] of steps.entries()) await perform(on, work, each, index);
            await assertWithinLimits(on);
          } finally {
            await on.close();
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
