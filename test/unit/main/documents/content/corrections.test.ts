import { contentOf } from '@main/documents/content/invoice-content';
import { LANGUAGES } from '@shared/i18n/languages';
import { describe, expect, test } from 'vitest';
import { corrected, creditNote, invoiceLine, makeInvoice } from '../../../../fixtures/invoices';
import { plain } from '../read-pdf';

const partial = corrected({ quantity: '8', price: '200' }, { quantity: '6' });
const repriced = corrected({ quantity: '8', price: '200' }, { quantity: '8', price: '150' });

const linesOf = (lines: Parameters<typeof makeInvoice>[0]) =>
  contentOf(makeInvoice(lines)).groups.flatMap((group) =>
    group.lines.map(({ details, quantity, amount }) => [quantity, plain(amount), plain(details.at(-1) ?? '')]),
  );

describe('a correction is printed', () => {
  test('as a credit note with positive amounts and what was billed and is right', () => {
    expect(linesOf({ lines: [partial] })).toEqual([['2,00', '400,00', 'Fakturert 8,00 timer, riktig er 6,00 timer']]);
  });

  test('as the line taken back and the one in its place', () => {
    expect(linesOf({ lines: [repriced] })).toEqual([
      ['8,00', '1 600,00', 'Som fakturert på faktura 2026-0149'],
      ['−8,00', '−1 200,00', 'Korrigert'],
    ]);
  });

  test('among new work on an invoice, where the invoice that is corrected is named on the line', () => {
    const content = contentOf(
      makeInvoice({
        lines: [corrected({ quantity: '1', price: '100' }), invoiceLine({ quantity: '5', price: '100' })],
      }),
    );
    expect(content.kind).toBe('Faktura');
    expect(content.facts.find(({ label }) => label === 'Korrigerer faktura')?.value).toBe('2026-0149, 20.11.2026');
    const [credited] = content.groups.flatMap(({ lines }) => lines);
    expect([credited?.quantity, credited?.details.at(-1)]).toEqual(['−1,00', 'Som fakturert på faktura 2026-0149']);
  });

  test.each(LANGUAGES)('in %s with its reason and the invoice that it credits, and nothing to pay', (language) => {
    const content = contentOf({ ...creditNote, language });
    const facts = content.facts.map(({ value }) => value);
    expect(facts).toContain('Feil timer i november');
    expect(facts.some((value) => value.startsWith('2026-0149'))).toBe(true);
    expect(content.payment).toBeUndefined();
    expect(content.due.amount).not.toContain('−');
  });
});
