import { actuals, COLLECTIONS, entries } from '@main/services/collections';
import { openStore } from '@main/store/store';
import { billingCustomer, evenlyDistributed } from '@shared/billing/billing-customers';
import { addDecimals } from '@shared/decimal';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices, workedHours } from './company-at-work';

const step = fc.oneof(
  fc.record({ do: fc.constant('work' as const), quarters: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ do: fc.constant('share' as const), percent: fc.integer({ min: 1, max: 99 }), evenly: fc.boolean() }),
  fc.record({ do: fc.constant('charge' as const), isChargeable: fc.boolean() }),
  fc.record({ do: fc.constant('limit' as const), amount: fc.integer({ min: 0, max: 2_000_000 }) }),
  fc.record({ do: fc.constant('bill' as const), defers: fc.boolean() }),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Makes a draft of what is ready, bills half of its first line where asked to defer the rest, and confirms it. */
async function bill(at: CompanyAtWork, projectId: string, requestId: string, defers: boolean): Promise<void> {
  const by = { by: 'Kari' };
  const made = await at.application.call('wizard.finish', { projectId, cutoff: '2026-11-30', requestId }, by);
  if (!made.ok) return;
  const { invoices } = made.value as { invoices: { id: string }[] };
  for (const { id } of invoices) {
    let { invoice } = await at.call('invoice.get', { id });
    const [line] = invoice.lines;
    if (defers && line !== undefined) {
      const changes = { quantity: String(Number(line.quantity) / 2), remainder: 'defer' };
      const edit = { id, revision: invoice.revision, lineId: line.id, changes };
      const changed = await at.application.call('invoice.updateLine', edit, by);
      if (changed.ok) ({ invoice } = await at.call('invoice.get', { id }));
    }
    await at.application.call('invoice.confirm', { id, revision: invoice.revision }, by);
  }
}

/** The parts of every approved entry, waiting and billed, at the end of a history. */
async function historyOf(steps: readonly Step[]) {
  const at = await companyAtWork();
  const work = await projectWithPrices(at);
  const other = await at.call('customer.save', { changes: { name: 'Havbruk Fond' } });
  const contractId = work.contract.id;
  await at.call('contract.setStatus', { id: contractId, revision: 1, status: 'confirmed' });
  const amend = async (changes: object) => {
    const { contract, lines } = await at.call('contract.get', { id: contractId });
    const lineId = lines[0]?.id ?? '';
    const amendment = {
      id: contractId,
      revision: contract.revision,
      reason: 'Tillegg',
      lines: [{ id: lineId, changes }],
    };
    await at.application.call('contract.amend', amendment, { by: 'Kari' });
  };
  for (const [index, each] of steps.entries()) {
    if (each.do === 'work') await workedHours(at, work, [{ quantity: String(each.quarters / 4) }]);
    else if (each.do === 'limit') await amend({ notToExceedAmount: each.amount });
    else if (each.do === 'bill') await bill(at, work.project.id, `request ${index}`, each.defers);
    else if (each.do === 'charge') {
      const roles = [{ roleId: work.role.id, isChargeable: each.isChargeable }];
      await amend({ chargeability: { roles, categories: [], tasks: [] } });
    } else {
      const customers = [
        billingCustomer(work.customer.id, String(each.percent), true),
        billingCustomer(other.id, String(100 - each.percent)),
      ];
      await amend({ customers: each.evenly ? evenlyDistributed(customers) : customers });
    }
  }
  await at.application.close();
  const store = await openStore(at.folder, { collections: COLLECTIONS, now: () => '2026-11-21T00:00:00.000Z' });
  const parts = store.all(entries).map((entry) => {
    const rows = store.by(actuals, 'entry', entry.id);
    const live = rows.filter(
      ({ transactionType, adjustmentStatus, billingStatus }) =>
        adjustmentStatus === 'none' &&
        (transactionType === 'billedSales' ||
          (transactionType === 'unbilledSales' && billingStatus !== 'invoicePosted')),
    );
    const costs = rows.filter(({ transactionType }) => transactionType === 'cost');
    return {
      worked: addDecimals('0', entry.quantity),
      accountedFor: addDecimals('0', ...live.map(({ quantity }) => quantity)),
      costed: addDecimals('0', ...costs.map(({ quantity }) => quantity)),
    };
  });
  await store.close();
  await at.close();
  return parts;
}

it('accounts for every hour that was worked, once, whatever is amended and billed in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
      for (const { worked, accountedFor, costed } of await historyOf([{ do: 'work', quarters: 30 }, ...steps])) {
        expect(accountedFor).toBe(worked);
        expect(costed).toBe(worked);
      }
    }),
    { numRuns: 12 },
  );
});
