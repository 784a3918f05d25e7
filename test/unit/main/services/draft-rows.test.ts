import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices, workedHours } from './company-at-work';

/** What two hurried windows may do with a handful of rows and drafts, in any order. */
const step = fc.oneof(
  fc.record({ do: fc.constant('work' as const), ready: fc.boolean() }),
  fc.record({ do: fc.constantFrom('ready' as const, 'notReady' as const), pick: fc.nat(9) }),
  fc.record({ do: fc.constant('create' as const), twice: fc.boolean() }),
  fc.record({ do: fc.constant('add' as const), pick: fc.nat(9), draft: fc.option(fc.nat(5)), twice: fc.boolean() }),
  fc.record({ do: fc.constant('refresh' as const), draft: fc.nat(5), twice: fc.boolean() }),
  fc.record({ do: fc.constantFrom('removeLines' as const, 'edit' as const), draft: fc.nat(5), pick: fc.nat(9) }),
  fc.record({ do: fc.constantFrom('type' as const, 'review' as const, 'remove' as const), draft: fc.nat(5) }),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const from = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

async function perform(
  at: CompanyAtWork,
  on: Awaited<ReturnType<typeof projectWithPrices>>,
  each: Step,
  index: number,
) {
  const attempt = (name: string, input: unknown) => at.application.call(name, input, { by: 'Kari' });
  const twice = (isTwice: boolean, work: (which: number) => Promise<unknown>) =>
    isTwice ? Promise.all([work(0), work(1)]) : work(0);
  const { rows } = await at.call('backlog.list', { limit: 500 });
  const drafts = (await at.call('invoice.list', { view: 'drafts', limit: 500 })).rows;
  const draft = 'draft' in each && each.draft !== null ? from(drafts, each.draft) : undefined;
  const base = { id: draft?.id ?? 'none', revision: draft?.revision ?? 1 };
  const lines = draft === undefined ? [] : (await at.call('invoice.get', { id: draft.id })).invoice.lines;
  const line = 'pick' in each ? from(lines, each.pick) : undefined;
  const chosen = 'pick' in each ? rows.filter((_, place) => place % (each.pick + 1) === 0).map(({ id }) => id) : [];
  switch (each.do) {
    case 'work':
      return workedHours(at, on, [{ quantity: '1' }, { quantity: '2' }], each.ready);
    case 'ready':
      return attempt('backlog.markReady', { ids: chosen });
    case 'notReady':
      return attempt('backlog.markNotReady', { ids: chosen });
    case 'create':
      return twice(each.twice, (which) =>
        attempt('backlog.createInvoices', { contractIds: [on.contract.id], requestId: `c${index} ${which}` }),
      );
    case 'add':
      return twice(each.twice, (which) =>
        attempt('backlog.addToInvoice', {
          ids: chosen,
          requestId: `a${index} ${which}`,
          ...(draft === undefined ? {} : { invoiceId: draft.id }),
        }),
      );
    case 'refresh':
      return twice(each.twice, (which) => attempt('invoice.refresh', { ...base, revision: base.revision + which }));
    case 'removeLines':
      return attempt('invoice.removeLines', { ...base, lineIds: [line?.id ?? 'none'] });
    case 'edit':
      return attempt('invoice.updateLines', {
        ...base,
        lineIds: [line?.id ?? 'none'],
        changes: { quantityPercent: '50' },
      });
    case 'type':
      return attempt('invoice.addLine', {
        ...base,
        line: { transactionClass: 'fee', contractLineId: on.line?.id ?? '', name: 'Gebyr', price: '10' },
      });
    case 'review':
      return attempt('invoice.setInReview', { ...base, inReview: draft?.status === 'draft' });
    case 'remove':
      return attempt('invoice.remove', base);
  }
}

/** Every row is in the backlog once, and on at most one draft; what says it is on a draft is on that one. */
async function assertEachRowIsInOnePlace(at: CompanyAtWork): Promise<number> {
  const { rows } = await at.call('backlog.list', { limit: 500 });
  const drafts = (await at.call('invoice.list', { limit: 500 })).rows;
  const views = await Promise.all(drafts.map(({ id }) => at.call('invoice.get', { id })));
  const held = views.flatMap(({ invoice }) =>
    invoice.lines.flatMap(({ actualId }) => (actualId === null ? [] : [`${actualId} ${invoice.id}`])),
  );
  const onDrafts = rows
    .filter(({ status }) => status === 'invoiceCreated')
    .map(({ id, invoiceId }) => `${id} ${invoiceId}`);
  expect([...held].sort()).toEqual([...onDrafts].sort());
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  return rows.length;
}

describe('rows and drafts, whatever is done with them', () => {
  it('never have a row on two drafts, and never lose one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
        const at = await companyAtWork();
        try {
          const on = await projectWithPrices(at);
          await workedHours(at, on, [{ quantity: '3' }, { quantity: '4' }]);
          let expected = 2;
          for (const [index, each] of steps.entries()) {
            await perform(at, on, each, index);
            if (each.do === 'work') expected += 2;
            expect(await assertEachRowIsInOnePlace(at)).toBe(expected);
          }
          // With every draft deleted all of it waits again.
          for (const { id, revision } of (await at.call('invoice.list', { limit: 500 })).rows) {
            await at.call('invoice.remove', { id, revision });
          }
          const { counts } = await at.call('backlog.list', {});
          expect([counts.all, counts.invoiceCreated]).toEqual([expected, 0]);
        } finally {
          await at.close();
        }
      }),
      { numRuns: 40 },
    );
  });
});
