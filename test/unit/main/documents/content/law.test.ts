import { resolve } from 'node:path';
import { renderInvoicePdf } from '@main/documents/pdf/render-invoice-pdf';
import type { Invoice } from '@shared/model/invoice';
import { describe, expect, test } from 'vitest';
import {
  dutchInvoice,
  fjellheim,
  frenchInvoice,
  invoiceLine,
  makeInvoice,
  malaysianInvoice,
  norwegianInvoice,
  party,
  reverseChargeInvoice,
} from '../../../../fixtures/invoices';
import { readPdf } from '../read-pdf';

/** The page as its reader gets it, lines joined. */
const read = async (invoice: Invoice): Promise<string> => {
  const { bytes } = await renderInvoicePdf(invoice, { resourcesFolder: resolve('resources') });
  return (await readPdf(bytes)).text.replace(/\s+/g, ' ');
};

const taxed = (category: 'E' | 'AE' | 'K' | 'S', exemptionCode = '') =>
  invoiceLine({ vat: { category, rate: category === 'S' ? '25' : '0', exemptionCode, exemptionReason: '' } });

describe('Norway', () => {
  test('names the register, the place of delivery and what late payment costs', async () => {
    const text = await read({ ...norwegianInvoice, seller: { ...fjellheim, taxRegistration: '' } });
    expect(text).toContain('311 204 580 MVA');
    expect(text).toContain('Foretaksregisteret');
    expect(text).toContain('2.–18.11.2026, Svolvær');
    expect(text).toContain('forsinkelsesrenteloven § 3');
  });

  test('says reverse charge in the words of the regulation, with the buyer’s number', async () => {
    const text = await read(makeInvoice({ lines: [taxed('AE', 'VATEX-EU-AE')] }));
    expect(text).toContain('Omvendt avgiftsplikt – Merverdiavgift ikke beregnet');
    expect(text).toContain('Org.nr. 312 650 177 MVA');
  });

  test('states the tax in kroner, and the rate, where it bills in another currency', async () => {
    const invoice = makeInvoice({ currency: 'EUR', lines: [invoiceLine({ price: '1000' })] });
    const text = await read({
      ...invoice,
      exchangeRate: '11.7',
      taxCurrency: 'NOK',
      taxAmountInTaxCurrency: 292_500,
    });
    expect(text).toContain('Merverdiavgift i NOK (1 EUR = 11,7 NOK)');
    expect(text).toContain('2 925,00');
  });
});

describe('the Netherlands', () => {
  test('says “btw verlegd” with the buyer’s btw-id', async () => {
    const text = await read({ ...reverseChargeInvoice, language: 'nl' });
    expect(text).toContain('Btw verlegd');
    expect(text).toContain('DE136695976');
  });

  test('cites the small business scheme, and supplies within the Union', async () => {
    const small = party('Bakker Advies', 'NL', { legalId: '90004760' });
    const exempt = makeInvoice({
      ...dutchInvoice,
      allowances: [],
      prepaidAmount: 0,
      seller: small,
      lines: [taxed('E')],
    });
    expect(await read(exempt)).toContain('KOR, art. 25 Wet OB 1968');
    const supply = makeInvoice({ ...reverseChargeInvoice, language: 'nl', lines: [taxed('K', 'VATEX-EU-IC')] });
    expect(await read(supply)).toContain('Intracommunautaire levering');
  });
});

describe('France', () => {
  test('states what is supplied, discount, penalties and fee, and who both are', async () => {
    const text = await read({ ...frenchInvoice, vatOnDebits: true });
    for (const words of [
      'Prestations de services et livraison de biens.',
      'Option pour le paiement de la taxe d’après les débits.',
      'Escompte pour paiement anticipé : néant.',
      'pénalités au taux de refinancement de la BCE majoré de 10 points',
      'frais de recouvrement en cas de retard : 40 €',
      'SARL au capital de 20 000 €',
      'RCS Lyon',
      'SIREN 732 829 320',
      'SIRET 100 000 009 00017',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('names a delivery address, the SIREN of the buyer and why no tax is added', async () => {
    const buyer = { ...frenchInvoice.buyer, legalId: '732829320', legalIdScheme: '0002', vatId: 'FR44732829320' };
    const elsewhere = { ...frenchInvoice.buyer.address, line1: '3 rue du Port', city: 'Givors', postalCode: '69700' };
    const text = await read(
      makeInvoice({ ...frenchInvoice, buyer, deliveryAddress: elsewhere, lines: [taxed('AE', 'VATEX-EU-AE')] }),
    );
    expect(text).toContain('Autoliquidation, art. 283 du CGI');
    expect(text).toContain('SIREN 732 829 320');
    expect(text).toContain('3 rue du Port');
    const small = await read(makeInvoice({ ...frenchInvoice, lines: [taxed('E', 'VATEX-FR-FRANCHISE')] }));
    expect(small).toContain('TVA non applicable, art. 293 B du CGI');
  });
});

describe('Malaysia', () => {
  test('names registrations of tax and business, and the detail of an exemption', async () => {
    const seller = { ...malaysianInvoice.seller, taxIdentifier: 'C25845632020', tourismTaxId: '198-1808-32000001' };
    const exempt = { category: 'E' as const, rate: '0', exemptionCode: '', exemptionReason: 'Perintah 2018, item 7' };
    const text = await read(
      makeInvoice({ ...malaysianInvoice, seller, lines: [...malaysianInvoice.lines, invoiceLine({ vat: exempt })] }),
    );
    for (const words of [
      'SST W10-1808-32000001',
      'BRN 201901234567',
      'TIN C25845632020',
      'TTX 198-1808-32000001',
      'Perintah 2018, item 7',
    ]) {
      expect(text).toContain(words);
    }
  });
});

test('elsewhere in the Union the directive is cited, and nothing is claimed in the rest of the world', async () => {
  const german = makeInvoice({
    seller: party('Müller GmbH', 'DE', { vatId: 'DE136695976' }),
    language: 'en',
    lines: [taxed('AE', 'VATEX-EU-AE')],
  });
  expect(await read(german)).toContain('art. 196, Directive 2006/112/EC');
  const american = makeInvoice({ seller: party('Miller Inc.', 'US'), language: 'en', lines: [taxed('E')] });
  const text = await read(american);
  expect(text).not.toMatch(/art\.|§/);
});
