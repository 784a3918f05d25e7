import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

/** What may happen to a firm's books, in any order. Every refusal is fine; books that do not balance are not. */
const step = fc.oneof(
  fc.record({ do: fc.constant('work' as const), quarters: fc.integer({ min: 1, max: 40 }), billable: fc.boolean() }),
  fc.record({ do: fc.constant('cancelApproval' as const), pick: fc.nat(9) }),
  fc.record({ do: fc.constant('draft' as const), less: fc.boolean() }),
  fc.record({ do: fc.constant('issue' as const), pick: fc.nat(9) }),
  fc.record({ do: fc.constant('pay' as const), pick: fc.nat(9), amount: fc.integer({ min: 1, max: 900_000 }) }),
  fc.record({ do: fc.constant('removePayment' as const), pick: fc.nat(9) }),
  fc.record({ do: fc.constant('switch' as const), accrues: fc.boolean(), reviews: fc.boolean() }),
  fc.record({ do: fc.constant('postJournal' as const) }),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type On = Awaited<ReturnType<typeof projectWithPrices>>;

async function perform(at: CompanyAtWork, on: On, action: Step): Promise<unknown> {
  const attempt = (name: string, input: unknown) => at.application.call(name, input, { by: 'Kari' });
  const invoices = (await at.call('invoice.list', { limit: 500 })).rows;
  const chosen = 'pick' in action ? invoices[action.pick % Math.max(1, invoices.length)] : undefined;
  switch (action.do) {
    case 'work':
      return workedHours(at, on, [{ quantity: String(action.quarters / 4), billable: action.billable }]);
    case 'cancelApproval': {
      const { rows } = await at.call('entry.list', { view: 'approved', limit: 500 });
      return attempt('entry.cancelApproval', { ids: [rows[action.pick % Math.max(1, rows.length)]?.id ?? 'none'] });
    }
    case 'draft': {
      const ready = await at.call('backlog.list', { status: 'ready' });
      if (ready.total === 0) return undefined;
      const { invoice } = await draftOf(at, on.project.id);
      const [line] = invoice.lines;
      if (!action.less || line === undefined) return undefined;
      const changes = { quantity: '0.25', remainder: 'defer' as const };
      return attempt('invoice.updateLine', { id: invoice.id, revision: invoice.revision, lineId: line.id, changes });
    }
    case 'issue':
      return attempt('invoice.issue', { id: chosen?.id ?? 'none', revision: chosen?.revision ?? 1 });
    case 'pay':
      return attempt('invoice.pay', { id: chosen?.id ?? 'none', amount: action.amount });
    case 'removePayment': {
      const view = chosen === undefined ? undefined : await at.call('invoice.get', { id: chosen.id });
      return attempt('invoice.removePayment', { paymentId: view?.payments[0]?.id ?? 'none' });
    }
    case 'switch': {
      const { settings } = await at.call('accounting.get', {});
      const changes = { accruesRevenue: action.accrues, reviewsJournal: action.reviews };
      return attempt('accounting.update', { revision: settings.revision, changes });
    }
    case 'postJournal':
      return attempt('integrationJournal.post', {});
  }
}

it('keeps the books in balance, the receivables at what is owed, and nothing accrued of what is billed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
      const at = await companyAtWork();
      try {
        const on = await projectWithPrices(at);
        for (const action of steps) await perform(at, on, action);
        await at.call('integrationJournal.post', {});
        await at.call('ledger.catchUp', {});
        const { rows, sumAmount } = await at.call('ledger.trialBalance', {});
        expect(sumAmount).toBe(0);
        const owed = (await at.call('invoice.list', { limit: 500 })).rows.reduce((sum, row) => sum + row.openAmount, 0);
        expect(rows.find(({ account }) => account === '1500')?.closingAmount ?? 0).toBe(owed);
        expect((await at.call('ledger.reconcile', {})).rows).toEqual([]);
        const vouchers = (await at.call('voucher.list', { limit: 500 })).rows.map(({ number }) => number).sort();
        expect(vouchers).toEqual(vouchers.map((_, index) => `V2026-${String(index + 1).padStart(5, '0')}`));
      } finally {
        await at.close();
      }
    }),
    { numRuns: 15 },
  );
});
