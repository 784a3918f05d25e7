import { remainderBy97 } from '../countries/bank';
import { refuse } from '../failure';
import type { Company } from '../model/company';

/** A KID has 2 to 25 digits, its check digit among them. */
const LONGEST_KID_BODY = 24;

/** ISO 11649: up to 21 characters behind `RF` and its two check digits. */
const LONGEST_CREDITOR_REFERENCE_BODY = 21;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Luhn's check digit (KID, mod 10): every second digit from the right doubled. */
export function checkDigitMod10(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** KID's other check digit (mod 11): weights 2 to 7 from the right; a remainder that would give 10 is written `-`. */
export function checkDigitMod11(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => total + Number(digit) * (2 + (index % 6)), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? '-' : String(check);
}

/** `creditorReference('539007547034')` is `'RF18539007547034'`. */
function creditorReference(body: string): string {
  const check = 98 - remainderBy97(`${body}RF00`);
  return `RF${String(check).padStart(2, '0')}${body}`;
}

function refuseUnless(condition: boolean, number: string): void {
  if (!condition) refuse('document.missingReferenceDigits', { number });
}

/**
 * How a payment names the invoice that it pays (BT-83). A KID is the digits of customer and invoice number with a check
 * digit; where both are too long for one, the invoice's alone. Deterministic: the same numbers give the same reference.
 * Refused (`document.missingReferenceDigits`) where the number holds nothing that the reference could be made of.
 */
export function paymentReference(
  kind: Company['paymentReference'],
  { invoiceNumber, customerNumber }: { readonly invoiceNumber: string; readonly customerNumber: string },
): string {
  switch (kind) {
    case 'invoiceNumber':
      return invoiceNumber;
    case 'kidMod10':
    case 'kidMod11': {
      const body = kidBody(digitsOf(customerNumber), digitsOf(invoiceNumber));
      refuseUnless(body !== '', invoiceNumber);
      return body + (kind === 'kidMod10' ? checkDigitMod10(body) : checkDigitMod11(body));
    }
    case 'creditorReference': {
      const body = invoiceNumber.toUpperCase().replace(/[^A-Z0-9]/g, '');
      refuseUnless(body !== '', invoiceNumber);
      return creditorReference(body.slice(-LONGEST_CREDITOR_REFERENCE_BODY));
    }
  }
}

/**
 * The reference for one invoice. A KID is an agreement with a Norwegian bank about payments within Norway: a payer abroad
 * cannot give one and names the invoice number.
 */
export function paymentReferenceOf(
  kind: Company['paymentReference'],
  numbers: { readonly invoiceNumber: string; readonly customerNumber: string },
  countries: { readonly seller: string; readonly buyer: string },
): string {
  const isKid = kind === 'kidMod10' || kind === 'kidMod11';
  return paymentReference(isKid && countries.seller !== countries.buyer ? 'invoiceNumber' : kind, numbers);
}

function kidBody(customerDigits: string, invoiceDigits: string): string {
  if (invoiceDigits === '') return '';
  const both = customerDigits + invoiceDigits;
  return both.length <= LONGEST_KID_BODY ? both : invoiceDigits.slice(-LONGEST_KID_BODY);
}

/** As letterheads print it: a creditor reference in groups of four, the others as they are. */
export function printPaymentReference(reference: string): string {
  return /^RF\d{2}[A-Z0-9]{1,21}$/.test(reference) ? reference.replace(/(.{4})(?=.)/g, '$1\u00a0') : reference;
}
