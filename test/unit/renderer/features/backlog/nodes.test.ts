import { boardNodes } from '@renderer/features/backlog/nodes';
import { expect, test } from 'vitest';
import { group, row } from './rows';

const rows = [row('a1', 'a'), row('a2', 'a', 'p', { status: 'ready', ageDays: 95 })];
const groups = [group('a', rows), group('b', [row('b1', 'b')]), group('c', [row('c1', 'c', 'q')], 'q')];

test('a closed project hides its lines and keeps their sums', () => {
  const nodes = boardNodes({ groups, rowsOf: () => rows, isOpen: (id) => id === 'project q', withProjects: true });
  expect(nodes.map(({ id }) => id)).toEqual(['project p', 'project q', 'line c']);
  expect(nodes[0]?.sums).toMatchObject({ count: 3, notReadyAmount: 30_000, ages: { days0: 30_000 } });
});

test('an open line shows its rows once they are there, each in the column of its status and age', () => {
  const open = { groups, isOpen: () => true, withProjects: false };
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
  const nodes = boardNodes({ groups, rowsOf: () => [free], isOpen: () => true, withProjects: false });
  expect(nodes[1]?.sums).toMatchObject({ count: 1, notReadyAmount: 0, ages: { days0: 0 } });
});
