import { withProposals, withTyped } from '@renderer/features/invoice/live-invoice';
import type { Proposal } from '@shared/api/invoicing';
import { changeLine } from '@shared/billing/edit-draft';
import { expect, test } from 'vitest';
import { invoiceLine, makeInvoice } from '../../../../fixtures/invoices';

const line = invoiceLine({ quantity: '26', price: '1250' });
const draft = makeInvoice({ stage: 'draft', number: null, sequence: null, postedAt: null, lines: [line] });

test('what is typed comes to what saving it will come to', () => {
  const live = withTyped(draft, new Map([[line.id, { quantity: '24' }]]));
  expect(live).toEqual(changeLine(draft, line.id, { quantity: '24' }));
  expect(live.totals.netAmount).toBe(3_000_000);
});

test('what saving would refuse changes no figure while it is typed', () => {
  expect(withTyped(draft, new Map([[line.id, { quantity: '-1' }]]))).toEqual(draft);
});

function proposal(field: string, value: string): Proposal {
  const what = { id: field, lineId: line.id, field, old: '', new: value, reason: 'priceList', params: {} };
  return { ...what, netEffect: 0, dueEffect: 0, accepted: false };
}

test('proposals come to what accepting them all will come to', () => {
  const { totals } = withProposals(draft, [proposal('price', '1520'), proposal('vat', 'S 15')]);
  expect(totals.netAmount).toBe(26 * 152_000);
  expect(totals.taxAmount).toBe(26 * 152_000 * 0.15);
});

test('without a proposal for a line nothing is drawn anew', () => {
  expect(withProposals(draft, [{ ...proposal('language', 'fr'), lineId: null }])).toBe(draft);
});
