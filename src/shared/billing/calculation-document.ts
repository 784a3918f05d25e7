import { type Decimal, decimalSchema, normalizeDecimal } from '../decimal';
import { refuse } from '../failure';
import { type VatCategory, vatCategorySchema } from '../model/vat';
import { fromMinor, toMinor } from '../money';
import { z } from '../zod';
import { type Calculation, type CalculationInput, calculate, type DocumentAllowanceOrCharge } from './calculate';
import { refuseIssue, withinList } from './calculation-document-refusals';

/** A decimal as text, or a whole JSON number: a JSON number with a fraction has been a float, which is not exact. */
const number = z.union([decimalSchema, z.int()]);

const allowanceSchema = z.strictObject({
  amount: number.optional(),
  percent: number.optional(),
  base: number.optional(),
});

const taxed = {
  category: vatCategorySchema,
  /** May be left out where the category has no VAT. */
  rate: number.optional(),
};

const documentAllowanceSchema = allowanceSchema.extend(taxed);

const lineSchema = z.strictObject({
  quantity: number,
  price: number,
  priceBaseQuantity: number.optional(),
  unit: z.string().optional(),
  allowances: z.array(allowanceSchema).optional(),
  charges: z.array(allowanceSchema).optional(),
  ...taxed,
});

/** What `proforma calculate` reads: amounts, prices and rates as decimals in the currency's main unit. */
export const calculationDocumentSchema = z.strictObject({
  currency: z.string(),
  taxRounding: z.enum(['group', 'line']).optional(),
  lines: z.array(lineSchema),
  allowances: z.array(documentAllowanceSchema).optional(),
  charges: z.array(documentAllowanceSchema).optional(),
  prepaid: number.optional(),
  rounding: number.optional(),
});

type CalculationDocument = z.infer<typeof calculationDocumentSchema>;

/** What `proforma calculate` prints: decimals with all digits of the currency's minor unit; rates in their one spelling. */
export interface CalculatedDocument {
  readonly lines: readonly { readonly net: Decimal }[];
  readonly vat: readonly {
    readonly category: string;
    readonly rate: Decimal;
    readonly taxable: Decimal;
    readonly tax: Decimal;
  }[];
  readonly totals: Readonly<
    Record<'lines' | 'allowances' | 'charges' | 'net' | 'tax' | 'gross' | 'prepaid' | 'due', Decimal>
  >;
}

type ReadNumber = z.infer<typeof number>;

function readAllowances(
  entries: readonly z.infer<typeof allowanceSchema>[] | undefined,
  currency: string,
  field: string,
) {
  return (entries ?? []).map((entry, index) => ({
    ...(entry.amount === undefined ? {} : { amount: readAmount(entry.amount, currency, `${field}.${index}.amount`) }),
    ...(entry.percent === undefined ? {} : { percent: String(entry.percent) }),
    ...(entry.base === undefined ? {} : { baseAmount: readAmount(entry.base, currency, `${field}.${index}.base`) }),
  }));
}

/** Decimals beyond the currency's minor unit are rounded, as every amount of an allowance is. */
function readAmount(value: ReadNumber, currency: string, field: string): number {
  return toMinor(String(value), currency, field);
}

function readTaxed(entry: { category: VatCategory; rate?: ReadNumber | undefined }, field: string) {
  if (entry.rate === undefined && entry.category === 'S') {
    refuse('calculation.missing', { field: `${field}.rate` }, `${field}.rate`);
  }
  return { category: entry.category, rate: String(entry.rate ?? 0) };
}

function readDocumentAllowances(
  entries: CalculationDocument['allowances'],
  currency: string,
  field: string,
): DocumentAllowanceOrCharge[] {
  const allowances = readAllowances(entries, currency, field);
  return (entries ?? []).map((entry, index) => ({ ...allowances[index], ...readTaxed(entry, `${field}.${index}`) }));
}

function toInput(document: CalculationDocument): CalculationInput {
  const { currency } = document;
  return {
    currency,
    taxRounding: document.taxRounding ?? 'group',
    lines: document.lines.map((line, index) => ({
      quantity: String(line.quantity),
      price: String(line.price),
      priceBaseQuantity: line.priceBaseQuantity === undefined ? null : String(line.priceBaseQuantity),
      allowances: readAllowances(line.allowances, currency, `lines.${index}.allowances`),
      charges: readAllowances(line.charges, currency, `lines.${index}.charges`),
      ...readTaxed(line, `lines.${index}`),
    })),
    allowances: readDocumentAllowances(document.allowances, currency, 'allowances'),
    charges: readDocumentAllowances(document.charges, currency, 'charges'),
    prepaidAmount: readAmount(document.prepaid ?? 0, currency, 'prepaid'),
    roundingAmount: readAmount(document.rounding ?? 0, currency, 'rounding'),
  };
}

function toOutput({ lines, vat, totals }: Calculation, currency: string): CalculatedDocument {
  const text = (amount: number) => fromMinor(amount, currency);
  return {
    lines: lines.map(({ netAmount }) => ({ net: text(netAmount) })),
    vat: vat.map(({ category, rate, taxableAmount, taxAmount }) => ({
      category,
      rate: normalizeDecimal(rate),
      taxable: text(taxableAmount),
      tax: text(taxAmount),
    })),
    totals: {
      lines: text(totals.linesAmount),
      allowances: text(totals.allowancesAmount),
      charges: text(totals.chargesAmount),
      net: text(totals.netAmount),
      tax: text(totals.taxAmount),
      gross: text(totals.grossAmount),
      prepaid: text(totals.prepaidAmount),
      due: text(totals.dueAmount),
    },
  };
}

function calculateOne(json: unknown): CalculatedDocument {
  const read = calculationDocumentSchema.safeParse(json);
  if (!read.success) refuseIssue(read.error, json);
  return toOutput(calculate(toInput(read.data)), read.data.currency);
}

/** Calculates one document, or each of a list. A refusal in a list names the field from the list's start: `3.lines.0.rate`. */
export function calculateDocument(json: unknown): CalculatedDocument | CalculatedDocument[] {
  if (!Array.isArray(json)) return calculateOne(json);
  return json.map((document: unknown, index) => withinList(index, () => calculateOne(document)));
}
