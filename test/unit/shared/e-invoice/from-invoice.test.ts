import { electronicInvoiceOf } from '@shared/e-invoice/from-invoice';
import type { ElectronicFormat } from '@shared/model/electronic-format';
import type { Invoice } from '@shared/model/invoice';
import { describe, expect, it } from 'vitest';
import { ELECTRONIC_CASES } from '../../../fixtures/e-invoices/invoices';
import { taxedAt } from '../../../fixtures/e-invoices/invoices/making';
import {
  corrected,
  creditNote,
  dutchInvoice,
  frenchInvoice,
  invoiceLine,
  makeInvoice,
  malaysianInvoice,
  norwegianInvoice,
  reverseChargeInvoice,
} from '../../../fixtures/invoices';

const of = (invoice: Invoice, format: ElectronicFormat = 'peppol') => electronicInvoiceOf(invoice, format);

const caseOf = (name: string): Invoice => {
  const found = ELECTRONIC_CASES[name];
  if (found === undefined) throw new Error(`no case ${name}`);
  return found.invoice;
};

const textsOf = (invoice: Invoice, format: ElectronicFormat) =>
  Object.fromEntries(of(invoice, format).notes.map(({ subjectCode, text }) => [subjectCode, text]));

describe('a Norwegian invoice', () => {
  const electronic = of(norwegianInvoice);

  it('names both parties by their organisation number, for the network too', () => {
    expect(electronic.seller).toMatchObject({
      legalId: { value: '311204580', scheme: '0192' },
      vatId: 'NO311204580MVA',
      taxRegistration: 'Foretaksregisteret',
      electronicAddress: { value: '311204580', scheme: '0192' },
      contact: { name: 'Ingrid Aas' },
    });
    expect(electronic.buyer).toMatchObject({ electronicAddress: { value: '312650177', scheme: '0192' } });
  });

  it('is paid to the account number that Norwegians pay to, with its KID', () => {
    expect(electronic.payment).toMatchObject({
      meansCode: '30',
      reference: '1024202601497',
      accounts: [{ identifier: '86011117947', bic: 'DNBANOKK' }],
    });
    expect(electronic.paymentTerms).toBe('Betalingsbetingelser: 30 dager netto.');
  });

  it('names no account where it is paid by card or in cash', () => {
    const byCard = of({ ...norwegianInvoice, paymentMeansCode: '48' });
    expect(byCard.payment).toEqual({ meansCode: '48', meansText: '', reference: '1024202601497', accounts: [] });
  });

  it('sorts a line into a list of the international ones, and says nothing of another', () => {
    const sortedInto = (code: string, scheme: string) =>
      of({ ...norwegianInvoice, lines: [invoiceLine({ classification: { code, scheme } })] }).lines[0]?.classifications;
    expect(sortedInto('72000000', 'STI')).toEqual([{ value: '72000000', scheme: 'STI' }]);
    expect(sortedInto('022', 'CLASS')).toEqual([]);
    expect(sortedInto('', 'STI')).toEqual([]);
  });

  it('says where and when it was delivered', () => {
    expect(electronic.delivery).toMatchObject({
      date: null,
      periodStart: '2026-11-02',
      periodEnd: '2026-11-18',
      address: { city: 'Svolvær', country: 'NO' },
    });
    const oneDay = of({ ...norwegianInvoice, deliveryStart: '2026-11-18', deliveryEnd: null });
    expect(oneDay.delivery).toMatchObject({ date: '2026-11-18', periodStart: null, periodEnd: null });
  });

  it('gives free lines away at their price, in a group that the document has', () => {
    const gift = electronic.lines.find(({ name }) => name.startsWith('Oppstartsmøte'));
    expect(gift).toMatchObject({
      quantity: '3',
      price: '1520',
      netAmount: '0.00',
      allowancesAndCharges: [
        { isCharge: false, amount: '4560.00', baseAmount: '4560.00', percent: '100', reason: 'Gratis' },
      ],
    });
    const alone = invoiceLine({ billingType: 'complimentary', vat: taxedAt('15') });
    const groups = of(makeInvoice({ lines: [invoiceLine(), alone] }));
    expect(groups.lines.map(({ rate }) => rate)).toEqual(['25', '25']);
    const nothing = of(makeInvoice({ lines: [alone] }));
    expect(nothing.taxes).toMatchObject([{ category: 'S', rate: '15', taxableAmount: '0.00', taxAmount: '0.00' }]);
  });

  it('leaves out the lines that the page leaves out', () => {
    const names = of({ ...norwegianInvoice, showComplimentary: false }).lines.map(({ name }) => name);
    expect(names.some((name) => name.startsWith('Oppstartsmøte'))).toBe(false);
    expect(names).toHaveLength(electronic.lines.length - 1);
  });

  it('states a reason where no VAT is added, but none where the rate is zero', () => {
    expect(electronic.taxes.map(({ category, exemptionReason }) => [category, exemptionReason])).toEqual([
      ['S', ''],
      ['Z', ''],
    ]);
    const abroad = of(caseOf('no-export'));
    expect(abroad.taxes[0]).toMatchObject({
      category: 'G',
      exemptionCode: 'VATEX-EU-G',
      exemptionReason: expect.stringContaining('mval. §§ 6-21, 6-22'),
    });
  });

  it('states the VAT in kroner where it bills in another currency', () => {
    const { currency, taxCurrency, totals } = of(caseOf('no-in-euro'));
    expect({ currency, taxCurrency }).toEqual({ currency: 'EUR', taxCurrency: 'NOK' });
    expect(totals.taxAmountInTaxCurrency).toMatch(/^\d+\.\d\d$/);
  });

  it('names nobody’s VAT number where the sale is outside the scope of VAT, and gives the group no rate', () => {
    const { seller, buyer, taxes, lines } = of(caseOf('no-outside-scope'));
    expect([seller.vatId, buyer.vatId]).toEqual(['', '']);
    expect(taxes.map(({ category, rate }) => [category, rate])).toEqual([['O', null]]);
    expect(lines.every(({ rate }) => rate === null)).toBe(true);
  });

  it('has no decimals where its currency has none', () => {
    const { totals } = of(caseOf('no-in-yen'), 'ubl');
    expect(totals.dueAmount).toMatch(/^\d+$/);
  });
});

