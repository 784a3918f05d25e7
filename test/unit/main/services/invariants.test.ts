import { actuals, COLLECTIONS, entries, invoices } from '@main/services/collections';
import { openStore } from '@main/store/store';
import { addDecimals, compareDecimals } from '@shared/decimal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices } from './company-at-work';

const edit = fc.record({
  do: fc.constant('edit' as const),
  pick: fc.nat(20),
  line: fc.nat(20),
  quarters: fc.integer({ min: 0, max: 48 }),
  remainder: fc.constantFrom('defer' as const, 'writeOff' as const, 'complimentary' as const),
  billingType: fc.constantFrom(undefined, 'complimentary' as const, 'nonChargeable' as const),
});

/** What a hurried user may do, in any order, sensible or not. Every refusal is fine; what it leaves behind is not. */
const action = fc.oneof(
  fc.record({ do: fc.constant('work' as const), quarters: fc.integer({ min: 1, max: 40 }), billable: fc.boolean() }),
  fc.record({ do: fc.constant('approve' as const) }),
  fc.record({ do: fc.constant('cancelApproval' as const), pick: fc.nat(20) }),
  fc.record({ do: fc.constant('ready' as const) }),
  fc.record({ do: fc.constant('finish' as const), twice: fc.boolean() }),
  edit,
  fc.record({ do: fc.constant('removeLine' as const), pick: fc.nat(20), line: fc.nat(20) }),
  fc.record({ do: fc.constant('remove' as const), pick: fc.nat(20) }),
  fc.record({ do: fc.constant('confirm' as const), pick: fc.nat(20), stale: fc.boolean() }),
  fc.record({ do: fc.constant('post' as const), pick: fc.nat(20), stale: fc.boolean() }),
);

type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

/** The way to a draft, so that sequences reach confirming and posting often enough to matter. */
const toDraft = fc
  .integer({ min: 1, max: 40 })
  .map((count): Action[] => [
    { do: 'work', quarters: count, billable: true },
    { do: 'approve' },
    { do: 'ready' },
    { do: 'finish', twice: false },
  ]);

/** A draft changed once and confirmed: what any one change leaves behind. The latest draft is the first in the list. */
const changedAndConfirmed = fc
  .tuple(toDraft, edit, fc.boolean())
  .map(([draft, change, posts]): Action[] => [
    ...draft,
    { ...change, pick: 0 },
    { do: 'confirm', pick: 0, stale: false },
    ...(posts ? [{ do: 'post', pick: 0, stale: false } as const] : []),
  ]);

const sequence = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: action.map((step) => [step]) },
      { weight: 1, arbitrary: toDraft },
      { weight: 2, arbitrary: changedAndConfirmed },
    ),
    { minLength: 4, maxLength: 20 },
  )
  .map((parts) => parts.flat());

const quarters = (count: number) => String(count / 4);

async function perform(
  at: CompanyAtWork,
  on: { project: { id: string }; person: { id: string } },
  step: Action,
  index: number,
) {
  const by = { by: 'Kari' };
  const attempt = (name: string, input: unknown) => at.application.call(name, input, by);
  const listed = (await at.call('invoice.list', { limit: 500 })).rows;
  const chosen = 'pick' in step ? listed[step.pick % Math.max(1, listed.length)] : undefined;
  const view = chosen === undefined ? undefined : await at.call('invoice.get', { id: chosen.id });
  const base = { id: view?.invoice.id ?? 'none', revision: view?.invoice.revision ?? 1 };
  switch (step.do) {
    case 'work':
      return attempt('entry.save', {
        changes: {
          projectId: on.project.id,
          personId: on.person.id,
          date: '2026-11-01',
          quantity: quarters(step.quarters),
          billable: step.billable,
        },
      });
    case 'approve':
      return attempt('entry.approve', {});
    case 'cancelApproval': {
      const { rows } = await at.call('entry.list', { view: 'approved', limit: 500 });
      const entry = rows[step.pick % Math.max(1, rows.length)];
      return entry === undefined ? undefined : attempt('entry.cancelApproval', { ids: [entry.id] });
    }
    case 'ready':
      return attempt('backlog.markReady', { projectId: on.project.id });
    case 'finish': {
      const finish = () =>
        attempt('wizard.finish', { projectId: on.project.id, cutoff: '2026-11-30', requestId: `r${index}` });
      return step.twice ? Promise.all([finish(), finish()]) : finish();
    }
    case 'edit': {
      const line = view?.invoice.lines[step.line % Math.max(1, view.invoice.lines.length)];
      const { remainder, billingType } = step;
      const changes = {
        quantity: quarters(step.quarters),
        remainder,
        ...(billingType === undefined ? {} : { billingType }),
      };
      return attempt('invoice.updateLine', { ...base, lineId: line?.id ?? 'none', changes });
    }
    case 'removeLine': {
      const line = view?.invoice.lines[step.line % Math.max(1, view.invoice.lines.length)];
      return attempt('invoice.removeLine', { ...base, lineId: line?.id ?? 'none' });
    }
    case 'remove':
      return attempt('invoice.remove', base);
    case 'confirm':
      return attempt('invoice.confirm', { ...base, revision: base.revision + Number(step.stale) });
    case 'post':
      return attempt('invoice.post', { ...base, revision: base.revision + Number(step.stale) });
  }
}

