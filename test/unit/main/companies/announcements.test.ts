import { appendFile, readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '@shared/api/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CompanyAtWork, companyAtWork } from '../services/company-at-work';

let at: CompanyAtWork;
let changes: Change[];

beforeEach(async () => {
  at = await companyAtWork();
  changes = [];
  at.application.onChange((change) => changes.push(change));
});

afterEach(() => at.close());

test('every window hears of another language, theme or key setting', async () => {
  await at.call('preferences.update', { language: 'fr' });
  expect(changes).toMatchObject([{ touched: { preferences: ['preferences'] } }]);
});

test('closing what was damaged tells the window that showed it', async () => {
  const { company } = await at.call('application.status', {});
  await at.call('company.close', {});
  const journal = join(at.folder, 'journal');
  const [segment = ''] = await readdir(journal);
  await truncate(join(journal, segment), 40);
  await appendFile(join(journal, segment), 'no change at all\nand no other\n');
  const result = await at.application.call('company.open', { id: company?.id ?? '' }, { by: 'Kari' });
  expect(result).toMatchObject({ ok: false, failure: { code: 'store.damaged' } });
  expect((await at.call('application.status', {})).damaged).not.toBeNull();

  changes = [];
  await at.call('company.close', {});
  expect(changes).toHaveLength(1);
  expect((await at.call('application.status', {})).damaged).toBeNull();
});
