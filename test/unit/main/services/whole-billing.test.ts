import {
  actuals,
  COLLECTIONS,
  contractLines,
  entries,
  invoices,
  milestones,
  retainers,
} from '@main/services/collections';
import { openStore, type Store } from '@main/store/store';
import { amountFor } from '@shared/billing/actuals';
import { isInBacklog } from '@shared/billing/eligibility';
import { balanceOf } from '@shared/billing/retainers';
import { addDecimals, compareDecimals } from '@shared/decimal';
import type { Actual } from '@shared/model/actual';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork } from './company-at-work';

/**
 * The whole of project billing under generated histories: two customers who share a capped line, milestones at a fixed
 * price, advances, corrections and money, in any order. Refusals are fine; what is left behind is held against the
 * promises of the program.
 */

const LIMIT = 2_000_000;

const pick = fc.nat(30);

const action = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('work' as const), quarters: fc.integer({ min: 1, max: 40 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('approve' as const), billable: fc.option(fc.integer({ min: 0, max: 48 })) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancelApproval' as const), pick }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('ready' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('resetLimit' as const), pick }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('create' as const), twice: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refresh' as const), pick }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      pick,
      line: pick,
      quarters: fc.integer({ min: 0, max: 48 }),
      remainder: fc.constantFrom('defer' as const, 'writeOff' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('removeLine' as const), pick, line: pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), pick }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('issue' as const), pick }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('revise' as const), pick, all: fc.boolean(), quarters: fc.nat(40) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('pay' as const), pick, percent: fc.integer({ min: 1, max: 150 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('advance' as const), amount: fc.integer({ min: 1, max: 900_000 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('payBack' as const), pick }) },
);

type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

interface Place {
  readonly at: CompanyAtWork;
  readonly projectId: string;
  readonly personId: string;
  readonly contractId: string;
  readonly capped: string;
}

/** A contract with a capped line that two customers share, 60 to 40, and a fixed-price line with two milestones. */
async function place(): Promise<Place> {
  const at = await companyAtWork();
  const [first, second] = [
    await at.call('customer.save', { changes: { name: 'Nordvik Havbruk AS' } }),
    await at.call('customer.save', { changes: { name: 'Lofoten Kraftlag SA' } }),
  ];
  const { project, contract, lines } = await at.call('project.create', { name: 'ERP', customerId: first.id });
  const role = await at.call('role.save', { changes: { name: 'Seniorkonsulent' } });
  const person = await at.call('person.save', { changes: { name: 'Ingrid Aas', roleId: role.id } });
  // A price that does not share out evenly.
  const price = { kind: 'role' as const, roleId: role.id, personId: null, projectId: null, category: '', unit: 'HUR' };
  await at.call('priceList.save', {
    changes: { name: '2026', currency: 'NOK', prices: [{ ...price, price: '1033.33' }] },
  });
  const shared = { notToExceedAmount: null, paymentTermDays: null };
  const [line] = lines;
  await at.call('contractLine.save', {
    id: line?.id ?? '',
    revision: line?.revision ?? 1,
    changes: {
      notToExceedAmount: LIMIT,
      customers: [
        { ...shared, customerId: first.id, percent: '60', isRounding: true },
        { ...shared, customerId: second.id, percent: '40', isRounding: false, notToExceedAmount: LIMIT / 4 },
      ],
    },
  });
  const fixed = await at.call('contractLine.save', {
    changes: {
      contractId: contract.id,
      projectId: project.id,
      name: 'Innføring',
      billingMethod: 'fixedPrice',
      contractedAmount: 500_000,
    },
  });
  for (const name of ['Oppstart', 'Slutt']) {
    await at.call('milestone.save', {
      changes: { contractLineId: fixed.id, name, date: '2026-11-01', amount: 250_000 },
    });
  }
  return { at, projectId: project.id, personId: person.id, contractId: contract.id, capped: line?.id ?? '' };
}

const quarters = (count: number) => String(count / 4);

