import { contentOf } from '@main/documents/content/invoice-content';
import type { Invoice } from '@shared/model/invoice';
import type { VatCategory } from '@shared/model/vat';
import { describe, expect, test } from 'vitest';
import {
  draftInvoice,
  dutchInvoice,
  fjellheim,
  frenchInvoice,
  invoiceLine,
  makeInvoice,
  malaysianInvoice,
  nordvik,
  norwegianInvoice,
  reverseChargeInvoice,
} from '../../../../fixtures/invoices';
import { plain } from '../read-pdf';

const taxedAs = (invoice: Invoice, category: VatCategory, exemptionCode = '', exemptionReason = '') =>
  contentOf(
    makeInvoice({
      ...invoice,
      allowances: [],
      lines: [invoiceLine({ vat: { category, rate: '0', exemptionCode, exemptionReason } })],
    }),
  ).taxRows[0]?.reason;

const inNorway = { ...norwegianInvoice, language: 'nb' as const };

describe('why no tax is added', () => {
  test.each([
    [inNorway, 'AE', 'Omvendt avgiftsplikt – Merverdiavgift ikke beregnet, mval. § 11-1'],
    [inNorway, 'G', 'Utførsel, mval. §§ 6-21, 6-22'],
    [inNorway, 'O', 'Ikke mva-pliktig'],
    [dutchInvoice, 'AE', 'Btw verlegd, art. 12 Wet OB 1968'],
    [dutchInvoice, 'E', 'Vrijgesteld van btw'],
    [frenchInvoice, 'AE', 'Autoliquidation, art. 283 du CGI'],
    [malaysianInvoice, 'E', 'Dikecualikan daripada SST'],
  ] as const)('is said in the words of the law of the seller (%#)', (invoice, category, words) => {
    expect(taxedAs(invoice, category)).toBe(words);
  });

  test('a small French firm cites its own paragraph', () => {
    expect(taxedAs(frenchInvoice, 'E', 'VATEX-FR-FRANCHISE')).toBe('TVA non applicable, art. 293 B du CGI');
  });

  test('the user’s own words win', () => {
    expect(taxedAs(inNorway, 'Z', '', 'Bøker, mval. § 6-4')).toBe('Bøker, mval. § 6-4');
  });
});

describe('how to pay', () => {
  const factsOf = (invoice: Invoice) =>
    contentOf(invoice).payment?.facts.map(({ label, value }) => `${label} ${plain(value)}`);

  test('names the account that is transferred to', () => {
    expect(factsOf(dutchInvoice)?.[0]).toMatch(/^IBAN NL/);
  });

  test('names another way by its word, and no account or code for a bank’s program', () => {
    const byCard = {
      ...dutchInvoice,
      paymentMeansCode: '48',
      design: { ...dutchInvoice.design, showsPaymentCode: true },
    };
    expect(factsOf(byCard)?.[0]).toBe('Betaalwijze Bankkaart');
    expect(factsOf(byCard)?.join()).not.toContain('IBAN');
    expect(contentOf(byCard).payment?.code).toBeUndefined();
    expect(contentOf({ ...byCard, paymentMeansCode: '30' }).payment?.code).toBeDefined();
  });
});

describe('terms', () => {
  test('France gets its mentions, unless notes say them in other words', () => {
    const [standing = ''] = contentOf(frenchInvoice).terms;
    expect(standing).toContain('Prestations de services et livraison de biens.');
    expect(standing).toContain('40\u00a0€');
    expect(standing).toContain('néant');
    const noted = contentOf({
      ...frenchInvoice,
      notes: [
        { subjectCode: 'PMD', text: 'Pénalités\u00a0: 12 %.' },
        { subjectCode: 'AAB', text: 'Escompte 1 %.' },
      ],
    }).terms.join(' ');
    expect(noted).not.toContain('refinancement');
    expect(noted).not.toContain('néant');
    expect(noted).toContain('Pénalités\u00a0: 12 %.');
    expect(noted).toContain('40\u00a0€');
  });

  test('are not claimed where the due date was set by hand', () => {
    expect(contentOf(norwegianInvoice).terms[0]).toContain('30 dager');
    expect(contentOf({ ...norwegianInvoice, dueDateByHand: true }).terms[0]).not.toContain('30 dager');
  });
});

