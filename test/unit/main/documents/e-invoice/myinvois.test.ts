import { writeMyInvois } from '@main/documents/e-invoice/myinvois';
import type { Invoice } from '@shared/model/invoice';
import { describe, expect, it } from 'vitest';
import { corrected, invoiceLine, makeInvoice, malaysianInvoice } from '../../../../fixtures/invoices';

const complete: Invoice = makeInvoice({
  ...malaysianInvoice,
  seller: {
    ...malaysianInvoice.seller,
    taxIdentifier: 'C20880050010',
    industryCode: '62021',
    industryName: 'Computer consultancy',
  },
  buyer: { ...malaysianInvoice.buyer, taxIdentifier: 'C11223344550', phone: '07-599 1234' },
});

const xmlOf = (invoice: Invoice, validationIds?: ReadonlyMap<string, string>) =>
  new TextDecoder().decode(writeMyInvois(invoice, validationIds === undefined ? {} : { validationIds }));

/** The names of the elements right beneath the root, neighbours of one name once. */
function order(xml: string): string[] {
  const names = [...xml.matchAll(/^ {2}<([a-z:]+)/gim)].map(([, name = '']) => name);
  return names.filter((name, index) => name !== names[index - 1]);
}

const taxed = (rate: string, category: 'S' | 'E' | 'O' | 'Z' = 'S') => ({
  category,
  rate,
  exemptionCode: '',
  exemptionReason: category === 'E' ? 'Service Tax Exemption of Persons Order 2018, item 3' : '',
});

