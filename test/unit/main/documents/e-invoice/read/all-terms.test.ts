import { writeCii } from '@main/documents/e-invoice/cii';
import { readAttachment, readElectronicInvoice } from '@main/documents/e-invoice/read/read';
import { writeUbl } from '@main/documents/e-invoice/ubl';
import { describe, expect, it } from 'vitest';
import { electronicInvoice, electronicLine } from '../../../../../fixtures/electronic-invoice';

/** Business terms that no invoice of ours states, put into one that is ours otherwise. */

const CSV = Buffer.from('day;hours\n2026-11-02;7.5\n');

const base = electronicInvoice({
  lines: [electronicLine({ grossPrice: '1600.00', priceDiscount: '80.00', priceBaseQuantity: '1' })],
});

const put = (text: string, pairs: readonly (readonly [before: string, added: string])[]): string =>
  pairs.reduce((whole, [before, added]) => {
    expect(whole).toContain(before);
    return whole.replace(before, `${added}${before}`);
  }, text);

const ubl = put(new TextDecoder().decode(writeUbl(base)), [
  [
    '<cac:ContractDocumentReference>',
    `<cac:ReceiptDocumentReference><cbc:ID>REC-1</cbc:ID></cac:ReceiptDocumentReference>
     <cac:OriginatorDocumentReference><cbc:ID>LOT-7</cbc:ID></cac:OriginatorDocumentReference>`,
  ],
  [
    '<cac:AccountingSupplierParty>',
    `<cac:AdditionalDocumentReference><cbc:ID schemeID="AUN">METER-9</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></cac:AdditionalDocumentReference>
     <cac:AdditionalDocumentReference><cbc:ID>HOURS</cbc:ID><cbc:DocumentDescription>Timesheet</cbc:DocumentDescription>
       <cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="text/csv" filename="../hours.csv">${CSV.toString('base64')}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>
     <cac:AdditionalDocumentReference><cbc:ID>PLAN</cbc:ID><cac:Attachment><cac:ExternalReference><cbc:URI>https://example.com/plan</cbc:URI></cac:ExternalReference></cac:Attachment></cac:AdditionalDocumentReference>`,
  ],
  [
    '<cac:Delivery>',
    `<cac:PayeeParty><cac:PartyIdentification><cbc:ID schemeID="SEPA">NL99ZZZ123456780000</cbc:ID></cac:PartyIdentification>
       <cac:PartyName><cbc:Name>Factoring AS</cbc:Name></cac:PartyName>
       <cac:PartyLegalEntity><cbc:CompanyID schemeID="0192">974760673</cbc:CompanyID></cac:PartyLegalEntity></cac:PayeeParty>
     <cac:TaxRepresentativeParty><cac:PartyName><cbc:Name>Skatt AS</cbc:Name></cac:PartyName>
       <cac:PostalAddress><cbc:StreetName>Torget 2</cbc:StreetName><cac:Country><cbc:IdentificationCode>NO</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
       <cac:PartyTaxScheme><cbc:CompanyID>NO999999999MVA</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme></cac:TaxRepresentativeParty>`,
  ],
  [
    '<cac:PayeeFinancialAccount>',
    '<cac:CardAccount><cbc:PrimaryAccountNumberID>1234</cbc:PrimaryAccountNumberID><cbc:NetworkID>VISA</cbc:NetworkID><cbc:HolderName>Marit</cbc:HolderName></cac:CardAccount>',
  ],
  [
    '</cac:PaymentMeans>',
    '<cac:PaymentMandate><cbc:ID>MANDATE-1</cbc:ID><cac:PayerFinancialAccount><cbc:ID>NO9386011117947</cbc:ID></cac:PayerFinancialAccount></cac:PaymentMandate>',
  ],
  [
    '<cac:ClassifiedTaxCategory>',
    '<cac:OriginCountry><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:OriginCountry>',
  ],
  ['</cac:Delivery>', '<cac:DeliveryLocation><cbc:ID schemeID="0088">7300010000001</cbc:ID></cac:DeliveryLocation>'],
]).replace('listID="STI"', 'listID="STI" listVersionID="19"');

