import { applyRetainers, availableFor, balanceOf, takenBy, withHolds, withoutExcess } from '@shared/billing/retainers';
import { newId } from '@shared/ids';
import type { Invoice } from '@shared/model/invoice';
import type { Retainer } from '@shared/model/retainer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invoiceLine, makeInvoice } from '../../../fixtures/invoices';

const VAT_25 = { category: 'S' as const, rate: '25', exemptionCode: '', exemptionReason: '' };
const VAT_15 = { ...VAT_25, rate: '15' };

/** Whose advances and drafts these are. */
const { contractId, customerId, projectIds } = makeInvoice();

function draft(id: string, rows: readonly { price: string; rate: 'high' | 'low' }[]): Invoice {
  const lines = rows.map(({ price, rate }) =>
    invoiceLine({ id: newId(), price, vat: rate === 'high' ? VAT_25 : VAT_15 }),
  );
  return {
    ...makeInvoice({ lines, stage: 'draft', number: null, sequence: null, postedAt: null }),
    id,
    contractId,
    customerId,
  };
}

function advance(amount: number, rest: Partial<Retainer> = {}): Retainer {
  return {
    id: rest.id ?? 'advance',
    contractId,
    customerId,
    projectId: projectIds[0] ?? '',
    description: 'Forskudd',
    date: '2026-11-01',
    amount,
    vat: null,
    status: 'invoicePosted',
    invoiceId: 'other',
    billedVat: VAT_25,
    unbilledId: null,
    usedAmount: 0,
    refundedAmount: 0,
    holds: [],
    revision: 1,
    ...rest,
  };
}

const taxable = (invoice: Invoice, rate: string) =>
  invoice.vat.find((group) => group.rate === rate)?.taxableAmount ?? 0;

describe('advances on a draft', () => {
  it('take what the rows of their own tax come to, and leave the others alone', () => {
    const rows = [
      { price: '300', rate: 'high' as const },
      { price: '200', rate: 'low' as const },
    ];
    const used = applyRetainers(draft('d', rows), [advance(100_000)], '2026-11-20');
    expect([taxable(used, '25'), taxable(used, '15')]).toEqual([0, 20_000]);
  });

  it('are used the oldest first', () => {
    const late = advance(10_000, { id: 'late', date: '2026-11-02' });
    const early = advance(10_000, { id: 'early', date: '2026-11-01' });
    const used = applyRetainers(draft('d', [{ price: '150', rate: 'high' }]), [late, early], '2026-11-20');
    const taken = used.lines.flatMap((line) =>
      line.retainer === null ? [] : [[line.retainer.retainerId, takenBy(line)]],
    );
    expect(taken).toEqual([
      ['early', 10_000],
      ['late', 5_000],
    ]);
  });

  it('of another contract or customer are never touched', () => {
    const others = [advance(100, { id: 'a', contractId: 'other' }), advance(100, { id: 'b', customerId: 'other' })];
    const rows = [{ price: '300', rate: 'high' as const }];
    expect(applyRetainers(draft('d', rows), others, '2026-11-20').lines).toHaveLength(1);
  });

  it('asked for twice change nothing the second time', () => {
    const once = applyRetainers(draft('d', [{ price: '300', rate: 'high' }]), [advance(10_000)], '2026-11-20');
    const held = withHolds(advance(10_000), once);
    expect(applyRetainers(once, [held], '2026-11-20')).toEqual(once);
  });

  it('are never used beyond their amount nor beyond what the rows come to, whatever drafts there are', () => {
    const price = fc.integer({ min: 0, max: 90_000 }).map((minor) => (minor / 100).toFixed(2));
    const row = fc.record({ price, rate: fc.constantFrom('high' as const, 'low' as const) });
    const drafts = fc.array(fc.tuple(fc.array(row, { minLength: 1, maxLength: 4 }), fc.boolean()), { maxLength: 6 });
    const advances = fc.array(fc.integer({ min: 1, max: 120_000 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(drafts, advances, (rounds, amounts) => {
        let retainers = amounts.map((amount, index) => advance(amount, { id: `advance-${index}` }));
        for (const [index, [rows, becomesSmaller]] of rounds.entries()) {
          let invoice = applyRetainers(draft(`draft-${index}`, rows), retainers, '2026-11-20');
          retainers = retainers.map((retainer) => withHolds(retainer, invoice));
          if (becomesSmaller) {
            invoice = withoutExcess({ ...invoice, lines: invoice.lines.slice(1) });
            retainers = retainers.map((retainer) => withHolds(retainer, invoice));
          }
          for (const { taxableAmount } of invoice.vat) expect(taxableAmount).toBeGreaterThanOrEqual(0);
        }
        for (const retainer of retainers) {
          const held = retainer.holds.reduce((sum, { amount }) => sum + amount, 0);
          expect(held).toBeLessThanOrEqual(balanceOf(retainer));
          expect(availableFor(retainer, null)).toBe(balanceOf(retainer) - held);
        }
      }),
    );
  });
});
