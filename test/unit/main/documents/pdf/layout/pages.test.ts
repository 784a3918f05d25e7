import type { Letterhead } from '@main/documents/content/letter';
import type { OpenInvoice } from '@main/documents/content/open-table';
import { reminderContentOf } from '@main/documents/content/reminder-content';
import { formatAmount } from '@shared/i18n/format/numbers';
import type { Invoice } from '@shared/model/invoice';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invoiceLine, makeInvoice, norwegianInvoice } from '../../../../../fixtures/invoices';
import { plain } from '../../read-pdf';
import { type DrawnPage, figureBeside, invoicePages, isOnPage, letterPages, topsOf } from './recording-sheet';

const RATES = ['25', '15', '12', '11.11', '8', '6', '5', '3'];

const lineId = (index: number): string => `01ka0000000000000000${String(index).padStart(6, '0')}`;

interface Wanted {
  readonly count: number;
  readonly rates: number;
  /** Lines in a section; 0 for none. */
  readonly sectionSize: number;
  /** Every so many sections is told as one sum; 0 for none. */
  readonly summedEvery: number;
  readonly descriptions: readonly number[];
  readonly notes: number;
}

const wanted: fc.Arbitrary<Wanted> = fc.record({
  count: fc.integer({ min: 1, max: 80 }),
  rates: fc.integer({ min: 1, max: 8 }),
  sectionSize: fc.integer({ min: 0, max: 9 }),
  summedEvery: fc.integer({ min: 0, max: 4 }),
  descriptions: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 }),
  notes: fc.integer({ min: 0, max: 5 }),
});

function invoiceOf({ count, rates, sectionSize, summedEvery, descriptions, notes }: Wanted): Invoice {
  const lines = Array.from({ length: count }, (_, index) =>
    invoiceLine({
      id: lineId(index),
      name: `Oppgave ${index + 1}`,
      quantity: String(1 + index),
      price: '1520',
      description: 'arbeid '.repeat(descriptions[index % descriptions.length] ?? 0),
      vat: { category: 'S', rate: RATES[index % rates] ?? '25', exemptionCode: '', exemptionReason: '' },
    }),
  );
  const sectionCount = sectionSize === 0 ? 0 : Math.min(50, Math.ceil(count / sectionSize));
  const sections = Array.from({ length: sectionCount }, (_, index) => ({
    id: lineId(500 + index),
    title: `Fase ${index + 1}`,
    mode: summedEvery > 0 && index % summedEvery === summedEvery - 1 ? ('summary' as const) : ('detail' as const),
    lineIds: lines.slice(index * sectionSize, (index + 1) * sectionSize).map(({ id }) => id),
  }));
  return makeInvoice({
    lines,
    layout: { ...norwegianInvoice.layout, sections },
    notes: Array.from({ length: notes }, () => ({ subjectCode: '', text: 'Vi takker for oppdraget. '.repeat(14) })),
  });
}

/** The names of lines, and of sections that are told as one line: neither is the head of anything. */
const LINE = /^(?:Oppgave|Fase) \d+$/;

const isLine = (page: DrawnPage, top: number): boolean =>
  page.some((drawn) => drawn.top === top && drawn.text === 'timer');

const lineTops = (page: DrawnPage): number[] =>
  topsOf(page, LINE).filter(
    (top) => isLine(page, top) || page.some((drawn) => drawn.top === top && drawn.text === 'time'),
  );

const forEvery = (check: (pages: DrawnPage[], invoice: Invoice) => void): void =>
  fc.assert(
    fc.property(wanted, (given) => {
      const invoice = invoiceOf(given);
      check(invoicePages(invoice), invoice);
    }),
    { numRuns: 25 },
  );

