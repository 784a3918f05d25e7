import { type PaginationInput, paginate, type RowBox } from '@main/documents/pdf/layout/paginate';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const line: fc.Arbitrary<RowBox[]> = fc
  .tuple(fc.integer({ min: 20, max: 200 }), fc.integer({ min: 0, max: 6 }))
  .map(([height, parts]) => [
    { height, kind: 'line' as const },
    ...Array.from({ length: parts }, () => ({ height: 10, kind: 'part' as const })),
  ]);

const group: fc.Arbitrary<RowBox[]> = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map((lines) => [{ height: 22, kind: 'head' as const }, ...lines.flat()]);

const input: fc.Arbitrary<PaginationInput> = fc.record({
  rows: fc.array(group, { maxLength: 4 }).map((groups) => groups.flat()),
  firstSpace: fc.integer({ min: 20, max: 500 }),
  nextSpace: fc.integer({ min: 500, max: 700 }),
  carriedHeight: fc.constant(18),
  summaryHeight: fc.integer({ min: 60, max: 180 }),
  termHeights: fc.array(fc.constant(10.5), { maxLength: 120 }),
  paymentHeight: fc.constantFrom(0, 70, 110),
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function check(property: (given: PaginationInput, pages: ReturnType<typeof paginate>) => void) {
  fc.assert(fc.property(input, (given) => property(given, paginate(given))));
}

test('every row and every line of the terms stands on exactly one page, in order', () => {
  check(({ rows, termHeights }, pages) => {
    const covered = (ranges: (readonly [number, number])[]) =>
      ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, index) => from + index));
    expect(covered(pages.map((page) => page.rows))).toEqual(rows.map((_, index) => index));
    expect(covered(pages.map((page) => page.terms))).toEqual(termHeights.map((_, index) => index));
  });
});

test('nothing runs over the foot of a page', () => {
  check(({ rows, firstSpace, nextSpace, carriedHeight, summaryHeight, termHeights, paymentHeight }, pages) => {
    for (const [index, page] of pages.entries()) {
      const goesOn = page.rows[1] < rows.length;
      const used =
        sum(rows.slice(...page.rows).map(({ height }) => height)) +
        (goesOn ? carriedHeight : 0) +
        (page.hasSummary ? summaryHeight : 0) +
        sum(termHeights.slice(...page.terms)) +
        (page.hasPayment ? paymentHeight : 0);
      expect(used).toBeLessThanOrEqual(index === 0 ? firstSpace : nextSpace);
    }
  });
});

test('the head of a group is never the last row of a page', () => {
  check(({ rows }, pages) => {
    for (const { rows: range } of pages) expect(rows.slice(...range).at(-1)?.kind).not.toBe('head');
  });
});

test('the summary stands once, with a row before it where there is one', () => {
  check(({ rows, paymentHeight }, pages) => {
    const withSummary = pages.filter((page) => page.hasSummary);
    expect(withSummary).toHaveLength(1);
    const [from = 0, to = 0] = withSummary[0]?.rows ?? [];
    expect(to).toBe(rows.length);
    if (rows.length > 0) expect(to).toBeGreaterThan(from);
    expect(pages.filter((page) => page.hasPayment)).toHaveLength(paymentHeight > 0 ? 1 : 0);
  });
});

test('no page but the first, which has its head, is empty', () => {
  check((_, pages) => {
    for (const { rows, terms, hasSummary, hasPayment } of pages.slice(1)) {
      expect(rows[1] > rows[0] || terms[1] > terms[0] || hasSummary || hasPayment).toBe(true);
    }
  });
});
