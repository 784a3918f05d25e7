import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COLLECTIONS, invoices } from '@main/services/collections';
import { openStore } from '@main/store/store';
import type { Failure } from '@shared/failure';
import { LANGUAGES } from '@shared/i18n/languages';
import { failureMessage } from '@shared/i18n/translate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

describe('proving the books', () => {
  it('names the first line of the journal that was altered, in every language', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '2.5' }]);
    const file = join(at.folder, 'journal', '000001.ndjson');
    const lines = (await readFile(file, 'utf8')).split('\n');
    const altered = lines.findIndex((line) => line.includes('"quantity":"2.5"'));
    lines[altered] = (lines[altered] ?? '').replace('"quantity":"2.5"', '"quantity":"9.5"');
    await writeFile(file, lines.join('\n'));
    const { ok, finding } = await at.call('journal.verify', {});
    expect(ok).toBe(false);
    expect(finding).toMatchObject({ code: 'verify.journal', params: { line: altered + 1, kind: 'wrongHash' } });
    for (const language of LANGUAGES) {
      const message = failureMessage(finding as Failure, language);
      expect(message).toContain(`journal/000001.ndjson`);
      expect(message).not.toMatch(/\$t|\{\{/);
    }
  });

  it('shows each series from first to last, and the trail of one invoice', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, work.project.id);
    await at.call('invoice.issue', { id: invoice.id, revision: 1 });
    const { ok, series } = await at.call('journal.verify', {});
    expect(ok).toBe(true);
    expect(series[0]).toEqual({ id: 'invoice', first: '2026-0001', last: '2026-0001', count: 1 });
    const trail = await at.call('journal.list', { collection: 'invoices', id: invoice.id });
    expect(trail.rows.map(({ action, by }) => [action, by])).toEqual([
      ['invoice.post', 'Kari'],
      ['invoice.confirm', 'Kari'],
      ['wizard.finish', 'Kari'],
    ]);
  });

  it('finds work that is marked as billed by a draft which does not bill it', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, work.project.id);
    await at.application.close();
    const store = await openStore(at.folder, { collections: COLLECTIONS, now: () => '2026-11-20T10:00:00.000Z' });
    await store.commit({ action: 'test.loseInvoice', by: 'Kari' }, (tx) => tx.remove(invoices, invoice.id));
    await store.close();
    await at.application.openCompanyFolder(at.folder);
    const { finding } = await at.call('journal.verify', {});
    expect(finding).toEqual({ code: 'verify.rowForgotten', params: { project: 'ERP' } });
  });
});