describe('an invoice of 1 to 80 lines, in sections or not', () => {
  test('never has its totals on a page without a line above them', () => {
    forEvery((pages) => {
      const [due] = pages.filter((page) => topsOf(page, /^Sum eks\. mva$/).length > 0);
      const [top = 0] = topsOf(due ?? [], /^Sum eks\. mva$/);
      expect(lineTops(due ?? []).filter((line) => line < top).length).toBeGreaterThan(0);
    });
  });

  test('never ends a page with the head of a section', () => {
    forEvery((pages) => {
      for (const page of pages) {
        const lines = lineTops(page);
        for (const head of topsOf(page, /^Fase \d+$/)) {
          if (lines.includes(head)) continue;
          expect(lines.some((line) => line > head)).toBe(true);
        }
      }
    });
  });

  test('brings forward what the page before carried, which is what its lines came to', () => {
    forEvery((pages, { totals }) => {
      for (const [index, page] of pages.entries()) {
        const brought = figureBeside(page, 'Overført');
        expect(brought).toBe(index === 0 ? undefined : figureBeside(pages[index - 1] ?? [], 'Overføres'));
      }
      const last = pages.findLast((page) => topsOf(page, /^Sum eks\. mva$/).length > 0) ?? [];
      expect(figureBeside(last, 'Sum eks. mva')).toBe(plain(formatAmount(totals.netAmount, 'NOK', 'nb')));
    });
  });

  test('has the names of the columns over its lines, and says of every page which of how many it is', () => {
    forEvery((pages) => {
      for (const [index, page] of pages.entries()) {
        expect(topsOf(page, new RegExp(`^Side ${index + 1} av ${pages.length}$`)).length).toBeGreaterThan(0);
        const [head] = topsOf(page, /^Beskrivelse$/);
        for (const line of lineTops(page)) expect(head).toBeLessThan(line);
      }
    });
  });

  test('draws nothing beyond the paper, nor two lines of text over each other', () => {
    forEvery((pages) => {
      for (const page of pages) {
        expect(page.filter((drawn) => !isOnPage(drawn))).toEqual([]);
        const left = page.filter(({ align, x }) => align !== 'right' && x === page[0]?.x);
        const ordered = left.toSorted((one, other) => one.top - other.top);
        for (const [index, drawn] of ordered.entries()) {
          const before = ordered[index - 1];
          // The leading of two styles may touch; the letters in it do not.
          if (before !== undefined) expect(drawn.top - before.top).toBeGreaterThan(before.style.size * 0.9);
        }
      }
    });
  });
});

describe('an invoice that nearly fits a page', () => {
  const eightRates = (count: number) =>
    invoiceOf({ count, rates: 8, sectionSize: 0, summedEvery: 0, descriptions: [0], notes: 0 });

  test('is set closer where that saves the second page', () => {
    expect(invoicePages(eightRates(8))).toHaveLength(1);
    expect(invoicePages(eightRates(30)).length).toBeGreaterThan(1);
  });

  test('leaves no page half empty because its taxes are many', () => {
    for (let count = 1; count <= 40; count += 1) {
      const pages = invoicePages(eightRates(count));
      for (const page of pages.slice(0, -1)) {
        const body = page.filter(({ top }) => top < 760);
        expect(Math.max(...body.map(({ top }) => top))).toBeGreaterThan(500);
      }
    }
  });
});

describe('a section that is told as one sum', () => {
  const at = (summedEvery: number) =>
    invoicePages(invoiceOf({ count: 6, rates: 1, sectionSize: 2, summedEvery, descriptions: [0], notes: 0 }))[0] ?? [];

  test('stands apart from the lines of the section before it, as strong as a head', () => {
    const page = at(2);
    const styleOf = (text: string) => page.find((drawn) => drawn.text === text)?.style.face;
    expect(styleOf('Fase 1')).toBe('semiBold');
    expect(styleOf('Fase 2')).toBe('semiBold');
    expect(styleOf('Oppgave 1')).toBe('regular');
  });

  test('is a line like any other where all of them are', () => {
    expect(at(1).find(({ text }) => text === 'Fase 2')?.style.face).toBe('regular');
  });
});

describe('a letter about 1 to 80 invoices', () => {
  const { seller, buyer, customerNumber, bank, design, currency } = norwegianInvoice;
  const letterhead: Letterhead = {
    ...{ seller, buyer, customerNumber, bank, design, currency },
    language: 'nb',
    date: '2026-11-20',
    at: '2026-11-20T09:00:00.000Z',
  };
  const late = (index: number): OpenInvoice => ({
    kind: 'invoice',
    number: `N-${index}`,
    paymentReference: index % 3 === 0 ? '' : `10242026014${index}`,
    invoiceDate: '2026-09-01',
    dueDate: '2026-10-01',
    overdueDays: 50,
    dueAmount: 1_250_000,
    openAmount: 1_000_000 + index,
  });
  const pagesOf = (count: number) =>
    letterPages(
      reminderContentOf({
        letterhead,
        step: 'reminder',
        invoices: [late(0), ...Array.from({ length: count - 1 }, (_, index) => late(index + 1))],
        feeAmount: 3_500,
      }),
    );

  test('never has what is to be paid on a page without an invoice above it, nor other sums than it carried', () => {
    for (let count = 1; count <= 80; count += 1) {
      const pages = pagesOf(count);
      const last = pages.at(-1) ?? [];
      const [due = 0] = topsOf(last, /^Å betale$/);
      expect(topsOf(last, /^N-\d+$/).filter((top) => top < due).length).toBeGreaterThan(0);
      for (const [index, page] of pages.entries()) {
        expect(page.filter((drawn) => !isOnPage(drawn))).toEqual([]);
        if (index > 0) {
          expect(figureBeside(page, 'Overført')).toBe(figureBeside(pages[index - 1] ?? [], 'Overføres'));
        }
      }
    }
  });
});
