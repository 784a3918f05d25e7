import { qrCodeOf } from '@main/documents/pdf/qr-code';
import { epcPayload } from '@shared/payment-codes/epc';
import { plainAscii } from '@shared/payment-codes/plain-ascii';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoded } from '../../main/documents/decode-qr';

/** A code that banking apps read holds no more (EPC069-12). */
const LARGEST_EPC_PAYLOAD = 331;

const transfer = {
  name: 'Atelier Rivoire Conseil',
  iban: 'FR76 3000 6000 0112 3456 7890 189',
  bic: 'AGRIFRPP',
  amount: 4244438,
  reference: 'F2026-0087',
};

describe('an EPC code', () => {
  test('says who is paid, where, how much and what for', () => {
    expect(epcPayload(transfer)?.split('\n')).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      'AGRIFRPP',
      'Atelier Rivoire Conseil',
      'FR7630006000011234567890189',
      'EUR42444.38',
      '',
      '',
      'F2026-0087',
    ]);
  });

  test('has an RF reference where banks check it', () => {
    const lines = epcPayload({ ...transfer, reference: 'RF18 5390 0754 7034' })?.split('\n');
    expect(lines?.at(-1)).toBe('RF18539007547034');
    expect(lines).toHaveLength(10);
  });

  test('is not made without an IBAN that can exist, a name or an amount', () => {
    expect(epcPayload({ ...transfer, iban: 'FR7630006000011234567890180' })).toBeUndefined();
    expect(epcPayload({ ...transfer, iban: '' })).toBeUndefined();
    expect(epcPayload({ ...transfer, name: '株式会社' })).toBeUndefined();
    expect(epcPayload({ ...transfer, amount: 0 })).toBeUndefined();
    expect(epcPayload({ ...transfer, amount: 100_000_000_000 })).toBeUndefined();
  });

  test('is read back as it was written, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 99_999_999_999 }),
        (name, reference, amount) => {
          const payload = epcPayload({ ...transfer, name: `A ${name}`, reference, amount }) ?? '';
          expect(payload).toMatch(/^[ -~\n]+$/);
          expect(payload.length).toBeLessThanOrEqual(LARGEST_EPC_PAYLOAD);
          expect(decoded(qrCodeOf(payload))).toBe(payload);
        },
      ),
      { numRuns: 15 },
    );
  });
});

test('letters lose their marks, and what no bank takes is left out', () => {
  expect(plainAscii('Müller & Søn – Łódź, “Œuvre” №5')).toBe('Muller + Son - Lodz, OEuvre 5');
});
