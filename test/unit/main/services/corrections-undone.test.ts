import { actuals, COLLECTIONS, invoices } from '@main/services/collections';
import { openStore } from '@main/store/store';
import { addDecimals } from '@shared/decimal';
import { addAmounts } from '@shared/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';
import { posted, revised } from './correcting';

const quarters = (count: number) => String(count / 4);

/** What somebody may have decided about a line while it was billed. */
const decision = fc.oneof(
  fc.constant({}),
  fc.integer({ min: 0, max: 60 }).map((count) => ({ quantity: quarters(count) })),
  fc.integer({ min: 0, max: 300 }).map((price) => ({ price: String(price) })),
  fc.constantFrom('complimentary' as const, 'nonChargeable' as const).map((billingType) => ({ billingType })),
  fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom('defer' as const, 'writeOff' as const))
    .map(([count, remainder]) => ({ quantity: quarters(count), remainder })),
);

/** A correction: which lines, what stays of each, at another price or not; or one that is begun and given up. */
const correction = fc.record({
  from: fc.nat(5),
  lines: fc.array(fc.record({ pick: fc.nat(5), quarters: fc.integer({ min: 0, max: 60 }) }), { maxLength: 3 }),
  price: fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }),
  isGivenUp: fc.boolean(),
});

const history = fc.record({
  hours: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
  decisions: fc.array(decision, { maxLength: 3 }),
  unit: fc.constantFrom('HUR' as const, 'DAY' as const),
  corrections: fc.array(correction, { maxLength: 4 }),
});

type Correction = typeof correction extends fc.Arbitrary<infer C> ? C : never;

async function correct(at: CompanyAtWork, ids: string[], { from, lines, price, isGivenUp }: Correction): Promise<void> {
  const id = ids[from % ids.length] ?? '';
  const { lines: revisable } = await at.call('invoice.revisable', { id });
  if (revisable.length === 0) return;
  const lineIds = [...new Set(lines.map(({ pick }) => revisable[pick % revisable.length]?.lineId ?? ''))];
  const stays = lineIds.map((lineId, index) => ({ lineId, quantity: quarters(lines[index]?.quarters ?? 0) }));
  const draft = await revised(at, id, stays, lineIds.length === 0 ? undefined : lineIds);
  let { invoice } = draft;
  if (price !== null) {
    const changes = { price: String(price) };
    const line = { id: invoice.id, revision: invoice.revision, lineId: invoice.lines[0]?.id ?? '' };
    invoice = (await at.call('invoice.updateLine', { ...line, changes })).invoice;
  }
  const base = { id: invoice.id, revision: invoice.revision };
  // A correction that leaves a line as it was is refused; whoever made it deletes it.
  const done = isGivenUp ? undefined : await at.application.call('invoice.issue', base, { by: 'Kari' });
  if (done?.ok) ids.push(invoice.id);
  else await at.call('invoice.remove', base);
}

async function assertBooksAreEven(at: CompanyAtWork): Promise<void> {
  await at.application.close();
  const store = await openStore(at.folder, { collections: COLLECTIONS, now: () => '2026-11-21T00:00:00.000Z' });
  try {
    const rows = store.all(actuals);
    const billed = rows.filter(({ transactionType }) => transactionType === 'billedSales');
    expect(addDecimals('0', ...billed.map(({ quantity }) => quantity))).toBe('0');
    expect(addAmounts(billed.map(({ amount }) => amount))).toBe(0);
    for (const invoice of store.all(invoices)) {
      const own = billed.filter((row) => row.invoiceId === invoice.id && row.billingType === 'chargeable');
      expect(addAmounts(own.map(({ amount }) => amount))).toBe(invoice.totals.linesAmount);
    }
    const documents = store.all(invoices);
    expect(addAmounts(documents.map(({ totals }) => totals.netAmount))).toBe(0);
    // Each document rounds its own tax.
    const left = addAmounts(documents.map(({ totals }) => totals.grossAmount));
    expect(Math.abs(left)).toBeLessThan(documents.length);
    // Every reversal names its row, and no row is reversed twice.
    const reversed = rows.flatMap(({ reversesId }) => reversesId ?? []);
    expect(new Set(reversed).size).toBe(reversed.length);
  } finally {
    await store.close();
  }
}

describe('crediting all of an invoice, however it was billed and corrected before', () => {
  it('brings the backlog back to where it was and leaves the books even', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ hours, decisions, unit, corrections }) => {
        const at = await companyAtWork();
        try {
          const work = await projectWithPrices(at, '200');
          await workedHours(
            at,
            work,
            hours.map((count, index) => ({ quantity: quarters(count), description: `Arbeid ${index}` })),
          );
          const worthOf = async () => {
            const { rows } = await at.call('backlog.list', { projectId: work.project.id });
            return {
              hours: addDecimals('0', ...rows.map(({ quantity }) => quantity)),
              amount: addAmounts(rows.map(({ amount }) => amount)),
              types: [...new Set(rows.map(({ billingType }) => billingType))],
            };
          };
          const before = await worthOf();
          let { invoice } =
            unit === 'HUR'
              ? await draftOf(at, work.project.id)
              : await at
                  .call('wizard.finish', { projectId: work.project.id, cutoff: '2026-11-30', unit, requestId: 'days' })
                  .then(({ invoices: [made] }) => at.call('invoice.get', { id: made?.id ?? '' }));
          for (const [index, changes] of decisions.entries()) {
            const lineId = invoice.lines[index % invoice.lines.length]?.id ?? '';
            invoice = (
              await at.call('invoice.updateLine', { id: invoice.id, revision: invoice.revision, lineId, changes })
            ).invoice;
          }
          const ids = [(await posted(at, invoice.id)).invoice.id];
          for (const step of corrections) await correct(at, ids, step);
          const { lines } = await at.call('invoice.revisable', { id: ids[0] ?? '' });
          if (lines.length > 0) await posted(at, (await revised(at, ids[0] ?? '')).invoice.id);
          expect(await worthOf()).toEqual(before);
          expect((await at.call('journal.verify', {})).finding).toBeNull();
          await assertBooksAreEven(at);
        } finally {
          await at.close();
        }
      }),
      { numRuns: 40 },
    );
  });
});