describe('what is printed around the lines', () => {
  const noted = makeInvoice({
    notes: [{ subjectCode: '', text: 'Takk for oppdraget.' }],
    layout: { ...norwegianInvoice.layout, headerText: 'Etter avtale', footerText: 'Vennlig hilsen' },
  });

  it('is one note for Peppol and one for each thing elsewhere, in the order of the page', () => {
    const texts = of(noted, 'ubl').notes.map(({ text }) => text);
    expect(texts[0]).toBe('Etter avtale');
    expect(texts.at(-1)).toBe('Takk for oppdraget.');
    expect(texts).toHaveLength(4);
    expect(of(noted, 'peppol').notes).toEqual([{ subjectCode: '', text: texts.join('\n') }]);
    expect(of(noted, 'nlcius').notes).toHaveLength(1);
  });

  it('says who did the work and when only where the page does', () => {
    const line = invoiceLine({ personName: 'Ingrid Aas', roleName: 'konsulent', description: 'To dager' });
    const named = makeInvoice({ lines: [line] });
    expect(of(named).lines[0]).toMatchObject({
      description: 'Ingrid Aas, konsulent\nTo dager',
      periodStart: '2026-11-02',
      periodEnd: '2026-11-06',
    });
    const hidden = { ...named, design: { ...named.design, showsPeople: false, showsDates: false } };
    expect(of(hidden).lines[0]).toMatchObject({ description: 'To dager', periodStart: null, periodEnd: null });
  });

  it('keeps the dates of a line within those of the document', () => {
    const outside = makeInvoice({ lines: [invoiceLine({ startDate: '2026-10-30', endDate: '2026-11-03' })] });
    expect(of(outside).lines[0]).toMatchObject({ periodStart: null, periodEnd: null });
  });
});

describe('an advance', () => {
  it('is known from other invoices where the format has a type for it', () => {
    const advance = caseOf('nl-advance');
    expect(of(advance, 'peppol').typeCode).toBe('386');
    expect(of(advance, 'ubl').typeCode).toBe('386');
    expect(of(advance, 'nlcius').typeCode).toBe('380');
    expect(of(caseOf('fr-advance'), 'facturx')).toMatchObject({ typeCode: '386', process: 'S1' });
  });

  it('is taken off the final invoice as a line with its tax, which France is told of', () => {
    const final = of(caseOf('fr-advance-used'), 'facturx');
    expect(final).toMatchObject({ typeCode: '380', process: 'S4' });
    expect(final.lines.at(-1)).toMatchObject({ quantity: '-1', price: '6000', netAmount: '-6000.00', rate: '20' });
    expect(final.totals).toMatchObject({ netAmount: '6550.00', taxAmount: '1310.00', prepaidAmount: null });
    const peppol = of(caseOf('fr-advance-used'), 'peppol');
    expect(peppol.process).toBe('urn:fdc:peppol.eu:2017:poacc:billing:01:1.0');
  });
});