/** Everything that was approved is somewhere: waiting, on a draft, billed, given free or written off. */
async function assertNothingIsLost(at: CompanyAtWork): Promise<void> {
  await at.application.close();
  const store = await openStore(at.folder, { collections: COLLECTIONS, now: () => '2026-11-21T00:00:00.000Z' });
  try {
    for (const entry of store.all(entries)) {
      const rows = store.by(actuals, 'entry', entry.id);
      const sum = (wanted: (row: (typeof rows)[number]) => boolean) =>
        addDecimals('0', ...rows.filter(wanted).map(({ quantity }) => quantity));
      const waiting = sum(
        (row) =>
          row.transactionType === 'unbilledSales' &&
          row.adjustmentStatus === 'none' &&
          ['notReady', 'ready', 'invoiceCreated'].includes(row.billingStatus),
      );
      const billed = sum((row) => row.transactionType === 'billedSales');
      const unbilledInAll = sum((row) => row.transactionType === 'unbilledSales');
      if (entry.status !== 'approved') {
        expect([waiting, unbilledInAll]).toEqual(['0', '0']);
        continue;
      }
      // Raising a quantity bills more than was worked; nothing ever bills or keeps less.
      expect(compareDecimals(addDecimals(waiting, billed), entry.quantity)).toBeGreaterThanOrEqual(0);
      expect(unbilledInAll).toBe(waiting);
    }
    const holders = new Map<string, string>();
    for (const invoice of store.all(invoices)) {
      for (const { actualId } of invoice.lines) {
        if (actualId === null) continue;
        expect(holders.get(actualId)).toBeUndefined();
        holders.set(actualId, invoice.id);
      }
    }
    const numbers = store
      .by(invoices, 'stage', 'posted')
      .map(({ number }) => number)
      .sort();
    expect(numbers).toEqual(numbers.map((_, index) => `2026-${String(index + 1).padStart(4, '0')}`));
  } finally {
    await store.close();
  }
}

describe('whatever is done, in whatever order', () => {
  it('loses no approved work, bills no row twice and gives numbers without gap or twin', async () => {
    await fc.assert(
      fc.asyncProperty(sequence, async (steps) => {
        const at = await companyAtWork();
        try {
          const on = await projectWithPrices(at);
          for (const [index, step] of steps.entries()) await perform(at, on, step, index);
          const { finding } = await at.call('journal.verify', {});
          expect(finding).toBeNull();
          await assertNothingIsLost(at);
        } finally {
          await at.close();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives consecutive numbers to invoices posted all at once', async () => {
    const at = await companyAtWork();
    try {
      const on = await projectWithPrices(at);
      const ids: string[] = [];
      for (let count = 0; count < 25; count += 1) {
        await perform(at, on, { do: 'work', quarters: 4, billable: true }, count);
        await perform(at, on, { do: 'approve' }, count);
        await perform(at, on, { do: 'ready' }, count);
        const { invoices: made } = await at.call('wizard.finish', {
          projectId: on.project.id,
          cutoff: '2026-11-30',
          requestId: `n${count}`,
        });
        ids.push(...made.map(({ id }) => id));
      }
      // Every third is deleted: a draft that goes takes no number with it.
      const kept = ids.filter((_, index) => index % 3 !== 0);
      await Promise.all(
        ids.map((id, index) =>
          index % 3 === 0
            ? at.call('invoice.remove', { id, revision: 1 })
            : at.call('invoice.issue', { id, revision: 1 }),
        ),
      );
      const { rows } = await at.call('invoice.list', { limit: 500 });
      const expected = kept.map((_, index) => `2026-${String(index + 1).padStart(4, '0')}`);
      expect(rows.map(({ number }) => number).sort()).toEqual(expected);
    } finally {
      await at.close();
    }
  });
});
