import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readElectronicInvoice } from '@main/documents/e-invoice/read/read';
import { writeElectronic } from '@main/documents/e-invoice/write';
import { renderInvoicePdf } from '@main/documents/pdf/render-invoice-pdf';
import { preflight } from '@shared/e-invoice/preflight/preflight';
import type { ElectronicFormat } from '@shared/model/electronic-format';
import type { Invoice } from '@shared/model/invoice';
import { describe, expect, it } from 'vitest';
import { ELECTRONIC_CASES, type ElectronicCase } from '../../../../fixtures/e-invoices/invoices';

/** Files that passed the official rules, which are no part of this project: see the README beside them. */
const folder = resolve('test/fixtures/e-invoices');

/** The cases that are kept, by format; all others of `ELECTRONIC_CASES` passed the same rules. */
const KEPT: Readonly<Record<ElectronicFormat, readonly string[]>> = {
  peppol: [
    'fr-mixed',
    'nl-advance',
    'nl-public',
    'no-advance-used',
    'no-correction',
    'no-credit-note',
    'no-export',
    'no-in-euro',
    'no-outside-scope',
    'no-rates',
  ],
  nlcius: ['nl-advance', 'nl-by-card', 'nl-credit-note', 'nl-exempt', 'nl-intra-community', 'nl-public'],
  ubl: ['fr-credit-note', 'fr-mixed', 'nl-in-dollars', 'no-rounded'],
  cii: ['fr-credit-note', 'nl-reverse-charge', 'no-rates', 'no-tax-point', 'no-two-corrections'],
  facturx: [
    'fr-advance-used',
    'fr-advance',
    'fr-awkward',
    'fr-credit-note',
    'fr-franchise',
    'fr-in-pounds',
    'fr-mixed',
  ],
  myinvois: ['my-abroad', 'my-credit-note', 'my-debit-note', 'my-government', 'my-in-dollars', 'my-services'],
};

/** `RENEW_GOLDEN_FILES=1` writes what comes out now; it has to pass the official rules again before it is kept. */
const renews = process.env['RENEW_GOLDEN_FILES'] === '1';

async function expectGolden(file: string, bytes: Uint8Array): Promise<void> {
  const path = resolve(folder, file);
  if (renews) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  const kept = await readFile(path);
  expect(new TextDecoder().decode(bytes)).toBe(kept.toString('utf8'));
  expect(Buffer.compare(kept, bytes)).toBe(0);
}

function caseOf(name: string): ElectronicCase {
  const found = ELECTRONIC_CASES[name];
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
}

const xmlOf = async (invoice: Invoice, format: ElectronicFormat): Promise<Uint8Array> =>
  (await writeElectronic(invoice, format)).bytes;

describe.each(Object.entries(KEPT) as [ElectronicFormat, readonly string[]][])(
  'golden files of %s',
  (format, names) => {
    it.each(names)('%s is written as it passed the official rules, to the byte', async (name) => {
      const { invoice, formats } = caseOf(name);
      expect(formats).toContain(format);
      await expectGolden(`${format}/${name}.xml`, await xmlOf(invoice, format));
    });

    it('are all compared', async () => {
      const files = await readdir(resolve(folder, format));
      expect(files.filter((file) => file.endsWith('.xml')).sort()).toEqual(names.map((name) => `${name}.xml`));
    });
  },
);

/** The layout of the pages changes on purpose; what is in them for a machine does not. */
describe('the whole Factur-X file', () => {
  const read = (bytes: Uint8Array) => readElectronicInvoice(bytes);

  it('carries the XML that passed the official rules', async () => {
    const kept = await readFile(resolve(folder, 'facturx/fr-mixed.pdf'));
    const xml = await readFile(resolve(folder, 'facturx/fr-mixed.xml'));
    expect(kept.includes(xml)).toBe(true);
    expect(await read(kept)).toEqual({ ...(await read(xml)), isPdf: true });
  });

  it('is still rendered with it', async () => {
    const xml = await readFile(resolve(folder, 'facturx/fr-mixed.xml'));
    const { invoice } = caseOf('fr-mixed');
    const facturX = new TextDecoder().decode(await xmlOf(invoice, 'facturx'));
    const { bytes } = await renderInvoicePdf(invoice, { resourcesFolder: resolve('resources'), facturX });
    if (renews) await writeFile(resolve(folder, 'facturx/fr-mixed.pdf'), bytes);
    expect(Buffer.from(bytes).includes(xml)).toBe(true);
    expect(await read(bytes)).toEqual({ ...(await read(xml)), isPdf: true });
  });
});

describe('what passed the official rules', () => {
  it('passes the preflight too, in each of its formats', () => {
    for (const [name, { invoice, formats }] of Object.entries(ELECTRONIC_CASES)) {
      for (const format of formats) {
        const errors = preflight(invoice, format).filter(({ severity }) => severity === 'error');
        expect([name, format, errors]).toEqual([name, format, []]);
      }
    }
  });
});