describe('figures of a French invoice', () => {
  it('have the decimals that are allowed where the amount stays what it is', () => {
    const invoice = caseOf('fr-advance-used');
    expect(of(invoice, 'facturx').lines[1]).toMatchObject({ quantity: '3.3333', price: '90', netAmount: '300.00' });
    expect(of(invoice, 'peppol').lines[1]).toMatchObject({ quantity: '3.33333333', netAmount: '300.00' });
  });

  it('say who the buyer is once, in the user’s own word where there is one', () => {
    const treatments = of(caseOf('fr-advance-used'), 'facturx').notes.filter(
      ({ subjectCode }) => subjectCode === 'BAR',
    );
    expect(treatments).toEqual([{ subjectCode: 'BAR', text: 'B2B' }]);
  });
});

describe('discounts and surcharges', () => {
  const percent = { amount: null, percent: '12.5', baseAmount: null, reason: 'Rammeavtale' };

  it('go with what they are of where they are a percentage, and alone where they are an amount', () => {
    const line = invoiceLine({
      quantity: '3',
      price: '99.99',
      allowances: [percent, { amount: 500, percent: '10', baseAmount: null, reason: '' }],
      charges: [{ amount: null, percent: '5', baseAmount: 10_000, reason: 'Hastetillegg' }],
    });
    expect(of(makeInvoice({ lines: [line] })).lines[0]?.allowancesAndCharges).toEqual([
      {
        isCharge: false,
        amount: '37.50',
        baseAmount: '299.97',
        percent: '12.5',
        reason: 'Rammeavtale',
        reasonCode: '95',
      },
      { isCharge: false, amount: '5.00', baseAmount: null, percent: null, reason: 'Rabatt', reasonCode: '95' },
      { isCharge: true, amount: '5.00', baseAmount: '100.00', percent: '5', reason: 'Hastetillegg', reasonCode: '' },
    ]);
  });

  it('of the document are of the sum of its lines and taxed as they say', () => {
    const invoice = makeInvoice({
      lines: [invoiceLine({ quantity: '2', price: '100' })],
      allowances: [{ ...percent, category: 'S', rate: '25.00' }],
    });
    expect(of(invoice)).toMatchObject({
      allowancesAndCharges: [{ amount: '25.00', baseAmount: '200.00', percent: '12.5', category: 'S', rate: '25' }],
      totals: { linesAmount: '200.00', allowancesAmount: '25.00', chargesAmount: null, netAmount: '175.00' },
    });
  });

  it('turn a negative price into a negative quantity', () => {
    const [line] = of(
      makeInvoice({ lines: [invoiceLine(), invoiceLine({ quantity: '2', price: '-30' })] }),
    ).lines.slice(1);
    expect(line).toMatchObject({ quantity: '-2', price: '30', netAmount: '-60.00' });
  });
});

describe('a credit note', () => {
  it('credits positive amounts, names what it puts right and asks for no payment', () => {
    const electronic = of(creditNote);
    expect(electronic).toMatchObject({ typeCode: '381', dueDate: null, payment: null, paymentTerms: '' });
    expect(electronic.precedingInvoices).not.toEqual([]);
    expect(Number(electronic.totals.dueAmount)).toBeGreaterThan(0);
    expect(electronic.lines.every(({ netAmount }) => Number(netAmount) > 0)).toBe(true);
  });

  it('says why it was made and, of a line whose quantity was wrong, what was and what is right', () => {
    const invoice = makeInvoice({
      correctionReason: 'Feil antall timer',
      lines: [corrected({ quantity: '8', price: '100' }, { quantity: '6' })],
    });
    const electronic = of(invoice);
    expect(electronic.lines[0]).toMatchObject({ quantity: '2', note: expect.stringContaining('8,00 timer') });
    expect(electronic.notes[0]?.text).toContain('Årsak: Feil antall timer');
  });

  it('names in a note what CII has no room for', () => {
    const invoice = caseOf('no-two-corrections');
    const [first, second] = invoice.precedingInvoices;
    const electronic = of(invoice, 'cii');
    expect(electronic.precedingInvoices).toEqual([second]);
    expect(electronic.notes.some(({ text }) => text.includes(first?.number ?? '–'))).toBe(true);
    expect(of(invoice, 'facturx').precedingInvoices).toHaveLength(2);
  });
});

