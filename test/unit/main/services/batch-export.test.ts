import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackZip } from '@main/documents/archive/zip';
import { assertFits } from '@main/services/batch-export';
import { LARGEST_FILE } from '@main/services/jobs';
import type { ApiInput } from '@shared/api';
import { Refusal } from '@shared/failure';
import papaparse from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork } from './company-at-work';
import { threeInvoices } from './posted-invoices';

let at: CompanyAtWork;
let of: Awaited<ReturnType<typeof threeInvoices>>;

beforeEach(async () => {
  at = await companyAtWork('2026-07-01');
  of = await threeInvoices(at);
});
afterEach(() => at.close());

async function ended(jobId: string) {
  for (;;) {
    const status = await at.call('job.status', { jobId });
    if (status.state !== 'running') return status;
    // Asking without a pause would never let the work have its turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function exported(input: ApiInput<'batch.export'>) {
  const { jobId } = await at.call('batch.export', input);
  const status = await ended(jobId);
  const { base64, fileName } = await at.call('job.file', { jobId });
  const files = new Map(unpackZip(Buffer.from(base64, 'base64')).map(({ path, bytes }) => [path, bytes]));
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  const index = papaparse.parse<Record<string, string>>(text('index.csv'), { header: true, skipEmptyLines: true }).data;
  return { status, files, fileName, text, index };
}

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

describe('an export of a period', () => {
  it('holds the PDF of every posted invoice, an index, the hashes and the register', async () => {
    const { status, files, fileName, text, index } = await exported({ ...YEAR, formats: ['pdf'] });
    expect(status).toMatchObject({ state: 'done', done: 3, total: 3, refused: [] });
    expect(fileName).toMatch(/^fjellheim-2026-01-01-2026-12-31\.zip$/i);
    expect(index.map(({ format, total }) => [format, total])).toEqual([
      ['pdf', '1500.00'],
      ['pdf', '3000.00'],
      ['pdf', '4500.00'],
    ]);
    for (const { file = '', sha256 } of index) {
      const bytes = files.get(file) ?? new Uint8Array();
      expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(text('SHA256SUMS')).toContain(`${sha256}  ${file}\n`);
    }
    expect([...files.keys()].filter((path) => path.startsWith('invoices-'))).toHaveLength(1);
  });

  it('is the same bytes when it is made again', async () => {
    const hashes = [];
    for (let round = 0; round < 2; round += 1) {
      const { jobId } = await at.call('batch.export', { ...YEAR, formats: ['pdf'] });
      await ended(jobId);
      hashes.push((await at.call('job.file', { jobId })).base64);
    }
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('takes the days at both ends, and those of one customer', async () => {
    const { invoice } = await at.call('invoice.get', { id: of.first });
    const day = invoice.invoiceDate;
    expect((await exported({ from: day, to: day, formats: ['pdf'] })).index).toHaveLength(1);
    expect(await at.refusal('batch.export', { ...YEAR, customerId: 'nobody' })).toBe('batch.nothing');
  });

  it('does not count as sent, unless that is said', async () => {
    await exported({ ids: [of.first], formats: ['pdf'] });
    expect((await at.call('invoice.get', { id: of.first })).deliveries).toEqual([]);
    await exported({ ids: [of.first], formats: ['pdf'], asSent: true });
    const { deliveries } = await at.call('invoice.get', { id: of.first });
    expect(deliveries).toMatchObject([{ channel: 'export', documents: [{ format: 'pdf' }] }]);
  });

  it('holds the PDF also where an electronic format cannot be written, and says why not', async () => {
    const { status, files, index } = await exported({ ids: [of.first], formats: ['pdf', 'peppol'] });
    expect(status.refused).toMatchObject([{ id: of.first, failure: { code: 'eInvoice.incomplete' } }]);
    expect([...files.keys()].filter((path) => path.startsWith('pdf/'))).toHaveLength(1);
    expect(index.map(({ format, file }) => [format, file !== ''])).toEqual([
      ['pdf', true],
      ['peppol', false],
    ]);
    expect(index[1]?.['problem']).not.toBe('');
  });

  it('that is stopped half way counts as sent for none', async () => {
    const { jobId } = await at.call('batch.export', { ...YEAR, formats: ['pdf'], asSent: true });
    while ((await at.call('job.status', { jobId })).done === 0) await new Promise((resolve) => setImmediate(resolve));
    await at.call('job.cancel', { jobId });
    expect((await ended(jobId)).state).toBe('canceled');
    for (const id of [of.first, of.second, of.third]) {
      expect((await at.call('invoice.get', { id })).deliveries).toEqual([]);
    }
  });

  it('refuses drafts, days the wrong way round and an export of nothing, and starts no work', async () => {
    expect(await at.refusal('batch.export', { from: '2026-12-31', to: '2026-01-01' })).toBe('batch.endsBeforeItStarts');
    expect(await at.refusal('batch.export', { from: '2019-01-01', to: '2019-12-31' })).toBe('batch.nothing');
    expect(await at.refusal('batch.export', { ids: ['unknown'] })).toBe('common.notFound');
  });

  it('that is stopped hands out nothing', async () => {
    const { jobId } = await at.call('batch.export', { ...YEAR, formats: ['pdf'] });
    await at.call('job.cancel', { jobId });
    expect((await ended(jobId)).state).toBe('canceled');
    expect(await at.refusal('job.file', { jobId })).toBe('job.noFile');
  });

  it('ends when the company is closed, and leaves nothing half written', async () => {
    await at.call('batch.export', { ...YEAR, formats: ['pdf'] });
    await at.call('company.close', {});
    const left = await readdir(join(at.folder, 'documents')).catch(() => []);
    expect(left.filter((name) => !/^[0-9a-f]{64}\.pdf$/.test(name))).toEqual([]);
  });

  it('that could not be handed over is refused while it is made', () => {
    expect(() => assertFits({ size: LARGEST_FILE })).not.toThrow();
    expect(() => assertFits({ size: LARGEST_FILE + 1 })).toThrow(Refusal);
  });
});
