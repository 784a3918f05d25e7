import { exemptionWords, legalNotes, placeOfDelivery, taxRegistrationOf } from '@shared/countries/law/legal-notes';
import type { Invoice } from '@shared/model/invoice';
import { describe, expect, test } from 'vitest';
import {
  creditNote,
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

const mentions = (invoice: Invoice, purpose?: 'print' | 'export') =>
  legalNotes(invoice, purpose).map(({ key }) => key.replace('document.mention.', ''));

describe('the notes of law', () => {
  test('are those of the seller’s country, in order', () => {
    expect(mentions(norwegianInvoice)).toEqual(['lateInterestNorway']);
    expect(mentions(makeInvoice({ prepaidAmount: 12_500 }))).toEqual([]);
    expect(mentions(frenchInvoice)).toEqual([
      'goodsAndServices',
      'noEarlyPaymentDiscount',
      'latePenaltyFrance',
      'recoveryFeeFrance',
    ]);
    for (const invoice of [dutchInvoice, malaysianInvoice, reverseChargeInvoice]) expect(mentions(invoice)).toEqual([]);
    const german = makeInvoice({ seller: party('Firma', 'DE') });
    expect(mentions(german)).toEqual([]);
  });

  test('carry the subject codes that French rules look for, each once', () => {
    expect(legalNotes(frenchInvoice).map(({ code }) => code)).toEqual(['', 'AAB', 'PMD', 'PMT']);
  });

  test('give way to a note of the user’s with the same code, and to no other', () => {
    const noted = { ...frenchInvoice, notes: [{ subjectCode: 'PMD', text: 'Pénalités\u00a0: 12 %.' }] };
    expect(mentions(noted)).toEqual(['goodsAndServices', 'noEarlyPaymentDiscount', 'recoveryFeeFrance']);
  });

  test('leave out paying on a printed credit note, and keep it for the electronic one', () => {
    expect(mentions(creditNote)).toEqual([]);
    const avoir: Invoice = { ...frenchInvoice, kind: 'creditNote' };
    expect(mentions(avoir)).toEqual(['goodsAndServices']);
    expect(mentions(avoir, 'export')).toContain('recoveryFeeFrance');
  });

  test('name what is supplied', () => {
    const of = (...classes: Invoice['lines'][number]['transactionClass'][]) =>
      mentions({ ...frenchInvoice, lines: classes.map((transactionClass) => invoiceLine({ transactionClass })) })[0];
    expect(of('material')).toBe('goods');
    expect(of('time', 'expense')).toBe('services');
    expect(of('time', 'material')).toBe('goodsAndServices');
    expect(of()).toBe('services');
  });

  test('name the choice of paying VAT when invoicing, for services that bear it', () => {
    const onDebits = { ...frenchInvoice, vatOnDebits: true };
    expect(mentions(onDebits)).toContain('vatOnDebits');
    const goods = { ...onDebits, lines: [invoiceLine({ transactionClass: 'material' })] };
    expect(mentions(goods)).not.toContain('vatOnDebits');
    const untaxed = { ...onDebits, vat: onDebits.vat.map((group) => ({ ...group, category: 'AE' as const })) };
    expect(mentions(untaxed)).not.toContain('vatOnDebits');
    expect(mentions({ ...norwegianInvoice, vatOnDebits: true })).not.toContain('vatOnDebits');
  });
});

describe('why no tax is added', () => {
  const exempt = { category: 'E', exemptionCode: '' } as const;

  test('is the paragraph of the seller’s country, the directive elsewhere in the Union, nothing in the rest', () => {
    const reverse = { category: 'AE', exemptionCode: 'VATEX-EU-AE' } as const;
    const statute = (country: string) =>
      exemptionWords(reverse, { seller: party('Firm', country), vat: [reverse] })?.statute;
    expect(['NO', 'NL', 'FR', 'DE', 'US'].map(statute)).toEqual([
      'mval. § 11-1',
      'art. 12 Wet OB 1968',
      'art. 283 du CGI',
      'art. 196, Directive 2006/112/EC',
      '',
    ]);
  });

  test('is the small business scheme where a Dutch seller without btw-id exempts all of it', () => {
    const small = party('Bakker Advies', 'NL', { legalId: '90004760' });
    expect(exemptionWords(exempt, { seller: small, vat: [exempt] })).toEqual({
      key: 'document.exemption.E',
      statute: 'KOR, art. 25 Wet OB 1968',
    });
    const registered = { ...small, vatId: 'NL004495445B01' };
    expect(exemptionWords(exempt, { seller: registered, vat: [exempt] })?.statute).toBe('');
    expect(exemptionWords(exempt, { seller: small, vat: [exempt, { category: 'S' }] })?.statute).toBe('');
  });

  test('is not asked where tax is added', () => {
    expect(exemptionWords({ category: 'S', exemptionCode: '' }, norwegianInvoice)).toBeNull();
  });
});

test('a Norwegian limited company names its register, unless it says another itself', () => {
  const registration = (name: string, taxRegistration = '') =>
    taxRegistrationOf(party(name, 'NO', { taxRegistration }));
  expect(registration('Fjellheim Rådgivning AS')).toBe('Foretaksregisteret');
  expect(registration('Nordic Systems NUF')).toBe('Foretaksregisteret');
  expect(registration('Ingrid Aas')).toBe('');
  expect(registration('Kari Nordaas')).toBe('');
  expect(registration('Fjellheim AS', 'Register')).toBe('Register');
  expect(taxRegistrationOf(party('Fjellheim AS', 'DK'))).toBe('');
});

test('a Norwegian invoice says where it was delivered even at home', () => {
  expect(placeOfDelivery(norwegianInvoice)).toEqual(norwegianInvoice.buyer.address);
  expect(placeOfDelivery(frenchInvoice)).toBeNull();
  const elsewhere = { ...frenchInvoice, deliveryAddress: fjellheim.address };
  expect(placeOfDelivery(elsewhere)).toEqual(fjellheim.address);
});