describe('a Dutch invoice', () => {
  it('is paid by SEPA transfer, and says what NLCIUS advises against only where it is asked for', () => {
    const peppol = of(dutchInvoice);
    expect(peppol.payment).toMatchObject({ meansCode: '58', accounts: [{ identifier: expect.stringMatching(/^NL/) }] });
    const nlcius = of(dutchInvoice, 'nlcius');
    expect(nlcius.specification).toContain('nen.nl:nlcius');
    expect(nlcius.payment?.accounts[0]?.bic).toBe('');
    expect(nlcius.totals).toEqual(peppol.totals);
  });

  it('tells a KVK number from an OIN', () => {
    const { seller, buyer } = of(caseOf('nl-public'), 'nlcius');
    expect([seller.legalId?.scheme, buyer.legalId?.scheme]).toEqual(['0106', '0190']);
    expect([seller.electronicAddress?.scheme, buyer.electronicAddress?.scheme]).toEqual(['0106', '0190']);
  });

  it('delivers to another member state at the buyer’s, where no other place is given', () => {
    const { delivery, taxes } = of(caseOf('nl-intra-community'), 'nlcius');
    expect(taxes.map(({ category }) => category)).toContain('K');
    expect(delivery.address?.country).not.toBe('NL');
  });

  it('names the contact person, else a dash, where neither buyer nor order has a reference', () => {
    const bare = { ...dutchInvoice, buyerReference: '', orderReference: '' };
    const nobody = { ...bare, buyer: { ...bare.buyer, contactName: '' } };
    expect(of({ ...bare, buyer: { ...bare.buyer, contactName: 'J. Bos' } }).buyerReference).toBe('J. Bos');
    expect(of(nobody).buyerReference).toBe('-');
    expect(of(nobody, 'ubl').buyerReference).toBe('');
  });

  it('states both VAT numbers and the reason where the tax is the buyer’s to pay', () => {
    const { seller, buyer, taxes } = of(reverseChargeInvoice);
    expect([seller.vatId, buyer.vatId].every((number) => number !== '')).toBe(true);
    expect(taxes[0]).toMatchObject({ category: 'AE', rate: '0', exemptionCode: 'VATEX-EU-AE', taxAmount: '0.00' });
  });
});

describe('a French invoice', () => {
  it('says by its process whether it is for goods, services or both', () => {
    expect(of(frenchInvoice, 'facturx').process).toBe('M1');
    const services = frenchInvoice.lines.filter(({ transactionClass }) => transactionClass !== 'material');
    expect(of({ ...frenchInvoice, lines: services }, 'cii').process).toBe('S1');
    expect(of(frenchInvoice, 'peppol').process).toContain('peppol');
  });

  it('carries the sentences of law under the codes that France looks for, credit notes too', () => {
    const notes = textsOf(frenchInvoice, 'facturx');
    expect(notes['BAR']).toBe('B2B');
    for (const code of ['PMT', 'PMD', 'AAB']) expect(notes[code]).not.toBe('');
    expect(Object.keys(textsOf(caseOf('fr-credit-note'), 'ubl'))).toEqual(
      expect.arrayContaining(['PMT', 'PMD', 'AAB', 'BAR']),
    );
    const own = { ...frenchInvoice, notes: [{ subjectCode: 'AAB', text: 'Escompte 2 % à 8 jours' }] };
    expect(of(own, 'cii').notes.filter(({ subjectCode }) => subjectCode === 'AAB')).toHaveLength(1);
  });

  it('tells the SIREN of a firm from the SIRET of its establishment', () => {
    const { buyer, seller } = of(frenchInvoice, 'facturx');
    expect(buyer.legalId).toEqual({ value: '100000009', scheme: '0002' });
    expect(buyer.identifiers).toEqual([{ value: '10000000900017', scheme: '0009' }]);
    expect(buyer.electronicAddress).toEqual({ value: '100000009', scheme: '0225' });
    expect(seller.legalInformation).toContain('SARL');
  });

  it('says that VAT is due on invoicing where the firm opted for it', () => {
    const opted = { ...frenchInvoice, vatOnDebits: true };
    expect(textsOf(opted, 'facturx')['TXD']).toContain('débits');
    expect(of(opted, 'facturx').taxPointCode).toBe('3');
    expect(of(frenchInvoice, 'facturx').taxPointCode).toBe('');
  });

  it('names the number of its register where a small firm has no VAT number', () => {
    const { seller, taxes } = of(caseOf('fr-franchise'), 'facturx');
    expect(seller).toMatchObject({ vatId: '', taxRegistration: seller.legalId?.value });
    expect(taxes[0]).toMatchObject({ category: 'E', exemptionCode: 'VATEX-FR-FRANCHISE' });
    expect(taxes[0]?.exemptionReason).toContain('art. 293 B du CGI');
  });

  it('states the VAT in euro even where there is none', () => {
    const { taxCurrency, totals } = of(caseOf('fr-export'), 'facturx');
    expect([taxCurrency, totals.taxAmountInTaxCurrency]).toEqual(['EUR', '0.00']);
  });
});

describe('a Malaysian seller', () => {
  it('has a registration for SST, which is no VAT number', () => {
    const { seller } = of(malaysianInvoice, 'ubl');
    expect(seller.vatId).toBe('');
    expect(seller.taxRegistration).toBe(malaysianInvoice.seller.vatId);
  });
});