const cii = put(new TextDecoder().decode(writeCii(base)), [
  [
    '</ram:ApplicableHeaderTradeAgreement>',
    `<ram:SellerTaxRepresentativeTradeParty><ram:Name>Skatt AS</ram:Name><ram:PostalTradeAddress><ram:LineOne>Torget 2</ram:LineOne><ram:CountryID>NO</ram:CountryID></ram:PostalTradeAddress>
       <ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">NO999999999MVA</ram:ID></ram:SpecifiedTaxRegistration></ram:SellerTaxRepresentativeTradeParty>
     <ram:AdditionalReferencedDocument><ram:IssuerAssignedID>LOT-7</ram:IssuerAssignedID><ram:TypeCode>50</ram:TypeCode></ram:AdditionalReferencedDocument>
     <ram:AdditionalReferencedDocument><ram:IssuerAssignedID>METER-9</ram:IssuerAssignedID><ram:TypeCode>130</ram:TypeCode><ram:ReferenceTypeCode>AUN</ram:ReferenceTypeCode></ram:AdditionalReferencedDocument>
     <ram:AdditionalReferencedDocument><ram:IssuerAssignedID>HOURS</ram:IssuerAssignedID><ram:TypeCode>916</ram:TypeCode><ram:Name>Timesheet</ram:Name>
       <ram:AttachmentBinaryObject mimeCode="text/csv" filename="../hours.csv">${CSV.toString('base64')}</ram:AttachmentBinaryObject></ram:AdditionalReferencedDocument>
     <ram:AdditionalReferencedDocument><ram:IssuerAssignedID>PLAN</ram:IssuerAssignedID><ram:URIID>https://example.com/plan</ram:URIID><ram:TypeCode>916</ram:TypeCode></ram:AdditionalReferencedDocument>`,
  ],
  [
    '</ram:ApplicableHeaderTradeDelivery>',
    `<ram:ShipToTradeParty><ram:GlobalID schemeID="0088">7300010000001</ram:GlobalID></ram:ShipToTradeParty>
     <ram:ReceivingAdviceReferencedDocument><ram:IssuerAssignedID>REC-1</ram:IssuerAssignedID></ram:ReceivingAdviceReferencedDocument>`,
  ],
  ['<ram:PaymentReference>', '<ram:CreditorReferenceID>NL99ZZZ123456780000</ram:CreditorReferenceID>'],
  [
    '<ram:SpecifiedTradeSettlementPaymentMeans>',
    '<ram:PayeeTradeParty><ram:Name>Factoring AS</ram:Name><ram:SpecifiedLegalOrganization><ram:ID schemeID="0192">974760673</ram:ID></ram:SpecifiedLegalOrganization></ram:PayeeTradeParty>',
  ],
  [
    '<ram:PayeePartyCreditorFinancialAccount>',
    '<ram:ApplicableTradeSettlementFinancialCard><ram:ID>1234</ram:ID><ram:CardholderName>Marit</ram:CardholderName></ram:ApplicableTradeSettlementFinancialCard><ram:PayerPartyDebtorFinancialAccount><ram:IBANID>NO9386011117947</ram:IBANID></ram:PayerPartyDebtorFinancialAccount>',
  ],
  ['</ram:SpecifiedTradePaymentTerms>', '<ram:DirectDebitMandateID>MANDATE-1</ram:DirectDebitMandateID>'],
  ['</ram:SpecifiedTradeProduct>', '<ram:OriginTradeCountry><ram:ID>SE</ram:ID></ram:OriginTradeCountry>'],
]).replace('listID="STI"', 'listID="STI" listVersionID="19"');

const TERMS = {
  receiptReference: 'REC-1',
  tenderReference: 'LOT-7',
  objectIdentifier: { value: 'METER-9', scheme: 'AUN' },
  payee: { name: 'Factoring AS', identifier: null, legalId: { value: '974760673', scheme: '0192' } },
  taxRepresentative: { name: 'Skatt AS', vatId: 'NO999999999MVA', address: { line1: 'Torget 2', country: 'NO' } },
  delivery: { locationIdentifier: { value: '7300010000001', scheme: '0088' } },
  directDebit: { mandate: 'MANDATE-1', creditor: 'NL99ZZZ123456780000', account: 'NO9386011117947' },
  attachments: [
    {
      reference: 'HOURS',
      description: 'Timesheet',
      location: '',
      file: { name: '../hours.csv', mediaType: 'text/csv', size: CSV.length },
      source: 'xml',
    },
    { reference: 'PLAN', description: '', location: 'https://example.com/plan', file: null, source: 'xml' },
  ],
  lines: [{ priceBaseUnit: 'HUR', originCountry: 'SE', classifications: [{ value: '80101500', version: '19' }] }],
};

