import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CompanyAtWork, companyAtWork, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

const backlogOf = async (projectId: string) => (await at.call('backlog.list', { projectId })).rows;

test('a row that came to zero takes the price that was added since, and can then be marked ready', async () => {
  const made = await projectWithPrices(at, '0');
  await workedHours(at, made, [{ quantity: '2' }], false);
  const [before] = await backlogOf(made.project.id);
  expect(before?.reason).toBe('zeroPrice');
  const { id, revision, prices } = made.priceList;
  await at.call('priceList.save', {
    id,
    revision,
    changes: { prices: prices.map((price) => ({ ...price, price: '1500' })) },
  });
  expect(await at.call('backlog.priceAgain', { ids: [before?.id ?? ''] })).toEqual({ done: 1, refused: [] });
  const after = await backlogOf(made.project.id);
  expect(after.map(({ price, amount, reason, status }) => [price, amount, reason, status])).toEqual([
    ['1500', 300_000, null, 'notReady'],
  ]);
  const { counts } = await at.call('entry.list', {});
  expect(counts).toMatchObject({ approved: 1, toApprove: 0 });
  expect(await at.call('backlog.markReady', { projectId: made.project.id })).toEqual({ done: 1, refused: [] });
});

test('a row that still has no price stays as it is, and so does one that has a price', async () => {
  const made = await projectWithPrices(at, '0');
  await workedHours(at, made, [{ quantity: '2' }], false);
  const [still] = await backlogOf(made.project.id);
  const priced = await at.call('entry.save', {
    changes: {
      projectId: made.project.id,
      personId: made.person.id,
      quantity: '1',
      date: '2026-11-03',
      statedPrice: '900',
    },
  });
  await at.call('entry.approve', { ids: [priced.id] });
  const rows = await backlogOf(made.project.id);
  const other = rows.find(({ id }) => id !== still?.id);
  const outcome = await at.call('backlog.priceAgain', { ids: rows.map(({ id }) => id) });
  expect(outcome.done).toBe(0);
  expect(outcome.refused.map(({ id, failure }) => [id, failure.code]).sort()).toEqual(
    [
      [still?.id, 'work.zeroPrice'],
      [other?.id, 'work.hasPrice'],
    ].sort(),
  );
  expect(await backlogOf(made.project.id)).toEqual(rows);
});