async function perform({ at, projectId, personId, contractId }: Place, step: Action, index: number): Promise<unknown> {
  const attempt = (name: string, input: unknown) => at.application.call(name, input, { by: 'Kari' });
  const listed = (await at.call('invoice.list', { limit: 500 })).rows;
  const chosen = 'pick' in step ? listed[step.pick % Math.max(1, listed.length)] : undefined;
  const view = chosen === undefined ? undefined : await at.call('invoice.get', { id: chosen.id });
  const base = { id: view?.invoice.id ?? 'none', revision: view?.invoice.revision ?? 1 };
  const lineAt = (position: number) => view?.invoice.lines[position % Math.max(1, view.invoice.lines.length)];
  const requestId = `request-${index}`;
  switch (step.do) {
    case 'work':
      return attempt('entry.save', {
        changes: { projectId, personId, date: '2026-11-02', quantity: quarters(step.quarters) },
      });
    case 'approve': {
      const { rows } = await at.call('entry.list', { view: 'toApprove', limit: 500 });
      const billable =
        step.billable === null
          ? []
          : rows.slice(0, 1).map(({ id }) => ({ id, quantity: quarters(step.billable ?? 0) }));
      return attempt('entry.approve', { ids: rows.map(({ id }) => id), billable });
    }
    case 'cancelApproval': {
      const { rows } = await at.call('entry.list', { view: 'approved', limit: 500 });
      const entry = rows[step.pick % Math.max(1, rows.length)];
      return attempt('entry.cancelApproval', { ids: [entry?.id ?? 'none'] });
    }
    case 'ready':
      return attempt('backlog.markReady', { projectId });
    case 'resetLimit': {
      const { rows } = await at.call('backlog.list', { projectId, limit: 500 });
      const row = rows[step.pick % Math.max(1, rows.length)];
      await attempt('backlog.resetLimit', { ids: [row?.id ?? 'none'] });
      return attempt('backlog.evaluateLimit', { ids: rows.map(({ id }) => id).slice(0, 100) });
    }
    case 'create': {
      const create = () => attempt('backlog.createInvoices', { contractIds: [contractId], requestId });
      return step.twice ? Promise.all([create(), create()]) : create();
    }
    case 'refresh':
      return attempt('invoice.refresh', base);
    case 'edit':
      return attempt('invoice.updateLine', {
        ...base,
        lineId: lineAt(step.line)?.id ?? 'none',
        changes: { quantity: quarters(step.quarters), remainder: step.remainder },
      });
    case 'removeLine':
      return attempt('invoice.removeLine', { ...base, lineId: lineAt(step.line)?.id ?? 'none' });
    case 'remove':
      return attempt('invoice.remove', base);
    case 'issue':
      return attempt('invoice.issue', base);
    case 'revise': {
      const first = view?.invoice.lines[0];
      const some = step.all || first === undefined ? {} : { lineIds: [first.id] };
      const stays = step.all || first === undefined ? [] : [{ lineId: first.id, quantity: quarters(step.quarters) }];
      return attempt('invoice.revise', { id: base.id, reason: 'Feil', requestId, ...some, stays });
    }
    case 'pay': {
      const open = view?.openAmount ?? 0;
      const amount = Math.trunc((open * step.percent) / 100);
      return attempt('invoice.pay', { id: base.id, amount });
    }
    case 'advance': {
      const made = await attempt('retainer.save', {
        changes: { contractId, description: `Forskudd ${index}`, date: '2026-11-01', amount: step.amount },
      });
      if (!made.ok) return made;
      const { id } = made.value as { id: string };
      await attempt('retainer.markReady', { ids: [id], ready: true });
      return attempt('retainer.createInvoice', { ids: [id], requestId });
    }
    case 'payBack': {
      const { rows } = await at.call('retainer.list', { view: 'available' });
      const row = rows[step.pick % Math.max(1, rows.length)];
      return attempt('retainer.refundOnNewInvoice', { id: row?.id ?? 'none', requestId });
    }
  }
}

const sum = (rows: readonly Actual[]) => rows.reduce((total, { amount }) => total + amount, 0);
const quantityOf = (rows: readonly Actual[]) => addDecimals('0', ...rows.map(({ quantity }) => quantity));
const isBilled = ({ transactionType }: Actual) => transactionType === 'billedSales';
const isUnbilled = ({ transactionType }: Actual) => transactionType === 'unbilledSales';
const isChargeable = ({ billingType }: Actual) => billingType === 'chargeable';

/** A row is held by one live document: the draft that bills it, or the one that corrects it. */
function assertNothingIsBilledTwice(store: Store): void {
  const holders = new Map<string, string>();
  for (const invoice of store.all(invoices)) {
    for (const { actualId, milestoneId, correction } of invoice.lines) {
      // A correcting line names the row that the first draft billed; what it holds is the billed one.
      const held =
        correction === null ? (actualId ?? milestoneId) : invoice.stage === 'draft' ? correction.billedId : null;
      if (held === null || (milestoneId !== null && invoice.stage !== 'draft')) continue;
      expect([held, holders.get(held)]).toEqual([held, undefined]);
      holders.set(held, invoice.id);
    }
  }
}

