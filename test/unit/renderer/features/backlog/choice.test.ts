import { type Choice, NOTHING, setNode, shownChoice, stillThere } from '@renderer/features/backlog/choice';
import { chosenSums, sumsOfRows } from '@renderer/features/backlog/chosen-sums';
import { boardNodes } from '@renderer/features/backlog/nodes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { group, row } from './rows';

const many = ['Plan', 'Plan', 'Plan', 'Test', 'Test', 'Test', 'Test'];

const rows = {
  a: [row('a1', 'a'), row('a2', 'a'), row('a3', 'a')],
  b: [row('b1', 'b')],
  c: [row('c1', 'c', 'q'), row('c2', 'c', 'q')],
  d: many.map((task, index) => row(`d${index}`, 'd', 'q', { task })),
};
const groups = [group('a', rows.a), group('b', rows.b), group('c', rows.c, 'q'), group('d', rows.d, 'q')];
const rowsOf = (lineId: string) => (lineId in rows ? rows[lineId as keyof typeof rows] : undefined);
const all = boardNodes({ groups, rowsOf, isOpen: () => true, withContracts: true });

const nodeOf = (id: string) => {
  const node = all.find((one) => one.id === id);
  if (node === undefined) throw new Error(`no node ${id}`);
  return node;
};

const set = (choice: Choice, id: string, isIn: boolean) =>
  setNode(choice, nodeOf(id), isIn, (line) => rowsOf(line) ?? []);

/** The rows that a choice stands for. */
const chosenRows = (choice: Choice) =>
  Object.entries(rows)
    .flatMap(([line, members]) => members.filter(({ id }) => choice.lines.has(line) || choice.rows.has(id)))
    .map(({ id }) => id)
    .sort();

test('a contract takes all its lines, and one row taken out leaves the others', () => {
  const whole = set(NOTHING, 'contract p', true);
  expect(chosenRows(whole)).toEqual(['a1', 'a2', 'a3', 'b1']);
  const without = set(whole, 'a2', false);
  expect(chosenRows(without)).toEqual(['a1', 'a3', 'b1']);
  expect(shownChoice(without, groups).mixed).toEqual(new Set(['line a', 'contract p']));
});

test('rows chosen one by one become their line, and the line its contract', () => {
  const choice = ['a1', 'a2', 'a3', 'b1'].reduce((now, id) => set(now, id, true), NOTHING);
  expect(choice).toEqual({ lines: new Set(['a', 'b']), rows: new Map() });
  expect(shownChoice(choice, groups)).toEqual({
    ticked: new Set(['line a', 'line b', 'contract p']),
    mixed: new Set(),
  });
});

test('whatever is ticked, in whatever order, what is chosen is exactly the rows that were ticked last', () => {
  const ids = all.map(({ id }) => id);
  const inside = (id: string): string[] => {
    const node = nodeOf(id);
    if (node.kind === 'row') return [node.row.id];
    if (node.kind === 'task') return node.rows.map((one) => one.id);
    const lines = node.kind === 'line' ? [node.group] : node.groups;
    return lines.flatMap(({ contractLineId }) => (rowsOf(contractLineId) ?? []).map((one) => one.id));
  };
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), fc.boolean()), { maxLength: 30 }), (steps) => {
      const model = new Set<string>();
      let choice = NOTHING;
      for (const [id, isIn] of steps) {
        choice = set(choice, id, isIn);
        for (const one of inside(id)) {
          if (isIn) model.add(one);
          else model.delete(one);
        }
      }
      expect(chosenRows(choice)).toEqual([...model].sort());
      expect(chosenSums(choice, { groups, rowsOf }).count).toBe(model.size);
      // A row is never chosen twice, by itself and with its line.
      expect([...choice.rows.values()].filter((line) => choice.lines.has(line))).toEqual([]);
    }),
  );
});

test('what was billed meanwhile is forgotten, and nothing else', () => {
  const choice = set(set(NOTHING, 'a1', true), 'line c', true);
  const left = stillThere(choice, [group('a', rows.a.slice(1))], (id) => (id === 'a' ? rows.a.slice(1) : undefined));
  expect(left).toEqual(NOTHING);
  expect(stillThere(choice, groups, rowsOf)).toBe(choice);
});

test('a task takes its rows, and all tasks of a line are the line', () => {
  const plan = set(NOTHING, 'task d Plan', true);
  expect(chosenRows(plan)).toEqual(['d0', 'd1', 'd2']);
  expect(set(plan, 'task d Test', true)).toEqual({ lines: new Set(['d']), rows: new Map() });
});

test('what is selected makes a draft for each contract and customer that has something ready', () => {
  const ready = { status: 'ready' as const };
  const shared = [
    row('e1', 'e', 'p', ready),
    row('e2', 'e', 'p', { ...ready, customerId: 'other' }),
    row('e3', 'e', 'p', { ...ready, customerId: 'third', status: 'notReady' }),
  ];
  expect(sumsOfRows(shared)).toMatchObject({ count: 3, ready: 2, waiting: 1, drafts: 2, lines: null });
  const ofLine = {
    ...group('f', [], 'q'),
    readyCount: 1,
    customers: [
      { id: 'customer', name: 'Nordvik', readyCount: 1 },
      { id: 'other', name: 'Lofoten', readyCount: 0 },
    ],
  };
  const whole = { lines: new Set(['f']), rows: new Map() };
  expect(chosenSums(whole, { groups: [ofLine], rowsOf: () => undefined })).toMatchObject({ drafts: 1, lines: 1 });
});
