import { readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork } from './company-at-work';
import { threeInvoices } from './posted-invoices';

let at: CompanyAtWork;
let of: Awaited<ReturnType<typeof threeInvoices>>;

beforeEach(async () => {
  at = await companyAtWork('2026-07-01');
  of = await threeInvoices(at);
  await at.call('invoice.send', { id: of.first, channel: 'file' });
});
afterEach(() => at.close());

const documents = () => join(at.folder, 'documents');

/** The one PDF that was sent. */
async function sentFile(): Promise<string> {
  const [name = ''] = (await readdir(documents())).filter((file) => file.endsWith('.pdf'));
  return join(documents(), name);
}

const verified = () => at.call('journal.verify', {});

describe('what was sent', () => {
  it('is proven by its hash and by making it again', async () => {
    expect(await verified()).toMatchObject({ ok: true, documents: { kept: 1, madeAgain: 1 } });
  });

  it('is counted once, however often it was sent', async () => {
    await at.call('invoice.send', { id: of.first, channel: 'print' });
    expect((await verified()).documents).toEqual({ kept: 1, madeAgain: 1 });
  });

  it('that is gone from the folder is named', async () => {
    await rm(await sentFile());
    expect(await verified()).toMatchObject({ ok: false, finding: { code: 'verify.documentMissing' } });
  });

  it('that was tampered with is named', async () => {
    const file = await sentFile();
    await writeFile(file, '%PDF-1.7 something else');
    const { ok, finding } = await verified();
    expect(ok).toBe(false);
    expect(finding?.params['file']).toContain(basename(file));
  });

  it('is what is shown from then on, byte for byte', async () => {
    const { deliveries } = await at.call('invoice.get', { id: of.first });
    const shown = await at.call('invoice.pdf', { id: of.first });
    expect(shown).toMatchObject({ hash: deliveries[0]?.documents[0]?.hash, pages: 1 });
  });

  it('keeps the look that it was sent with, whatever the firm’s documents look like since', async () => {
    const { revision } = await at.call('company.get', {});
    const { design } = await at.call('company.get', {});
    await at.call('company.update', { revision, changes: { design: { ...design, colour: '#1a5fb4' } } });
    expect(await verified()).toMatchObject({ ok: true, documents: { kept: 1, madeAgain: 1 } });
  });
});
