import { calculateDocument, calculationDocumentSchema } from '@shared/billing/calculation-document';
import { Refusal } from '@shared/failure';
import { failureMessage } from '@shared/i18n/translate';
import { z } from '@shared/zod';
import { describe, expect, it } from 'vitest';

const line = { quantity: '7.5', price: '1520.00', category: 'S', rate: '25.00' };

function refusalOf(json: unknown) {
  try {
    calculateDocument(json);
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
    throw error;
  }
  return undefined;
}

describe('calculateDocument', () => {
  it('answers with decimals of the currency and rates in one spelling', () => {
    expect(
      calculateDocument({
        currency: 'NOK',
        lines: [{ ...line, unit: 'HUR', allowances: [{ percent: '10' }] }],
        allowances: [{ amount: '100.005', category: 'S', rate: '25' }],
        prepaid: '50',
        rounding: '0.01',
      }),
    ).toEqual({
      lines: [{ net: '10260.00' }],
      vat: [{ category: 'S', rate: '25', taxable: '10159.99', tax: '2540.00' }],
      totals: {
        lines: '10260.00',
        allowances: '100.01',
        charges: '0.00',
        net: '10159.99',
        tax: '2540.00',
        gross: '12699.99',
        prepaid: '50.00',
        due: '12650.00',
      },
    });
  });

  it('takes whole JSON numbers, and no rate where the category has none', () => {
    expect(
      calculateDocument({ currency: 'JPY', lines: [{ quantity: 3, price: 1000, category: 'O' }], prepaid: 500 }),
    ).toMatchObject({ vat: [{ category: 'O', rate: '0' }], totals: { gross: '3000', due: '2500' } });
  });

  it('rounds VAT per line where it is asked to', () => {
    const document = {
      currency: 'EUR',
      lines: [55.55, 11.11].map((price) => ({ ...line, quantity: '1', price: String(price), rate: '23' })),
    };
    expect(calculateDocument(document)).toMatchObject({ totals: { tax: '15.33' } });
    expect(calculateDocument({ ...document, taxRounding: 'line' })).toMatchObject({ totals: { tax: '15.34' } });
  });

  it('answers a list with a list', () => {
    const document = { currency: 'NOK', lines: [line] };
    expect(calculateDocument([document, document])).toEqual([calculateDocument(document), calculateDocument(document)]);
    expect(calculateDocument([])).toEqual([]);
  });

  it('has a schema that can be shown as JSON schema', () => {
    expect(z.toJSONSchema(calculationDocumentSchema)).toMatchObject({
      type: 'object',
      required: ['currency', 'lines'],
    });
  });
});

describe('calculateDocument refuses', () => {
  it.each([
    ['a float', { currency: 'NOK', lines: [{ ...line, quantity: 7.5 }] }, 'fractionAsNumber', 'lines.0.quantity'],
    ['a decimal comma', { currency: 'NOK', lines: [{ ...line, price: '1520,00' }] }, 'notADecimal', 'lines.0.price'],
    [
      'an integer beyond what is exact',
      { currency: 'NOK', lines: [{ ...line, price: 1e20 }] },
      'notADecimal',
      'lines.0.price',
    ],
    [
      'a missing quantity',
      { currency: 'NOK', lines: [{ ...line, quantity: undefined }] },
      'missing',
      'lines.0.quantity',
    ],
    ['a missing rate', { currency: 'NOK', lines: [{ ...line, rate: undefined }] }, 'missing', 'lines.0.rate'],
    ['a misspelt field', { currency: 'NOK', lines: [line], prepayed: '5' }, 'unknownField', 'prepayed'],
    [
      'a misspelt field of a line',
      { currency: 'NOK', lines: [{ ...line, allowance: [] }] },
      'unknownField',
      'lines.0.allowance',
    ],
    ['an unknown currency', { currency: 'KRONER', lines: [line] }, 'unknownCurrency', 'currency'],
    ['a currency that is no text', { currency: 578, lines: [line] }, 'notAText', 'currency'],
    [
      'an unknown category',
      { currency: 'NOK', lines: [{ ...line, category: 'X' }] },
      'unknownCategory',
      'lines.0.category',
    ],
    [
      'an unknown way of rounding',
      { currency: 'NOK', taxRounding: 'cent', lines: [line] },
      'unknownTaxRounding',
      'taxRounding',
    ],
    ['lines that are no list', { currency: 'NOK', lines: line }, 'notAList', 'lines'],
    ['a line that is no object', { currency: 'NOK', lines: ['7.5 h'] }, 'notAnObject', 'lines.0'],
    ['a document that is no object', 'NOK 100', 'notAnObject', 'document'],
    [
      'an allowance of nothing',
      { currency: 'NOK', lines: [line], charges: [{ base: '100', category: 'S', rate: '25' }] },
      'neitherAmountNorPercent',
      'charges.0',
    ],
    ['more than fits', { currency: 'NOK', lines: [line], prepaid: '999999999999999' }, 'amountTooLarge', 'prepaid'],
    [
      'within a list',
      [
        { currency: 'NOK', lines: [line] },
        { currency: 'NOK', lines: [{ ...line, rate: '0' }] },
      ],
      'rateNotAboveZero',
      '1.lines.0.rate',
    ],
    ['a list within a list', [[]], 'notAnObject', '0'],
  ])('%s', (_, json, code, field) => {
    const failure = refusalOf(json);
    expect(failure).toMatchObject({ code: `calculation.${code}`, field });
    if (failure === undefined) return;
    for (const language of ['en', 'nb', 'nl', 'fr', 'ms'] as const) {
      expect(failureMessage(failure, language)).not.toMatch(/\{\{|calculation\.|undefined/);
    }
    if (failure.params['field'] !== undefined && code !== 'unknownField') {
      expect(failureMessage(failure, 'en')).toContain(field);
    }
  });

  it('a float with words that say how to write it', () => {
    const failure = refusalOf({ currency: 'NOK', lines: [{ ...line, quantity: 7.5 }] });
    expect(failure && failureMessage(failure, 'en')).toBe(
      'lines.0.quantity: 7.5 is a JSON number with a fraction, which is not exact. Put it in quotes: "7.5".',
    );
  });
});
