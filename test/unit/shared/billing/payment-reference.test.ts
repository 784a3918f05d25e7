import {
  checkDigitMod10,
  checkDigitMod11,
  paymentReference,
  printPaymentReference,
} from '@shared/billing/payment-reference';
import { Refusal } from '@shared/failure';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const digits = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength });

/** Luhn's check of a whole number, written the other way round: the sum with the check digit is divisible by 10. */
function passesMod10(number: string): boolean {
  const values = [...number].map(Number);
  const sum = values.reduce((total, value, index) => {
    const doubled = (values.length - index) % 2 === 0 ? value * 2 : value;
    return total + Math.floor(doubled / 10) + (doubled % 10);
  }, 0);
  return sum % 10 === 0;
}

function passesMod11(number: string): boolean {
  const body = [...number.slice(0, -1)].reverse().map(Number);
  const check = number.endsWith('-') ? 10 : Number(number.at(-1));
  const sum = body.reduce((total, value, index) => total + value * ((index % 6) + 2), 0);
  return (sum + check) % 11 === 0;
}

/** ISO 7064 by whole numbers: first four characters to the end, letters as two digits. */
function passesMod97(reference: string): boolean {
  const moved = reference.slice(4) + reference.slice(0, 4);
  const number = [...moved].map((character) => Number.parseInt(character, 36)).join('');
  return BigInt(number) % 97n === 1n;
}

describe('check digits', () => {
  test('known ones', () => {
    expect(checkDigitMod10('1024' + '20260149')).toBe('7');
    expect(checkDigitMod10('7992739871')).toBe('3');
    expect(checkDigitMod11('8601111794')).toBe('7');
    expect(paymentReference('creditorReference', { invoiceNumber: '539007547034', customerNumber: '' })).toBe(
      'RF18539007547034',
    );
  });

  test('whatever the digits, they pass the check of the bank', () => {
    fc.assert(
      fc.property(digits(24), (body) => {
        expect(passesMod10(body + checkDigitMod10(body))).toBe(true);
        expect(passesMod11(body + checkDigitMod11(body))).toBe(true);
      }),
    );
  });

  test('one wrong digit is always found', () => {
    fc.assert(
      fc.property(digits(24), fc.nat(), fc.integer({ min: 1, max: 9 }), (body, place, by) => {
        const index = place % body.length;
        const wrong = `${body.slice(0, index)}${(Number(body[index]) + by) % 10}${body.slice(index + 1)}`;
        expect(checkDigitMod10(wrong)).not.toBe(checkDigitMod10(body));
        expect(checkDigitMod11(wrong)).not.toBe(checkDigitMod11(body));
      }),
    );
  });
});

describe('a payment reference', () => {
  const numbers = { invoiceNumber: '2026-0149', customerNumber: 'C-1024' };

  test('is the invoice number, a KID of both numbers, or an ISO 11649 reference', () => {
    expect(paymentReference('invoiceNumber', numbers)).toBe('2026-0149');
    expect(paymentReference('kidMod10', numbers)).toBe('1024202601497');
    expect(paymentReference('kidMod11', numbers)).toBe(`102420260149${checkDigitMod11('102420260149')}`);
    expect(paymentReference('creditorReference', numbers)).toMatch(/^RF\d\d20260149$/);
  });

  test('is one that banks accept, whatever the pattern of the numbers', () => {
    const number = fc
      .string({ unit: fc.constantFrom(...'ABZabz0123456789-/_ '), maxLength: 34 })
      .map((text) => `${text}7`);
    fc.assert(
      fc.property(number, number, (invoiceNumber, customerNumber) => {
        const given = { invoiceNumber, customerNumber };
        const kid = paymentReference('kidMod10', given);
        expect(kid).toMatch(/^\d{2,25}$/);
        expect(passesMod10(kid)).toBe(true);
        expect(paymentReference('kidMod11', given)).toMatch(/^\d{1,24}[\d-]$/);
        const reference = paymentReference('creditorReference', given);
        expect(reference).toMatch(/^RF\d{2}[A-Z0-9]{1,21}$/);
        expect(passesMod97(reference)).toBe(true);
      }),
    );
  });

  test('is refused where the number holds nothing to make it of', () => {
    const none = { invoiceNumber: '---', customerNumber: '12' };
    for (const kind of ['kidMod10', 'kidMod11', 'creditorReference'] as const) {
      expect(() => paymentReference(kind, none)).toThrow(Refusal);
    }
  });

  test('is printed in groups where its standard says so', () => {
    expect(printPaymentReference('RF18539007547034')).toBe('RF18\u00a05390\u00a00754\u00a07034');
    expect(printPaymentReference('1024202601497')).toBe('1024202601497');
  });
});