describe('how to pay', () => {
  const labels = (invoice: Invoice) => contentOf(invoice).payment?.facts.map(({ label }) => label);

  test('by account and KID at home, by IBAN and BIC from abroad', () => {
    expect(labels(norwegianInvoice)).toEqual(['Kontonummer', 'KID', 'Forfallsdato']);
    const abroad = { ...nordvik, address: { ...nordvik.address, country: 'SE' } };
    expect(labels({ ...norwegianInvoice, buyer: abroad })).toEqual(['IBAN', 'KID', 'Forfallsdato', 'BIC']);
  });

  test('a reference is called KID only where it is one', () => {
    const reference = { ...norwegianInvoice, paymentReference: norwegianInvoice.number ?? '' };
    expect(labels(reference)).toContain('Betalingsreferanse');
    expect(labels({ ...norwegianInvoice, number: '12345', paymentReference: '12345' })).not.toContain('KID');
  });

  test('without a reference before posting, and not at all where nothing is owed', () => {
    expect(labels({ ...draftInvoice, paymentReference: '1024202601497' })).not.toContain('KID');
    const prepaid = makeInvoice({ prepaidAmount: 12500 });
    expect(prepaid.totals.dueAmount).toBe(0);
    expect(labels(prepaid)).toBeUndefined();
    const overpaid = contentOf(makeInvoice({ prepaidAmount: 20000 }));
    expect(overpaid.due).toEqual({ label: 'Til gode', amount: '75,00' });
  });
});

describe('totals', () => {
  test('a plain invoice shows net and tax alone', () => {
    expect(contentOf(norwegianInvoice).totals.map(({ label }) => label)).toEqual(['Sum eks. mva', 'Merverdiavgift']);
  });

  test('discount and prepayment stand with the sums that they change', () => {
    expect(contentOf(dutchInvoice).totals).toEqual([
      { label: 'Totaal regels', amount: '13.281,97' },
      { label: 'Korting, Raamovereenkomst', amount: '−250,00' },
      { label: 'Totaal excl. btw', amount: '13.031,97' },
      { label: 'Btw', amount: '2.695,91' },
      { label: 'Totaal incl. btw', amount: '15.727,88' },
      { label: 'Vooruitbetaald', amount: '−1.000,00' },
    ]);
  });

  test('what a percentage came to is taken from the totals', () => {
    const percent = { amount: null, percent: '10', baseAmount: null, reason: '', category: 'S' as const, rate: '25' };
    const invoice = makeInvoice({ lines: [invoiceLine({ price: '99.99' })], allowances: [percent] });
    const { totals } = contentOf(invoice);
    expect(totals[1]).toEqual({ label: 'Rabatt 10\u00a0%', amount: '−10,00' });
  });
});

describe('parties', () => {
  test('Norway prints one number for both registers, others print each', () => {
    expect(contentOf(norwegianInvoice).seller.identifiers.map(plain)).toEqual([
      'Org.nr. 311 204 580 MVA',
      'Foretaksregisteret',
    ]);
    const unregistered = { ...norwegianInvoice, seller: { ...fjellheim, vatId: '' } };
    expect(contentOf(unregistered).seller.identifiers.map(plain)[0]).toBe('Org.nr. 311 204 580');
    expect(contentOf(dutchInvoice).seller.identifiers).toEqual(['KvK 90004760', 'Btw-id NL004495445B01']);
    expect(contentOf(malaysianInvoice).seller.identifiers).toEqual(['BRN 201901234567', 'SST W10-1808-32000001']);
  });

  test('a country is named only across a border', () => {
    expect(contentOf(dutchInvoice).buyer.lines).not.toContain('Nederland');
    expect(contentOf(reverseChargeInvoice).buyer.lines).toContain('Germany');
  });
});

describe('lines', () => {
  const [line] = contentOf(
    makeInvoice({
      lines: [
        invoiceLine({
          price: '0.0425',
          priceBaseQuantity: '100',
          unit: 'KMT',
          quantity: '412',
          startDate: '2025-12-30',
          endDate: '2025-12-31',
          description: 'To turer',
          orderLineReference: '3',
          allowances: [{ amount: null, percent: '5', baseAmount: null, reason: 'stamkunde' }],
        }),
      ],
    }),
  ).groups.flatMap(({ lines }) => lines);

  test('show the price with all its decimals and what it is for', () => {
    expect(line?.price).toBe('0,0425');
    expect(line?.quantity).toBe('412');
    expect(line?.details.map(plain)).toEqual([
      '30.–31.12.2025',
      'To turer',
      'Bestillingslinje 3',
      'Pris per 100 km',
      'Rabatt 5 %, stamkunde',
    ]);
  });

  test('stand in groups by kind of work, each with its sum', () => {
    expect(contentOf(norwegianInvoice).groups.map(({ label, sum }) => [label, plain(sum)])).toEqual([
      ['Tid', '76 360,00'],
      ['Utgifter', '9 400,00'],
      ['Milepæler', '120 000,00'],
    ]);
  });
});

test('the foot names the account by the number that its country knows it by', () => {
  const footOf = (invoice: Invoice) => contentOf(invoice).foot.identifiers.map(plain).at(-1);
  expect(footOf(norwegianInvoice)).toContain('IBAN NO');
  const { bank } = malaysianInvoice;
  expect(footOf(malaysianInvoice)).toBe(`${bank.bankName} ${bank.accountNumber}, BIC ${bank.bic}`);
  expect(footOf({ ...malaysianInvoice, bank: { ...bank, accountNumber: '', bic: '' } })).not.toContain(bank.bankName);
});
