import {
  changesHeader,
  changesLine,
  reverseOfAccepted,
  reverseOfHeader,
  reverseOfLine,
} from '@renderer/features/invoice/edits';
import { changeHeader, changeLine } from '@shared/billing/edit-draft';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corrected, invoiceLine, makeInvoice } from '../../../../fixtures/invoices';

const line = invoiceLine({ quantity: '26', price: '1250' });
const draft = makeInvoice({ stage: 'draft', number: null, sequence: null, postedAt: null, lines: [line] });
const [saved] = draft.lines;
if (saved === undefined) throw new Error('the draft has no line');

test('another price for a line that is credited in full is undone with the quantity that it brought along', () => {
  const correcting = makeInvoice({
    stage: 'draft',
    number: null,
    sequence: null,
    postedAt: null,
    lines: [corrected({ quantity: '8', price: '200' })],
  });
  const [before] = correcting.lines;
  if (before === undefined) throw new Error('the draft has no line');
  const edited = changeLine(correcting, before.id, { price: '150' });
  expect(edited.lines[0]?.quantity).toBe('8');
  expect(changeLine(edited, before.id, reverseOfLine(before, { price: '150' }))).toEqual(correcting);
});

test('what an edit of a line did is undone by its reverse, whatever was edited', () => {
  const changes = fc.record(
    {
      quantity: fc.integer({ min: 0, max: 40 }).map(String),
      price: fc.integer({ min: 0, max: 9000 }).map(String),
      billingType: fc.constantFrom('chargeable' as const, 'complimentary' as const, 'nonChargeable' as const),
      name: fc.constantFrom('Other words', 'Datamigrering'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(changes, (edit) => {
      const edited = changeLine(draft, saved.id, edit);
      expect(changeLine(edited, saved.id, reverseOfLine(saved, edit))).toEqual(draft);
    }),
  );
});

test('a reduced quantity comes back together with what became of the rest', () => {
  const writtenOff = changeLine(draft, saved.id, { quantity: '24', remainder: 'writeOff' });
  const [before] = writtenOff.lines;
  if (before === undefined) throw new Error('the line is gone');
  const back = reverseOfLine(before, { quantity: '20' });
  expect(back).toEqual({ quantity: '24', remainder: 'writeOff' });
});

test('the same value taken twice is one change', () => {
  expect(changesLine(saved, { quantity: '24' })).toBe(true);
  expect(changesLine({ ...saved, quantity: '24' }, { quantity: '24' })).toBe(false);
  expect(changesHeader(draft, { buyerReference: draft.buyerReference })).toBe(false);
  expect(changesHeader(draft, { dueDate: draft.dueDate })).toBe(false);
  expect(changesHeader(draft, { buyer: { name: draft.buyer.name } })).toBe(false);
  expect(changesHeader(draft, { buyer: { name: 'Another' } })).toBe(true);
});

test('a due date set by hand follows the terms again when it is undone', () => {
  const byHand = changeHeader(draft, { dueDate: '2027-01-31' });
  expect(byHand.dueDateByHand).toBe(true);
  const undone = changeHeader(byHand, reverseOfHeader(draft, { dueDate: '2027-01-31' }));
  expect(undone.dueDateByHand).toBe(false);
  expect(undone.dueDate).toBe(changeHeader(draft, { dueDate: null }).dueDate);
});

test('accepted proposals are undone field by field', () => {
  const accepted = [
    { lineId: saved.id, field: 'price' },
    { lineId: null, field: 'language' },
  ];
  expect(reverseOfAccepted(draft, accepted)).toEqual({
    lines: [{ lineId: saved.id, changes: { price: '1250' } }],
    header: { language: draft.language },
  });
});
