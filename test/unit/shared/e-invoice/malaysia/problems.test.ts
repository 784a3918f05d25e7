import { myInvoisProblems } from '@shared/e-invoice/malaysia/problems';
import type { Invoice } from '@shared/model/invoice';
import { describe, expect, it } from 'vitest';
import { invoiceLine, makeInvoice, malaysianInvoice } from '../../../../fixtures/invoices';

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

const codes = (invoice: Invoice) => myInvoisProblems(invoice).map(({ code }) => code.replace('malaysia.', ''));
const withSeller = (change: Partial<Invoice['seller']>) =>
  makeInvoice({ ...complete, seller: { ...complete.seller, ...change } });
const withBuyer = (change: Partial<Invoice['buyer']>) =>
  makeInvoice({ ...complete, buyer: { ...complete.buyer, ...change } });
const taxed = (category: 'S' | 'E', rate: string, exemptionReason = '') => ({
  category,
  rate,
  exemptionCode: '',
  exemptionReason,
});

describe('what MyInvois asks for', () => {
  it('is nothing more of a complete invoice', () => {
    expect(myInvoisProblems(complete)).toEqual([]);
  });

  it.each([
    [{ taxIdentifier: '' }, 'sellerTinMissing'],
    [{ taxIdentifier: '20880050010' }, 'sellerTinInvalid'],
    [{ legalId: '' }, 'sellerRegistrationMissing'],
    [{ vatId: '' }, 'sellerSstMissing'],
    [{ industryCode: '6202' }, 'sellerIndustryMissing'],
    [{ industryName: '' }, 'sellerIndustryNameMissing'],
    [{ phone: '' }, 'sellerPhoneMissing'],
    [{ phone: '12' }, 'sellerPhoneInvalid'],
    [{ address: { ...complete.seller.address, line1: '' } }, 'sellerStreetMissing'],
    [{ address: { ...complete.seller.address, city: 'Ipoh' } }, 'sellerStateUnknown'],
    [{ address: { ...complete.seller.address, country: 'SG' } }, 'sellerAbroad'],
  ])('of a seller with %j: %s', (change, code) => {
    expect(codes(withSeller(change))).toContain(code);
  });

  it.each([
    [{ taxIdentifier: '' }, ['buyerTinMissing']],
    [{ taxIdentifier: '', legalIdScheme: 'NRIC', legalId: '880101015555' }, []],
    [{ taxIdentifier: 'IG56003500070', legalId: '' }, []],
    [{ taxIdentifier: 'EI00000000040', legalId: '' }, []],
    [{ legalId: '' }, ['buyerRegistrationMissing']],
    [{ phone: '' }, ['buyerPhoneMissing']],
    [{ address: { ...complete.buyer.address, subdivision: 'Joho' } }, ['buyerStateUnknown']],
    [{ address: { ...complete.buyer.address, subdivision: '01' } }, []],
    [
      { taxIdentifier: '', legalId: '', phone: '+65 6222 1111', address: { ...complete.buyer.address, country: 'SG' } },
      [],
    ],
  ])('of a buyer with %j: %j', (change, expected) => {
    expect(codes(withBuyer(change))).toEqual(expected);
  });

  it('of a line: a classification of LHDN that is a seller’s, and why it is exempt', () => {
    const lines = [
      invoiceLine({ vat: taxed('S', '8'), classification: { code: '046', scheme: 'CLASS' } }),
      invoiceLine({ vat: taxed('S', '8'), classification: { code: '034', scheme: 'CLASS' } }),
      invoiceLine({ vat: taxed('E', '0') }),
      invoiceLine({ vat: taxed('E', '0', 'Perintah 2018'), classification: { code: '022', scheme: 'CLASS' } }),
      invoiceLine({ vat: taxed('S', '8'), description: 'x'.repeat(300) }),
    ];
    expect(codes(makeInvoice({ ...complete, lines }))).toEqual([
      'classificationUnknown',
      'classificationReserved',
      'exemptionReasonMissing',
      'textShortened',
    ]);
  });

  it('names the screen and the field', () => {
    expect(myInvoisProblems(withSeller({ taxIdentifier: '' }))[0]?.place).toEqual({
      screen: 'company',
      field: 'taxIdentifier',
    });
    expect(myInvoisProblems(withBuyer({ phone: '' }))[0]?.place).toEqual({ screen: 'customer', field: 'phone' });
  });
});
