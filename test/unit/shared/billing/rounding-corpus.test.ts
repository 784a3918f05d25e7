import { readFileSync } from 'node:fs';
import { calculateDocument } from '@shared/billing/calculation-document';
import { splitGrossAmount } from '@shared/billing/gross-prices';
import { fromMinor, toMinor } from '@shared/money';
import { z } from '@shared/zod';
import { describe, expect, it } from 'vitest';

const decimals = z.object({
  lines: z.array(z.string()).optional(),
  vat: z.array(z.tuple([z.string(), z.string(), z.string(), z.string()])).optional(),
  ...Object.fromEntries(
    ['allowances', 'charges', 'net', 'tax', 'gross', 'prepaid', 'due'].map((name) => [name, z.string().optional()]),
  ),
});

const corpus = z
  .array(
    z.strictObject({
      note: z.string(),
      document: z.unknown().optional(),
      gross: z.strictObject({ currency: z.string(), amount: z.string(), rate: z.string() }).optional(),
      expected: decimals,
    }),
  )
  .parse(JSON.parse(readFileSync('test/fixtures/rounding.json', 'utf8')));

/** The result in the corpus' short writing, cut down to what the case speaks of. */
function calculated(document: unknown): Record<string, unknown> {
  const result = calculateDocument(document);
  if (Array.isArray(result)) throw new Error('A case of the corpus is one document.');
  return {
    ...result.totals,
    lines: result.lines.map(({ net }) => net),
    vat: result.vat.map(({ category, rate, taxable, tax }) => [category, rate, taxable, tax]),
  };
}

describe('golden rounding corpus', () => {
  it.each(corpus.filter(({ document }) => document !== undefined))('$note', ({ document, expected }) => {
    expect(calculated(document)).toMatchObject(expected);
  });

  it.each(corpus.flatMap(({ gross, ...row }) => (gross ? [{ ...row, gross }] : [])))('$note', ({ gross, expected }) => {
    const { netAmount, taxAmount } = splitGrossAmount(toMinor(gross.amount, gross.currency), gross.rate);
    expect({ net: fromMinor(netAmount, gross.currency), tax: fromMinor(taxAmount, gross.currency) }).toEqual(expected);
  });
});
