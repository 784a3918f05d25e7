import { type EntryGroup, type EntryRow, groupedRows, type WorkRow } from '@renderer/features/work/entry-rows';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const group = (projectId: string, count: number) => ({ projectId, count }) as EntryGroup;

const entry = (id: string, projectId: string) => ({ id, projectId }) as EntryRow;

/** A list of which the entries `from` to `to` are loaded. */
function listOf(counts: readonly number[], from = 0, to = Number.POSITIVE_INFINITY) {
  const groups = counts.map((count, index) => group(`p${index}`, count));
  const all = groups.flatMap(({ projectId, count }) =>
    Array.from({ length: count }, (_, index) => entry(`${projectId}-${index}`, projectId)),
  );
  const shown: [number, number][] = [];
  const paged = {
    count: all.length,
    key: 'key',
    at: (index: number) => (index >= from && index < to ? all[index] : undefined),
    loaded: () => all.slice(from, to),
    show: (first: number, last: number) => {
      shown.push([first, last]);
    },
  };
  return { groups, paged, shown };
}

const rowsOf = (rows: ReturnType<typeof groupedRows>): (WorkRow | undefined)[] =>
  Array.from({ length: rows.count }, (_, index) => rows.at(index));

test('every project has its head before its entries, and a folded one only its head', () => {
  const { groups, paged } = listOf([2, 1, 2]);
  const rows = groupedRows(paged, groups, new Set(['p0']));
  expect(rowsOf(rows).map((row) => row?.id)).toEqual([
    'project p0',
    'project p1',
    'p1-0',
    'project p2',
    'p2-0',
    'p2-1',
  ]);
  expect(rows.at(6)).toBeUndefined();
});

test('lines keep their places while their entries are not there, and the page in view is asked for', () => {
  const { groups, paged, shown } = listOf([3, 3], 3);
  const rows = groupedRows(paged, groups, new Set());
  expect(rowsOf(rows).map((row) => row?.id ?? null)).toEqual([
    'project p0',
    null,
    null,
    null,
    'project p1',
    'p1-0',
    'p1-1',
    'p1-2',
  ]);
  rows.show(4, 6);
  expect(shown).toEqual([[3, 4]]);
});

test('whatever is folded, what is shown is each entry of the open projects once and in order', () => {
  const lists = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.boolean()), { maxLength: 8 });
  fc.assert(
    fc.property(lists, (projects) => {
      const { groups, paged } = listOf(projects.map(([count]) => count));
      const folded = new Set(projects.flatMap(([, isFolded], index) => (isFolded ? [`p${index}`] : [])));
      const rows = groupedRows(paged, groups, folded);
      const entries = rowsOf(rows).flatMap((row) => (row?.kind === 'entry' ? [row.id] : []));
      const wanted = paged.loaded().filter(({ projectId }) => !folded.has(projectId));
      expect(entries).toEqual(wanted.map(({ id }) => id));
      expect(rowsOf(rows).filter((row) => row?.kind === 'group')).toHaveLength(projects.length);
      expect(rows.loaded()).toHaveLength(rows.count);
    }),
  );
});