describe('MyInvois XML', () => {
  it('has its elements in the order of LHDN’s samples', () => {
    expect(order(xmlOf(complete))).toEqual([
      'cbc:ID',
      'cbc:IssueDate',
      'cbc:IssueTime',
      'cbc:InvoiceTypeCode',
      'cbc:DocumentCurrencyCode',
      'cbc:TaxCurrencyCode',
      'cac:InvoicePeriod',
      'cac:AccountingSupplierParty',
      'cac:AccountingCustomerParty',
      'cac:PaymentMeans',
      'cac:TaxTotal',
      'cac:LegalMonetaryTotal',
      'cac:InvoiceLine',
    ]);
  });

  it('names the version, the day and time of posting in UTC, and the parties by every registration', () => {
    const xml = xmlOf(complete);
    expect(xml).toContain('<cbc:InvoiceTypeCode listVersionID="1.0">01</cbc:InvoiceTypeCode>');
    expect(xml).toContain('<cbc:IssueDate>2026-11-20</cbc:IssueDate>');
    expect(xml).toContain('<cbc:IssueTime>10:00:00Z</cbc:IssueTime>');
    expect(xml).toContain(
      '<cbc:IndustryClassificationCode name="Computer consultancy">62021</cbc:IndustryClassificationCode>',
    );
    expect(xml).toContain('<cbc:ID schemeID="TIN">C20880050010</cbc:ID>');
    expect(xml).toContain('<cbc:ID schemeID="BRN">201901234567</cbc:ID>');
    expect(xml).toContain('<cbc:ID schemeID="SST">W10-1808-32000001</cbc:ID>');
    expect(xml).toContain('<cbc:ID schemeID="TTX">NA</cbc:ID>');
    expect(xml).toContain('<cbc:CountrySubentityCode>14</cbc:CountrySubentityCode>');
    expect(xml).toContain('<cbc:CountrySubentityCode>01</cbc:CountrySubentityCode>');
    expect(xml).toContain('<cbc:Telephone>+60321610000</cbc:Telephone>');
    expect(xml).toContain('<cbc:Telephone>+6075991234</cbc:Telephone>');
    expect(xml).toContain('listID="ISO3166-1" listAgencyID="6">MYS<');
  });

  it('taxes each line and adds up by type', () => {
    const invoice = makeInvoice({
      ...complete,
      lines: [
        invoiceLine({ quantity: '1', price: '10.07', vat: taxed('8') }),
        invoiceLine({ quantity: '1', price: '10.07', vat: taxed('8') }),
        invoiceLine({ quantity: '1', price: '10.07', vat: taxed('6') }),
        invoiceLine({ quantity: '2', price: '50', vat: taxed('10') }),
        invoiceLine({ quantity: '1', price: '2000', vat: taxed('0', 'E') }),
      ],
    });
    const xml = xmlOf(invoice).replace(/\s*\n\s*/g, '');
    const total = xml.slice(xml.indexOf('<cac:TaxTotal>'), xml.indexOf('<cac:LegalMonetaryTotal>'));
    const subtotals = [
      ...total.matchAll(
        /TaxableAmount currencyID="MYR">([\d.]+)<.*?TaxAmount currencyID="MYR">([\d.]+)<.*?<cbc:ID>(\w+)</g,
      ),
    ];
    expect(subtotals.map(([, base, tax, type]) => [type, base, tax])).toEqual([
      ['01', '100.00', '10.00'],
      ['02', '30.21', '2.22'],
      ['E', '2000.00', '0.00'],
    ]);
    expect(total).toContain('<cac:TaxTotal><cbc:TaxAmount currencyID="MYR">12.22</cbc:TaxAmount>');
    expect(xml).toContain('<cbc:TaxExemptionReason>Service Tax Exemption of Persons Order 2018, item 3<');
    expect(xml).toContain('<cbc:PayableAmount currencyID="MYR">2142.43</cbc:PayableAmount>');
  });

  it('states a discount with its reason, and the line before and after it', () => {
    const discount = { amount: null, percent: '15', baseAmount: null, reason: 'Pelanggan tetap' };
    const invoice = makeInvoice({
      ...complete,
      lines: [invoiceLine({ quantity: '3', price: '99.95', vat: taxed('8'), allowances: [discount] })],
    });
    const xml = xmlOf(invoice);
    expect(xml).toContain('<cbc:AllowanceChargeReason>Pelanggan tetap</cbc:AllowanceChargeReason>');
    expect(xml).toContain('<cbc:MultiplierFactorNumeric>0.15</cbc:MultiplierFactorNumeric>');
    expect(xml).toContain('<cbc:Amount currencyID="MYR">44.98</cbc:Amount>');
    expect(xml).toContain('<cbc:LineExtensionAmount currencyID="MYR">254.87</cbc:LineExtensionAmount>');
    expect(xml).toMatch(/ItemPriceExtension>\s*<cbc:Amount currencyID="MYR">299.85</);
  });

  it('makes a credit note an Invoice of type 02 with positive amounts that names what LHDN called the first one', () => {
    const invoice = makeInvoice({
      ...complete,
      correctionReason: 'Salah jam',
      lines: [corrected({ quantity: '2', price: '100', vat: taxed('8') })],
    });
    const xml = xmlOf(invoice, new Map([['2026-0149', 'F9D425P6DS7D8IU']]));
    expect(xml).toMatch(/<Invoice /);
    expect(xml).toContain('listVersionID="1.0">02<');
    expect(xml).toContain('<cbc:PayableAmount currencyID="MYR">216.00</cbc:PayableAmount>');
    expect(xml).toMatch(/<cbc:ID>2026-0149<\/cbc:ID>\s*<cbc:UUID>F9D425P6DS7D8IU<\/cbc:UUID>/);
    expect(xmlOf(invoice)).toContain('<cbc:UUID>NA</cbc:UUID>');
  });

  it('is a debit note where nothing but earlier lines is put right and more is asked for', () => {
    const line = corrected({ quantity: '2', price: '100', vat: taxed('8') }, { quantity: '3' });
    const xml = xmlOf(makeInvoice({ ...complete, correctionReason: 'Salah jam', lines: [line] }));
    expect(xml).toContain('listVersionID="1.0">03<');
    expect(xml).toContain('<cbc:PayableAmount currencyID="MYR">108.00</cbc:PayableAmount>');
  });

  it('states another currency with what it is worth in ringgit', () => {
    const xml = xmlOf(makeInvoice({ ...complete, currency: 'SGD', exchangeRate: '3.45' }));
    expect(xml).toContain('<cbc:DocumentCurrencyCode>SGD</cbc:DocumentCurrencyCode>');
    expect(xml).not.toContain('currencyID="MYR"');
    expect(xml).toMatch(/SGD<\/cbc:SourceCurrencyCode>\s*<cbc:TargetCurrencyCode>MYR<.*\s*<cbc:CalculationRate>3.45</);
  });

  it('gives a foreign buyer without numbers the general ones', () => {
    const address = { ...complete.buyer.address, country: 'SG', subdivision: 'Central Region' };
    const buyer = { ...complete.buyer, taxIdentifier: '', legalId: '', vatId: 'GST-1', address };
    const xml = xmlOf(makeInvoice({ ...complete, buyer }));
    const customer = xml.slice(xml.indexOf('<cac:AccountingCustomerParty>'));
    expect(customer).toContain('<cbc:ID schemeID="TIN">EI00000000020</cbc:ID>');
    expect(customer).toContain('<cbc:ID schemeID="BRN">NA</cbc:ID>');
    expect(customer).toContain('<cbc:ID schemeID="SST">NA</cbc:ID>');
    expect(customer).toContain('<cbc:CountrySubentityCode>17</cbc:CountrySubentityCode>');
    // A state abroad has no code, and is a line of the address.
    expect(customer).toContain('<cbc:Line>Central Region</cbc:Line>');
    expect(customer).toContain('>SGP<');
  });

  it('escapes what a name is made of and gives the same bytes twice', () => {
    const invoice = makeInvoice({
      ...complete,
      buyer: { ...complete.buyer, name: 'Tan & Söhne &lt; &foo; <Sdn> "Bhd" 林' },
    });
    const research = { ...complete.seller, industryName: 'R&D; I&amp;T' };
    expect(xmlOf(makeInvoice({ ...complete, seller: research }))).toContain('name="R&amp;D; I&amp;amp;T"');
    expect(xmlOf(invoice)).toContain('Tan &amp; Söhne &amp;lt; &amp;foo; &lt;Sdn&gt; "Bhd" 林');
    expect(writeMyInvois(invoice)).toEqual(writeMyInvois(invoice));
  });
});
