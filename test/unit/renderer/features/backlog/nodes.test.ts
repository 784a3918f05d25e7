import { boardNodes } from '@renderer/features/backlog/nodes';
import { expect, test } from 'vitest';
import { group, row } from './rows';

const rows = [row('a1', 'a'), row('a2', 'a', 'p', { status: 'ready', ageDays: 95 })];
const groups = [group('a', rows), group('b', [row('b1', 'b')]), group('c', [row('c1', 'c', 'q')], 'q')];

test('a closed contract hides its lines and keeps their sums', () => {
  const nodes = boardNodes({ groups, rowsOf: () => rows, isOpen: (id) => id === 'contract q', withContracts: true });
  expect(nodes.map(({ id }) => id)).toEqual(['contract p', 'contract q', 'line c']);
  expect(nodes[0]?.sums).toMatchObject({ count: 3, notReadyAmount: 30_000, ages: { days0: 30_000 } });
});

test('an open line shows its rows once they are there, each in the column of its status and age', () => {
  const open = { groups, isOpen: () => true, withContracts: false };
  expect(boardNodes({ ...open, rowsOf: () => undefined }).map(({ id }) => id)).toEqual(['line a', 'line b', 'line c']);
  const nodes = boardNodes({ ...open, rowsOf: (id) => (id === 'a' ? rows : []) });
  expect(nodes.map(({ id }) => id)).toEqual(['line a', 'a1', 'a2', 'line b', 'line c']);
  expect(nodes[2]?.sums).toMatchObject({
    readyAmount: 10_000,
    notReadyAmount: 0,
    ages: { days0: 0, days31: 0, days61: 0, days91: 10_000 },
  });
});

test('what is not chargeable is worth nothing on the board', () => {
  const free = row('a1', 'a', 'p', { billingType: 'nonChargeable' });
  const nodes = boardNodes({ groups, rowsOf: () => [free], isOpen: () => true, withContracts: false });
  expect(nodes[1]?.sums).toMatchObject({ count: 1, notReadyAmount: 0, ages: { days0: 0 } });
});

test('many rows of several tasks are read by task, few or of one task as they are', () => {
  const byTask = ['Plan', 'Plan', 'Plan', 'Test', 'Test', 'Test', 'Test'];
  const open = { groups: [group('a', [])], isOpen: (id: string) => id !== 'task a Test', withContracts: false };
  const many = byTask.map((task, index) =>
    row(`r${index}`, 'a', 'p', { task, ...(index === 0 && { status: 'ready' }) }),
  );
  const nodes = boardNodes({ ...open, rowsOf: () => many });
  expect(nodes.map(({ id }) => id)).toEqual(['line a', 'task a Plan', 'r0', 'r1', 'r2', 'task a Test']);
  expect(nodes[1]?.sums).toMatchObject({ count: 3, readyAmount: 10_000, notReadyAmount: 20_000 });
  const few = boardNodes({ ...open, rowsOf: () => many.slice(1, 6) });
  expect(few.map(({ kind }) => kind)).toEqual(['line', ...Array(5).fill('row')]);
});