describe.each([
  ['UBL', ubl, 'VISA'],
  ['CII', cii, ''],
])('every business term of EN 16931 in %s', (_, xml, network) => {
  const bytes = Buffer.from(xml);

  it('is read, and nothing is left out', async () => {
    const { invoice, leftOut } = await readElectronicInvoice(bytes);
    expect(invoice).toMatchObject({ ...TERMS, card: { number: '1234', holder: 'Marit', network } });
    expect(leftOut).toEqual([]);
  });

  it('gives the bytes of what is attached, and refuses what is only a link', async () => {
    expect(Buffer.from((await readAttachment(bytes, 0)) ?? [])).toEqual(CSV);
    await expect(readAttachment(bytes, 1)).rejects.toThrow('importedInvoice.attachmentIsLink');
    expect(await readAttachment(bytes, 2)).toBeNull();
  });

  it('refuses an attachment that is broken only when it is wanted', async () => {
    const broken = Buffer.from(xml.replace(CSV.toString('base64'), 'ZGF5*'));
    expect((await readElectronicInvoice(broken)).invoice.attachments).toHaveLength(2);
    await expect(readAttachment(broken, 0)).rejects.toThrow('importedInvoice.attachmentBroken');
  });
});

describe('what no term of EN 16931 holds', () => {
  const leftOut = async (xml: string) => (await readElectronicInvoice(Buffer.from(xml))).leftOut;

  it('is told by where it stands and what it says', async () => {
    const more = put(ubl, [
      ['<cbc:CustomizationID>', '<cbc:UBLVersionID>2.1</cbc:UBLVersionID>'],
      [
        '<cac:ContractDocumentReference>',
        '<cac:StatementDocumentReference><cbc:ID>S-1</cbc:ID></cac:StatementDocumentReference>',
      ],
      ['</cac:Delivery>', '<cbc:TrackingID>T-1</cbc:TrackingID><cbc:TrackingID>T-2</cbc:TrackingID>'],
    ]);
    expect(await leftOut(more)).toEqual([
      { path: 'StatementDocumentReference', value: 'S-1', count: 1 },
      { path: 'Delivery/TrackingID', value: 'T-1', count: 2 },
    ]);
  });

  it('is also what is stated once more with another value, but not with the same', async () => {
    const [means = ''] = /<cac:PaymentMeans>.*?<\/cac:PaymentMeans>/s.exec(ubl) ?? [];
    const again = put(ubl, [['<cac:PaymentTerms>', means]]);
    expect(await leftOut(again)).toEqual([]);
    const other = means.replace('1024202601497', '99');
    expect(await leftOut(put(ubl, [['<cac:PaymentTerms>', other]]))).toEqual([
      { path: 'PaymentMeans/PaymentID', value: '99', count: 1 },
    ]);
  });

  it('is a line that counts in no sum, and that a file is only a test', async () => {
    const test = put(cii, [
      [
        '<ram:GuidelineSpecifiedDocumentContextParameter>',
        '<ram:TestIndicator><udt:Indicator>true</udt:Indicator></ram:TestIndicator>',
      ],
    ]);
    expect(await leftOut(test)).toEqual([{ path: 'ExchangedDocumentContext/TestIndicator', value: 'true', count: 1 }]);
    const group = cii.replace(
      '<ram:LineID>1</ram:LineID>',
      '$&<ram:LineStatusReasonCode>GROUP</ram:LineStatusReasonCode>',
    );
    expect((await leftOut(group)).map(({ path }) => path)).toContain(
      'SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem/SpecifiedTradeProduct',
    );
  });
});

describe('prices', () => {
  it('may be stated gross and net for other quantities', async () => {
    const [net = ''] = /<ram:NetPriceProductTradePrice>.*?<\/ram:NetPriceProductTradePrice>/s.exec(cii) ?? [];
    const tenfold = net.replace('1520.00', '15200.00').replace(/>1</, '>10<');
    const { invoice } = await readElectronicInvoice(Buffer.from(cii.replace(net, tenfold)));
    expect(invoice.lines[0]).toMatchObject({
      price: '15200.00',
      priceBaseQuantity: '10',
      grossPrice: '1600.00',
      grossPriceBaseQuantity: '1',
    });
  });

  it('may be reduced in several steps', async () => {
    const [discount = ''] = /<ram:AppliedTradeAllowanceCharge>.*?<\/ram:AppliedTradeAllowanceCharge>/s.exec(cii) ?? [];
    const more = discount.replace('80.00', '30.00').replace('false', 'true');
    const { invoice } = await readElectronicInvoice(Buffer.from(cii.replace(discount, discount + more)));
    expect(invoice.lines[0]).toMatchObject({ priceDiscount: '50' });
  });
});
