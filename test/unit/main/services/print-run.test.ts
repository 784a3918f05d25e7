import type { ApiInput } from '@shared/api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPdf } from '../documents/read-pdf';
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

async function printed(input: ApiInput<'print.run'>) {
  const { jobId } = await at.call('print.run', input);
  const status = await ended(jobId);
  const { base64, fileName } = await at.call('job.file', { jobId });
  return { jobId, status, fileName, pdf: await readPdf(new Uint8Array(Buffer.from(base64, 'base64'))) };
}

const deliveriesOf = async (id: string) => (await at.call('invoice.get', { id })).deliveries;

describe('a print run', () => {
  it('holds each original with its marked copies behind it, a list on top, and counts pages by invoice', async () => {
    const { status, fileName, pdf } = await printed({ from: '2026-01-01', to: '2026-12-31', copies: 1, cover: true });
    expect(status).toMatchObject({ state: 'done', refused: [], hasFile: true });
    expect(fileName).toBe('Utskriftsliste 2026-11-20.pdf');
    const [cover = '', ...pages] = pdf.pages;
    expect(cover).toContain('3 dokumenter');
    expect(cover).toContain('NOK 9 000,00');
    expect(pages).toHaveLength(6);
    for (const [index, page] of pages.entries()) {
      expect(page.startsWith('Kopi') || page.includes('\nKopi\n')).toBe(index % 2 === 1);
      expect(page).toContain('Side 1 av 1');
    }
  });

  it('begins each on the front of a sheet where both sides are printed on', async () => {
    const { pdf } = await printed({ ids: [of.third, of.first], duplex: true });
    expect(pdf.pages).toHaveLength(3);
    expect(pdf.pages[1]).toBe('');
    expect(pdf.pages[2]).toContain('4 500,00');
  });

  it('is logged once it was printed, and no sooner', async () => {
    const { jobId } = await printed({ ids: [of.first, of.second] });
    expect(await deliveriesOf(of.first)).toEqual([]);
    expect(await at.call('print.log', { jobId })).toEqual({ done: 2 });
    const [delivery] = await deliveriesOf(of.first);
    expect(delivery).toMatchObject({ channel: 'print', documents: [{ format: 'pdf' }] });
    // What is logged is the invoice's own PDF, not the run.
    const { hash } = await at.call('invoice.pdf', { id: of.first });
    expect(delivery?.documents[0]?.hash).toBe(hash);
    expect(await at.refusal('print.log', { jobId })).toBe('print.notMade');
    expect(await deliveriesOf(of.first)).toHaveLength(1);
  });

  it('of one invoice is named like it', async () => {
    const { fileName } = await printed({ ids: [of.first] });
    expect(fileName).toMatch(/^Faktura .+ Nordvik Havbruk AS\.pdf$/);
  });

  it('that is stopped leaves nothing to print and nothing to log', async () => {
    const { jobId } = await at.call('print.run', { from: '2026-01-01', to: '2026-12-31' });
    await at.call('job.cancel', { jobId });
    expect(await ended(jobId)).toMatchObject({ state: 'canceled', hasFile: false });
    expect(await at.refusal('job.file', { jobId })).toBe('job.noFile');
    expect(await at.refusal('print.log', { jobId })).toBe('print.notMade');
    expect(await deliveriesOf(of.first)).toEqual([]);
  });

  it('refuses a period with nothing in it, and what is not posted', async () => {
    expect(await at.refusal('print.run', { from: '2020-01-01', to: '2020-12-31' })).toBe('batch.nothing');
    expect(await at.refusal('print.run', { ids: ['nothing'] })).toBe('common.notFound');
  });
});
