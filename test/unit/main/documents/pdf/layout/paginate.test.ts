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
  terms: fc
    .array(fc.integer({ min: 1, max: 12 }), { maxLength: 12 })
    .map((lengths) =>
      lengths.flatMap((length, paragraph) => Array.from({ length }, () => ({ height: 10.5, paragraph }))),
    ),
  paymentHeight: fc.constantFrom(0, 70, 110),
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function check(property: (given: PaginationInput, pages: ReturnType<typeof paginate>) => void) {
  fc.assert(fc.property(input, (given) => property(given, paginate(given))));
}

test('every row and every line of the terms stands on exactly one page, in order', () => {
  check(({ rows, terms }, pages) => {
    const covered = (ranges: (readonly [number, number])[]) =>
      ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, index) => from + index));
    expect(covered(pages.map((page) => page.rows))).toEqual(rows.map((_, index) => index));
    expect(covered(pages.map((page) => page.terms))).toEqual(terms.map((_, index) => index));
  });
});

test('nothing runs over the foot of a page', () => {
  check(({ rows, firstSpace, nextSpace, carriedHeight, summaryHeight, terms, paymentHeight }, pages) => {
    for (const [index, page] of pages.entries()) {
      const goesOn = page.rows[1] < rows.length;
      const used =
        sum(rows.slice(...page.rows).map(({ height }) => height)) +
        (goesOn ? carriedHeight : 0) +
        (page.hasSummary ? summaryHeight : 0) +
        sum(terms.slice(...page.terms).map(({ height }) => height)) +
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

test('more than one line stands before the summary on a page of its own, where there is room for more', () => {
  check(({ rows, nextSpace, summaryHeight }, pages) => {
    const at = pages.findIndex((page) => page.hasSummary);
    const [from, to] = pages[at]?.rows ?? [0, 0];
    const before = pages[at - 1]?.rows;
    const kept = rows.slice(from, to);
    if (before === undefined || kept.filter(({ kind }) => kind === 'line').length > 1) return;
    const [start] = before;
    // One piece more would have left the page before without any, or this one without room for the summary.
    const pieceBefore = rows[from - 2]?.kind === 'head' ? from - 2 : from - 1;
    const height = sum(rows.slice(pieceBefore, to).map((row) => row.height));
    const hasMore = pieceBefore > start && height + summaryHeight <= nextSpace;
    if (hasMore) expect(rows.slice(pieceBefore, to).filter(({ kind }) => kind === 'line').length).toBeLessThan(2);
  });
});

test('a page whose rows and summary fit is not emptied for what comes behind them', () => {
  const rows = Array.from({ length: 8 }, (): RowBox => ({ height: 30, kind: 'line' }));
  const [first, second] = paginate({
    rows,
    firstSpace: 420,
    nextSpace: 650,
    carriedHeight: 18,
    summaryHeight: 150,
    terms: [{ height: 25, paragraph: 0 }],
    paymentHeight: 70,
  });
  expect(first).toMatchObject({ rows: [0, 8], hasSummary: true, terms: [0, 0], hasPayment: false });
  expect(second).toMatchObject({ rows: [8, 8], hasSummary: false, terms: [0, 1], hasPayment: true });
});

test('no line of a paragraph of the terms stands alone on a page', () => {
  check(({ terms }, pages) => {
    for (const {
      terms: [, to],
    } of pages) {
      const paragraph = terms[to - 1]?.paragraph;
      if (to === 0 || to === terms.length || terms[to]?.paragraph !== paragraph) continue;
      const lines = terms.flatMap((term, index) => (term.paragraph === paragraph ? [index] : []));
      expect(lines.filter((index) => index < to).length).toBeGreaterThan(1);
      expect(lines.filter((index) => index >= to).length).toBeGreaterThan(1);
    }
  });
});