/** What was approved waits, is on a draft, or was billed in some way; customers' shares come to the whole, to the cent. */
function assertNothingDisappears(store: Store): void {
  for (const entry of store.all(entries)) {
    const rows = store.by(actuals, 'entry', entry.id);
    const waiting = rows.filter(isInBacklog);
    const billed = rows.filter(isBilled);
    const unbilled = rows.filter(isUnbilled);
    expect(compareDecimals(quantityOf(unbilled), quantityOf(waiting))).toBe(0);
    if (entry.status !== 'approved') {
      expect(waiting).toEqual([]);
      continue;
    }
    const there = addDecimals(quantityOf(waiting), quantityOf(billed));
    expect(compareDecimals(there, entry.billableQuantity ?? entry.quantity)).toBeGreaterThanOrEqual(0);
    const originals = unbilled.filter(({ replacesId, reversesId }) => replacesId === null && reversesId === null);
    const byApproval = new Map<string, Actual[]>();
    for (const row of originals) {
      const key = `${row.createdAt} ${row.billingType}`;
      byApproval.set(key, [...(byApproval.get(key) ?? []), row]);
    }
    for (const shares of byApproval.values()) {
      const [one] = shares;
      if (one === undefined) continue;
      expect(sum(shares)).toBe(amountFor(quantityOf(shares), one.price, one.currency));
    }
  }
}

/** Committed work, work on drafts and billed work together stay under the cap of the line and of the customer. */
function assertLimitsHold(store: Store, capped: string): void {
  const rows = store.by(actuals, 'contractLine', capped).filter(isChargeable);
  const counted = rows.filter((row) => isBilled(row) || (isInBacklog(row) && row.limitStatus === 'committed'));
  const line = store.get(contractLines, capped);
  expect(sum(counted)).toBeLessThanOrEqual(line?.notToExceedAmount ?? 0);
  for (const { customerId, notToExceedAmount } of line?.customers ?? []) {
    if (notToExceedAmount === null) continue;
    expect(sum(counted.filter((row) => row.customerId === customerId))).toBeLessThanOrEqual(notToExceedAmount);
  }
  for (const row of rows.filter(isInBacklog)) {
    if (row.billingStatus !== 'notReady') expect(row.limitStatus).toBe('committed');
  }
}

function assertAdvancesAddUp(store: Store): void {
  for (const retainer of store.all(retainers)) {
    const held = retainer.holds.reduce((total, { amount }) => total + amount, 0);
    expect(held).toBeLessThanOrEqual(balanceOf(retainer));
    const rows = store.all(actuals).filter(({ retainerId }) => retainerId === retainer.id);
    expect(sum(rows.filter(isBilled))).toBe(balanceOf(retainer));
  }
}

/** Documents say what the books say: each confirmed one is the sum of the rows that it billed. */
function assertBooksAgree(store: Store): void {
  for (const invoice of store.all(invoices)) {
    if (invoice.stage !== 'confirmed' && invoice.stage !== 'posted') continue;
    const rows = store.by(actuals, 'invoice', invoice.id).filter((row) => isBilled(row) && isChargeable(row));
    expect(sum(rows)).toBe(invoice.totals.linesAmount);
  }
}

function assertNumbersHaveNoGap(store: Store): void {
  const posted = store.by(invoices, 'stage', 'posted');
  for (const [kind, prefix] of [
    ['invoice', '2026-'],
    ['creditNote', 'CN2026-'],
  ] as const) {
    const numbers = posted.flatMap((invoice) => (invoice.kind === kind ? [invoice.number] : [])).sort();
    expect(numbers).toEqual(numbers.map((_, index) => `${prefix}${String(index + 1).padStart(4, '0')}`));
  }
}

async function withStore(at: CompanyAtWork, check: (store: Store) => void): Promise<void> {
  await at.application.close();
  const store = await openStore(at.folder, { collections: COLLECTIONS, now: () => '2026-11-21T00:00:00.000Z' });
  try {
    check(store);
  } finally {
    await store.close();
  }
}

