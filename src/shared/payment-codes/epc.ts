import { isIban, normalizeIban } from '../countries/bank';
import { plainAscii } from './plain-ascii';

/** EPC069-12 version 2.1: what each field holds at most, in characters. */
const LONGEST = { name: 70, text: 140 } as const;

/** The amount's bounds, in cents. */
const SMALLEST_AMOUNT = 1;
const LARGEST_AMOUNT = 99_999_999_999;

export interface CreditTransfer {
  readonly name: string;
  readonly iban: string;
  readonly bic: string;
  /** In cents. */
  readonly amount: number;
  /** An RF reference goes where readers check it, anything else is a text. */
  readonly reference: string;
}

const isCreditorReference = (reference: string): boolean => /^RF\d{2}[A-Z0-9]{1,21}$/.test(reference);

/**
 * The text of an EPC QR code: a SEPA credit transfer in euro, version 002. Written in plain ASCII, for some readers take
 * UTF-8 for Latin-1. Undefined where there can be no such transfer: no valid IBAN, no name, or an amount out of bounds.
 */
export function epcPayload({ name, iban, bic, amount, reference }: CreditTransfer): string | undefined {
  const account = normalizeIban(iban);
  const payee = plainAscii(name).slice(0, LONGEST.name).trim();
  if (!isIban(account) || payee === '' || amount < SMALLEST_AMOUNT || amount > LARGEST_AMOUNT) return undefined;
  const compactReference = reference.replace(/\s/g, '').toUpperCase();
  const isStructured = isCreditorReference(compactReference);
  const lines = [
    'BCD',
    '002',
    '1',
    'SCT',
    bic.replace(/\s/g, '').toUpperCase(),
    payee,
    account,
    `EUR${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`,
    '',
    isStructured ? compactReference : '',
    isStructured ? '' : plainAscii(reference).slice(0, LONGEST.text),
  ];
  // Empty fields at the end are left out, their line breaks with them.
  while (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
}
