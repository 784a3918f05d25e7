import { resolve } from 'node:path';
import { contentOf } from '@main/documents/content/invoice-content';
import { renderInvoicePdf } from '@main/documents/pdf/render-invoice-pdf';
import { asDocument, type PrintedInvoice } from '@shared/billing/as-document';
import { Refusal } from '@shared/failure';
import { formatAmount, formatPrice } from '@shared/i18n/format/numbers';
import { LANGUAGES } from '@shared/i18n/languages';
import type { Invoice } from '@shared/model/invoice';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  creditNote,
  draftInvoice,
  dutchInvoice,
  fjellheim,
  frenchInvoice,
  invoiceLine,
  longInvoice,
  makeInvoice,
  malaysianInvoice,
  nordvik,
  norwegianInvoice,
  reverseChargeInvoice,
} from '../../../../fixtures/invoices';
import { NAMES, worldInvoice } from '../../../../fixtures/world-invoice';
import { glyphsOf, plain, readPdf } from '../read-pdf';

const resourcesFolder = resolve('resources');

const render = (invoice: Invoice, copy = false) => renderInvoicePdf(invoice, { resourcesFolder, copy });

const read = async (invoice: Invoice) => readPdf((await render(invoice)).bytes);

const samples: [string, Invoice][] = [
  ['Norwegian', norwegianInvoice],
  ['French', frenchInvoice],
  ['Dutch', dutchInvoice],
  ['Malaysian', malaysianInvoice],
  ['reverse charge', reverseChargeInvoice],
  ['credit note', creditNote],
];

/** Of a credit note its reader sees the amounts without their sign. */
const amountsOf = ({ totals, vat, lines }: PrintedInvoice): number[] => [
  totals.netAmount,
  totals.taxAmount,
  totals.dueAmount,
  ...vat.flatMap(({ taxableAmount, taxAmount }) => [taxableAmount, taxAmount]),
  ...lines.filter(({ billingType }) => billingType === 'chargeable').map(({ netAmount }) => netAmount),
];

describe('what is printed', () => {
  test.each(samples)('the %s invoice shows every amount that it holds', async (_, invoice) => {
    const { text } = await read(invoice);
    for (const amount of amountsOf(asDocument(invoice))) {
      expect(text).toContain(plain(formatAmount(amount, invoice.currency, invoice.language)));
    }
  });

  test.each(samples)('the %s invoice names its parties, its lines and its references', async (_, invoice) => {
    const { text } = await read(invoice);
    const expected = [
      invoice.number ?? '',
      invoice.seller.name,
      invoice.buyer.name,
      invoice.customerNumber,
      invoice.buyer.address.line1,
      ...invoice.lines.map(({ name }) => name),
      ...invoice.lines.map(({ price }) => formatPrice(price, invoice.currency, invoice.language)),
    ];
    for (const part of expected) expect(text).toContain(plain(part));
  });

  test('whatever the lines, the totals read back are those of the invoice', async () => {
    const money = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2));
    const line = fc.record({ quantity: money, price: money, rate: fc.constantFrom('25', '15', '12') });
    const lines = fc.array(line, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom(...LANGUAGES), async (rows, language) => {
        const invoice = makeInvoice({
          language,
          lines: rows.map(({ quantity, price, rate }) =>
            invoiceLine({
              quantity,
              price,
              vat: { category: 'S', rate, exemptionCode: '', exemptionReason: '' },
            }),
          ),
        });
        const { text } = await read(invoice);
        for (const amount of amountsOf(asDocument(invoice))) {
          expect(text).toContain(plain(formatAmount(amount, 'NOK', language)));
        }
      }),
      { numRuns: 12 },
    );
  });

  test.each(LANGUAGES)('in %s every label is a word, never a key', async (language) => {
    const { text } = await read({ ...norwegianInvoice, language });
    expect(text).not.toMatch(/\b(?:document|billing|unit)\.[a-z]|\{\{/);
    const { columns, facts } = contentOf({ ...norwegianInvoice, language });
    for (const label of [...Object.values(columns), ...facts.map((fact) => fact.label)]) {
      expect(text).toContain(plain(label));
    }
  });

  test('a complimentary line has the word in place of the amount, unless it is not to be shown', async () => {
    expect((await read(norwegianInvoice)).text).toContain('Gratis');
    const hidden = await read({ ...norwegianInvoice, showComplimentary: false });
    expect(hidden.text).not.toContain('Oppstartsmøte');
  });

  test('a non-chargeable line is printed only where it is asked for', async () => {
    const lines = [invoiceLine(), invoiceLine({ name: 'Internt møte', billingType: 'nonChargeable' })];
    expect((await read(makeInvoice({ lines }))).text).not.toContain('Internt møte');
    const shown = await read(makeInvoice({ lines, showNonChargeable: true }));
    expect(shown.text).toContain('Internt møte');
    expect(shown.text).toContain('Ikke fakturert');
  });

  test('a draft is marked, has no number and nothing to pay by', async () => {
    const { text, title } = await read({ ...draftInvoice, number: '2026-0149', paymentReference: '1024202601497' });
    expect(text).toContain('Utkast');
    expect(text).toContain('Tildeles ved bokføring');
    expect(text).not.toContain('2026-0149');
    expect(text).not.toContain('KID');
    expect(title).not.toContain('2026-0149');
  });

  test('a copy says so, the original does not', async () => {
    const copy = await readPdf((await render(norwegianInvoice, true)).bytes);
    expect(copy.text).toContain('Kopi');
    expect((await read(norwegianInvoice)).text).not.toContain('Kopi');
  });

  test('a credit note names the invoice that it credits and asks for no payment', async () => {
    const { text } = await read(creditNote);
    expect(text).toContain('Kreditnota');
    expect(text).toContain('2026-0149, 20.11.2026');
    expect(text).toContain('Feil timer i november');
    expect(text).not.toContain('−');
    expect(text).not.toContain('Forfallsdato');
    expect(text).not.toContain('Kontonummer');
    expect(text).not.toContain('Betalingsbetingelser');
  });

  test('a fact without a value leaves no label behind', async () => {
    const { text } = await read(
      makeInvoice({ buyerReference: '', contractNumber: '', projectName: '', deliveryStart: null, deliveryEnd: null }),
    );
    for (const label of ['Deres referanse', 'Kontrakt', 'Prosjekt', 'Leveringsdato', 'Bestillingsnummer']) {
      expect(text).not.toContain(label);
    }
  });
});