const toDraft = (count: number): Action[] => [
  { do: 'work', quarters: count },
  { do: 'approve', billable: null },
  { do: 'ready' },
  { do: 'create', twice: false },
];

/** The latest two documents, which are the first of the list: one for each customer. */
const ISSUED: readonly Action[] = [
  { do: 'issue', pick: 0 },
  { do: 'issue', pick: 1 },
];

const hours = fc.integer({ min: 1, max: 40 });

/** Single steps, and the ways to issued, changed, corrected and prepaid invoices, which chance alone seldom finds. */
const history = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: action.map((step) => [step]) },
      { weight: 2, arbitrary: hours.map((count) => [...toDraft(count), ...ISSUED]) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(hours, pick, fc.nat(48))
          .map(([count, line, left]): Action[] => [
            ...toDraft(count),
            { do: 'edit', pick: 0, line, quarters: left, remainder: left % 2 === 0 ? 'defer' : 'writeOff' },
            ...ISSUED,
          ]),
      },
      {
        weight: 3,
        arbitrary: fc
          .tuple(hours, pick, fc.nat(40), fc.boolean())
          .map(([count, which, left, all]): Action[] => [
            ...toDraft(count),
            ...ISSUED,
            { do: 'revise', pick: which, all, quarters: left },
            { do: 'issue', pick: 0 },
          ]),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(hours, fc.integer({ min: 1, max: 900_000 }))
          .map(([count, amount]): Action[] => [
            { do: 'advance', amount },
            { do: 'issue', pick: 0 },
            ...toDraft(count),
            ...ISSUED,
          ]),
      },
    ),
    { minLength: 2, maxLength: 9 },
  )
  .map((parts) => parts.flat());

describe('the whole of billing, whatever is done in whatever order', () => {
  it('bills nothing twice, loses nothing, keeps every limit, shares to the cent and balances', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const on = await place();
        try {
          for (const [index, step] of steps.entries()) await perform(on, step, index);
          expect((await on.at.call('journal.verify', {})).finding).toBeNull();
          await on.at.call('ledger.catchUp', {});
          const { rows, sumAmount } = await on.at.call('ledger.trialBalance', {});
          expect(sumAmount).toBe(0);
          expect(rows.reduce((total, { closingAmount }) => total + closingAmount, 0)).toBe(0);
          await withStore(on.at, (store) => {
            assertNothingIsBilledTwice(store);
            assertNothingDisappears(store);
            assertLimitsHold(store, on.capped);
            assertAdvancesAddUp(store);
            assertBooksAgree(store);
            assertNumbersHaveNoGap(store);
          });
        } finally {
          await on.at.close();
        }
      }),
      { numRuns: 40 },
    );
  }, 240_000);

  it('has everything back in the backlog once everything billed is credited', async () => {
    const rounds = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.option(fc.nat(40))), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(rounds, async (worked) => {
        const on = await place();
        const { at, projectId } = on;
        try {
          let step = 0;
          const run = async (one: Action) => perform(on, one, step++);
          const openRows = async () =>
            (await at.call('backlog.list', { projectId, limit: 500 })).rows
              .map(({ customerId, quantity, amount, transactionClass }) => [
                transactionClass,
                customerId,
                quantity,
                amount,
              ])
              .sort();
          await run({ do: 'ready' });
          for (const [count] of worked) {
            await run({ do: 'work', quarters: count });
            await run({ do: 'approve', billable: null });
          }
          const before = await openRows();
          await run({ do: 'ready' });
          await run({ do: 'create', twice: false });
          for (const { id, status } of (await at.call('invoice.list', { limit: 500 })).rows) {
            if (status !== 'draft') continue;
            const { invoice } = await at.call('invoice.get', { id });
            await at.call('invoice.issue', { id, revision: invoice.revision });
          }
          for (const { id } of (await at.call('invoice.list', { limit: 500 })).rows) {
            const credit = await at.call('invoice.revise', { id, reason: 'Alt på nytt', requestId: `all-${id}` });
            await at.call('invoice.issue', { id: credit.invoice.id, revision: credit.invoice.revision });
          }
          expect(await openRows()).toEqual(before);
          await withStore(at, (store) => {
            expect(sum(store.all(actuals).filter(isBilled))).toBe(0);
            for (const milestone of store.all(milestones)) expect(milestone.status).toBe('ready');
          });
        } finally {
          await at.close();
        }
      }),
      { numRuns: 20 },
    );
  });
});
