import { qrCodeOf } from '@main/documents/pdf/qr-code';
import { Refusal } from '@shared/failure';
import type { Invoice } from '@shared/model/invoice';
import { checksumOf, keptDuitNowCode } from '@shared/payment-codes/duitnow';
import { paymentCodeOf } from '@shared/payment-codes/payment-code';
import { describe, expect, test } from 'vitest';
import { dutchInvoice, frenchInvoice, malaysianInvoice, norwegianInvoice } from '../../../fixtures/invoices';
import { decoded } from '../../main/documents/decode-qr';

const field = (tag: string, value: string) => tag + String(value.length).padStart(2, '0') + value;

/** A static code as a Malaysian bank gives it. */
const withoutChecksum = `${[
  field('00', '01'),
  field('01', '11'),
  field('26', field('00', 'A0000006150001') + field('01', '890053') + field('02', '0123456789012345')),
  field('52', '0000'),
  field('53', '458'),
  field('58', 'MY'),
  field('59', 'PERUNDING SERI BAYU'),
  field('60', 'KUALA LUMPUR'),
].join('')}6304`;
const duitNow = withoutChecksum + checksumOf(withoutChecksum);

const designed = (invoice: Invoice, design: Partial<Invoice['design']>): Invoice => ({
  ...invoice,
  design: { ...invoice.design, ...design },
});

const codeOfRefusal = (text: string): string => {
  try {
    keptDuitNowCode(text, 'changes.design.duitNowCode');
  } catch (error) {
    if (error instanceof Refusal) return error.failure.code;
  }
  return '';
};

describe('a DuitNow code', () => {
  test('has the checksum that EMVCo’s own example has', () => {
    expect(checksumOf('123456789')).toBe('29B1');
  });

  test('is kept as the bank gave it', () => {
    expect(keptDuitNowCode(` ${duitNow}\n`, 'code')).toBe(duitNow);
    expect(keptDuitNowCode('', 'code')).toBe('');
    expect(decoded(qrCodeOf(duitNow))).toBe(duitNow);
  });

  test('is refused where it is none, was changed, or is not in ringgit', () => {
    expect(codeOfRefusal('https://bank.example/pay')).toBe('design.duitNow');
    expect(codeOfRefusal(duitNow.slice(0, -10))).toBe('design.duitNow');
    expect(codeOfRefusal(duitNow.replace('SERI', 'SARI'))).toBe('design.duitNowChecksum');
    const singapore = withoutChecksum.replace('5303458', '5303702');
    expect(codeOfRefusal(singapore + checksumOf(singapore))).toBe('design.duitNowCurrency');
  });
});

describe('an invoice carries', () => {
  test('an EPC code for euro, where the firm wants it', () => {
    expect(paymentCodeOf(frenchInvoice)).toBeUndefined();
    const code = paymentCodeOf(designed(frenchInvoice, { showsPaymentCode: true }));
    expect(code?.kind).toBe('epc');
    expect(code?.text).toContain('\nEUR39359.90\n');
    expect(paymentCodeOf(designed(norwegianInvoice, { showsPaymentCode: true }))).toBeUndefined();
  });

  test('what is still to pay, not what it came to', () => {
    const { grossAmount, dueAmount } = dutchInvoice.totals;
    expect(dueAmount).toBeLessThan(grossAmount);
    expect(paymentCodeOf(designed(dutchInvoice, { showsPaymentCode: true }))?.text).toContain('EUR14727.88');
  });

  test('the firm’s DuitNow code for ringgit alone', () => {
    expect(paymentCodeOf(designed(malaysianInvoice, { duitNowCode: duitNow }))).toEqual({
      kind: 'duitNow',
      text: duitNow,
    });
    expect(paymentCodeOf(designed(frenchInvoice, { duitNowCode: duitNow }))).toBeUndefined();
    expect(paymentCodeOf(malaysianInvoice)).toBeUndefined();
  });

  test('none before posting, on a credit note, or where nothing is owed', () => {
    const french = designed(frenchInvoice, { showsPaymentCode: true });
    expect(paymentCodeOf({ ...french, stage: 'confirmed' })).toBeUndefined();
    expect(paymentCodeOf({ ...french, kind: 'creditNote' })).toBeUndefined();
    expect(paymentCodeOf({ ...french, totals: { ...french.totals, dueAmount: 0 } })).toBeUndefined();
  });
});