describe('pages', () => {
  test('the Norwegian and the French invoice of the design fit one page', async () => {
    expect((await render(norwegianInvoice)).pages).toBe(1);
    expect((await render(frenchInvoice)).pages).toBe(1);
  });

  test('300 lines are all printed, with page numbers and sums carried from page to page', async () => {
    const invoice = longInvoice(300);
    const { bytes, pages: count } = await render(invoice);
    const { pages } = await readPdf(bytes);
    expect(pages).toHaveLength(count);
    for (const { name } of invoice.lines) expect(pages.filter((page) => page.includes(`${name}\n`))).toHaveLength(1);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Side ${index + 1} av ${count}`);
      expect(page).toContain(index === 0 ? 'Faktura til' : `Faktura ${invoice.number}`);
      if (index > 0) {
        const carried = /Overføres\s+([\d ]+,\d\d)/.exec(pages[index - 1] ?? '')?.[1];
        expect(carried).toBeDefined();
        expect(/Overført\s+([\d ]+,\d\d)/.exec(page)?.[1]).toBe(carried);
      }
    }
    const last = pages.at(-1) ?? '';
    expect(last).toContain('Oppgave 300');
    expect(last).toContain('Å betale');
  });

  test('a description of 2,000 characters is printed to its last word', async () => {
    const description = `${'arbeid '.repeat(280)}slutt`;
    const { text } = await read(makeInvoice({ lines: [invoiceLine({ description, name: 'lang '.repeat(190) })] }));
    expect(text).toContain('slutt');
    expect(text.match(/arbeid/g)).toHaveLength(280);
  });

  test('a head that fills the page leaves the lines to the next one', async () => {
    const precedingInvoices = Array.from({ length: 30 }, (_, index) => ({ number: `F${index}`, date: '2026-01-01' }));
    const { bytes, pages: count } = await render({ ...makeInvoice(), precedingInvoices });
    expect(count).toBe(2);
    const [first = '', second = ''] = (await readPdf(bytes)).pages;
    expect(first).toContain('F29');
    expect(first).not.toContain('Prosesskartlegging');
    expect(second).toContain('Prosesskartlegging');
    expect(second).toContain('Å betale');
  });

  test('an invoice without lines is a page all the same', async () => {
    const { pages } = await render(makeInvoice({ lines: [] }));
    expect(pages).toBe(1);
  });
});

describe('hostile names', () => {
  const hostile = makeInvoice({
    ...reverseChargeInvoice,
    buyer: { ...nordvik, name: 'A & B <株式会社> 🚀 شركة “Ω” 𒀀' },
    seller: { ...fjellheim, name: 'Smith & Sons <AS>' },
    lines: [invoiceLine({ name: 'Ärger mit Größe → 5 µm, Đặng Thị Hương, Αθήναι, Łódź, हिन्दी' })],
  });

  test('are printed as far as a font has them, and the rest is shown and reported', async () => {
    const { bytes, warnings } = await render(hostile);
    const { text } = await readPdf(bytes);
    expect(text).toContain('A & B <株式会社> 🚀 شركة “Ω” □');
    expect(text).toContain('Ärger mit Größe → 5 µm, Đặng Thị Hương, Αθήναι, Łódź');
    expect(warnings).toEqual(['𒀀']);
  });

  test('of every script are printed, and copied as they were written', async () => {
    const { bytes, warnings } = await render(worldInvoice);
    expect(warnings).toEqual([]);
    const { text } = await readPdf(bytes);
    const bare = (words: string) => words.replace(/\s/g, '').normalize('NFC');
    for (const name of NAMES) expect(bare(text)).toContain(bare(name));
    for (const part of ['שָׁלוֹם', 'مُحَمَّد', '12شارعالملكفهد(الطابق3)']) expect(bare(text)).toContain(bare(part));
  });

  test('reach title and metadata unharmed', async () => {
    const { title, metadataTitle, author } = await read(hostile);
    expect(title).toContain('A & B <株式会社>');
    expect(metadataTitle).toBe(title);
    expect(author).toBe('Smith & Sons <AS>');
  });

  test('are copied from the page as they were written, whatever was set before', async () => {
    // An accented letter is composed of a plain one, quotation marks of single ones: met first as parts of these.
    await render(makeInvoice({ lines: [invoiceLine({ name: 'Ääåéèêöøüß “…” „…“' })] }));
    const name = 'l’heure d’été: «Ça marche», 5 µm; “a” e o u c A E O';
    const { text } = await read(makeInvoice({ lines: [invoiceLine({ name })] }));
    expect(text).toContain(name);
  });

  test('never draw a missing glyph', async () => {
    for (const invoice of [hostile, norwegianInvoice, frenchInvoice, worldInvoice]) {
      const glyphs = glyphsOf((await render(invoice)).bytes);
      expect(glyphs.length).toBeGreaterThan(300);
      expect(glyphs).not.toContain('0000');
    }
  });
});

describe('the file', () => {
  test('embeds every font that it uses', async () => {
    const source = Buffer.from((await render(norwegianInvoice)).bytes).toString('latin1');
    const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0;
    expect(count(/\/Type \/FontDescriptor/g)).toBeGreaterThan(3);
    expect(count(/\/FontFile2 /g)).toBe(count(/\/Type \/FontDescriptor/g));
    expect(count(/\/Subtype \/Type1\b/g)).toBe(0);
  });

  test('declares itself PDF/A-3a and PDF/UA-1, tagged and in its language', async () => {
    const { bytes } = await render(frenchInvoice);
    const source = Buffer.from(bytes).toString('latin1');
    expect(source).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(source).toContain('/DisplayDocTitle true');
    const { tags, language } = await readPdf(bytes);
    expect(language).toBe('fr-FR');
    const roles = tags.flat();
    expect(roles).toContain('H1');
    expect(roles.filter((role) => role === 'Table')).toHaveLength(3);
    expect(roles).toContain('TH');
  });

  test('draws nothing that is neither part of its structure nor an artifact', async () => {
    for (const invoice of [norwegianInvoice, longInvoice(60), creditNote]) {
      const { bytes, pages } = await render(invoice);
      const drawn =
        Buffer.from(bytes)
          .toString('latin1')
          .match(/stream\n1 0 0 -1 0 841.89 cm.*?endstream/gs) ?? [];
      expect(drawn).toHaveLength(pages);
      let depth = 0;
      for (const [operator] of drawn.join('').matchAll(/\b(?:BDC|BMC|EMC|BT|S)\n/g)) {
        if (operator.startsWith('B') && operator !== 'BT\n') depth += 1;
        else if (operator === 'EMC\n') depth -= 1;
        else expect(depth).toBe(1);
      }
      expect(depth).toBe(0);
    }
  });

  test('a table row has a cell for every column', async () => {
    const { tags } = await read(longInvoice(40));
    expect(tags).toHaveLength(3);
    for (const page of tags) {
      const rows = page.filter((role) => role === 'TR').length;
      expect(page.filter((role) => role === 'TD' || role === 'TH').length).toBeGreaterThanOrEqual(rows * 2);
    }
  });

  test('is the same twice, whatever was rendered in between', async () => {
    const first = await render(norwegianInvoice);
    await render(frenchInvoice);
    const second = await render(norwegianInvoice);
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
  });

  test('cannot be made without the fonts, and says where they were looked for', async () => {
    const failure = await renderInvoicePdf(norwegianInvoice, { resourcesFolder: '/nowhere' }).catch((error) => error);
    expect(failure).toBeInstanceOf(Refusal);
    expect(failure.failure.code).toBe('document.fontsMissing');
    expect(failure.failure.params.folder).toContain('nowhere');
  });
});
