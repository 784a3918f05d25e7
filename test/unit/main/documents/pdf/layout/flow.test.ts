import { type FlowItem, flow } from '@main/documents/pdf/layout/flow';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const pages = { firstTop: 300, nextTop: 100, bottom: 700 };

const item = fc.record({
  height: fc.integer({ min: 1, max: 120 }),
  keepsNext: fc.boolean(),
  above: fc.integer({ min: 0, max: 30 }),
  below: fc.integer({ min: 0, max: 30 }),
});

/** Runs of pieces that keep together are shorter than a page, as those of letters are. */
const items = fc
  .array(item, { minLength: 1, maxLength: 60 })
  .map((rows) => rows.map((row, index) => ({ ...row, keepsNext: row.keepsNext && index % 4 !== 3 })));

describe('pieces of a letter', () => {
  test('stand one under the other, in their order, and never over the foot', () => {
    fc.assert(
      fc.property(items, (rows) => {
        const places = flow(rows, pages);
        expect(places).toHaveLength(rows.length);
        for (const [index, place] of places.entries()) {
          const row = rows[index] ?? { height: 0 };
          expect(place.top + row.height).toBeLessThanOrEqual(pages.bottom);
          const before = places[index - 1];
          const heightBefore = rows[index - 1]?.height ?? 0;
          if (before === undefined || before.page < place.page) continue;
          expect(place.page).toBe(before.page);
          expect(place.top).toBeGreaterThanOrEqual(before.top + heightBefore);
        }
      }),
    );
  });

  test('are never parted from what they keep with, and leave room for what is carried', () => {
    fc.assert(
      fc.property(items, (rows) => {
        const places = flow(rows, pages);
        for (const [index, place] of places.entries()) {
          const next = places[index + 1];
          const row = rows[index];
          if (next === undefined || row === undefined) continue;
          if (row.keepsNext) expect(next.page).toBe(place.page);
          if (next.page > place.page) {
            expect(place.top + row.height + row.below).toBeLessThanOrEqual(pages.bottom);
            expect(next.top).toBe(pages.nextTop + (rows[index + 1]?.above ?? 0));
          }
        }
      }),
    );
  });

  test('turn to the next page where a high head leaves the first no room', () => {
    const row: FlowItem = { height: 150 };
    expect(flow([row], { firstTop: 600, nextTop: 100, bottom: 700 })).toEqual([{ page: 1, top: 100 }]);
  });
});
