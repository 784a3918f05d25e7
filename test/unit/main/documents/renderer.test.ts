import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderInvoicePdf } from '@main/documents/pdf/render-invoice-pdf';
import { createRenderer } from '@main/documents/renderer';
import { Refusal } from '@shared/failure';
import type { Invoice } from '@shared/model/invoice';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frenchInvoice, longInvoice, norwegianInvoice } from '../../../fixtures/invoices';
import { worldInvoice } from '../../../fixtures/world-invoice';
import { buildWorker } from './build-worker';

const resourcesFolder = resolve('resources');

let workerFile = '';
let folder = '';

beforeAll(async () => {
  workerFile = await buildWorker();
  folder = await mkdtemp(join(tmpdir(), 'proforma-renderer-'));
});

afterAll(() => rm(folder, { recursive: true }));

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Renders in a process of its own and answers the hash of the bytes. */
function hashInProcess(invoice: Invoice, environment: Record<string, string>): string {
  const script = `
    import { createHash } from 'node:crypto';
    import render from ${JSON.stringify(pathToFileURL(workerFile).href)};
    const task = { kind: 'invoice', invoice: ${JSON.stringify(invoice)}, options: ${JSON.stringify({ resourcesFolder })} };
    const result = await render(task);
    process.stdout.write(createHash('sha256').update(result.value.bytes).digest('hex'));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  });
  expect(stderr).toBe('');
  return stdout;
}

describe('the same invoice', () => {
  test.each([
    ['Norwegian', norwegianInvoice],
    ['French', frenchInvoice],
    ['in every script', worldInvoice],
  ])('gives the same bytes in any process, time zone, locale and home (%s)', async (_, invoice) => {
    const { bytes } = await renderInvoicePdf(invoice, { resourcesFolder });
    const tokyo = hashInProcess(invoice, { TZ: 'Asia/Tokyo', LANG: 'ar_SA.UTF-8', LC_ALL: 'ar_SA.UTF-8', HOME: '/' });
    const lima = hashInProcess(invoice, { TZ: 'America/Lima', LANG: 'C', LC_ALL: 'C', HOME: folder });
    expect(tokyo).toBe(hashOf(bytes));
    expect(lima).toBe(tokyo);
  });
});

describe('the renderer', () => {
  test('renders in its workers what this thread would', async () => {
    const renderer = createRenderer({ resourcesFolder, workerFile });
    const invoices = [norwegianInvoice, worldInvoice, frenchInvoice, longInvoice(30), norwegianInvoice, worldInvoice];
    const rendered = await Promise.all(invoices.map((invoice) => renderer.renderInvoicePdf(invoice)));
    for (const [index, invoice] of invoices.entries()) {
      const { bytes, pages } = await renderInvoicePdf(invoice, { resourcesFolder });
      expect(hashOf(rendered[index]?.bytes ?? new Uint8Array())).toBe(hashOf(bytes));
      expect(rendered[index]?.pages).toBe(pages);
    }
    await renderer.close();
  });

  test('hands a refusal of a worker on as one', async () => {
    const renderer = createRenderer({ resourcesFolder: folder, workerFile });
    const failure = await renderer.renderInvoicePdf(norwegianInvoice).catch((error) => error);
    expect(failure).toBeInstanceOf(Refusal);
    expect(failure.failure).toEqual({ code: 'document.fontsMissing', params: { folder: join(folder, 'fonts') } });
    await renderer.close();
  });

  test('renders in this thread where no worker can start', async () => {
    const broken = join(folder, 'broken.mjs');
    await writeFile(broken, 'throw new Error("no threads here");');
    for (const file of [broken, join(folder, 'absent.mjs'), undefined]) {
      const renderer = createRenderer({ resourcesFolder, workerFile: file });
      const { pages } = await renderer.renderInvoicePdf(norwegianInvoice);
      expect(pages).toBe(1);
      await renderer.close();
    }
  });

  test('can be closed before it rendered anything', async () => {
    await expect(createRenderer({ resourcesFolder }).close()).resolves.toBeUndefined();
  });
});
