import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { invoiceLineSchema, remainderSchema } from '../model/invoice';
import { z } from '../zod';
import { write } from './contract';
import { atRevision, invoiceViewSchema } from './invoicing';
import { outcomeSchema } from './shapes';

const line = invoiceLineSchema.shape;

const lineIds = z.array(z.string()).min(1).max(5000);

const percent = decimalSchema.refine((value) => !value.startsWith('-'), 'zero or more');

/** A line that is typed on a draft. */
const typedLineSchema = z.strictObject({
  transactionClass: z.enum(['time', 'expense', 'material', 'fee']),
  contractLineId: z.string(),
  /** Absent is the draft’s date. */
  date: plainDateSchema.optional(),
  name: line.name.min(1),
  description: line.description.default(''),
  quantity: decimalSchema.default('1'),
  /** Absent is an hour for time and one piece for everything else. */
  unit: line.unit.optional(),
  /** Absent is what the price list gives. */
  price: decimalSchema.optional(),
  personId: z.string().nullable().default(null),
  roleId: z.string().nullable().default(null),
  task: line.task.default(''),
  category: line.category.default(''),
  billingType: z.enum(['chargeable', 'nonChargeable', 'complimentary']).default('chargeable'),
  /** Absent is the tax of contract line and customer. */
  vat: line.vat.optional(),
});

/** Work on the lines of a draft, many at once, and on many drafts at once. */
export const draftCalls = {
  'invoice.addLine': write(
    'Adds a line to a draft that bills no row of the backlog: a fee, an outlay, material, or under time and material hours.',
    z.strictObject({ ...atRevision, line: typedLineSchema }),
    z.object({ lineId: z.string(), view: invoiceViewSchema }),
  ),
  'invoice.removeLines': write(
    'Takes lines off a draft; their rows go back to the backlog as they were.',
    z.strictObject({ ...atRevision, lineIds }),
    invoiceViewSchema,
  ),
  'invoice.updateLines': write(
    'Changes many lines of a draft alike; where one of them cannot be changed so, none is and that line is named.',
    z.strictObject({
      ...atRevision,
      lineIds,
      changes: z.strictObject({
        billingType: z.enum(['chargeable', 'nonChargeable', 'complimentary']).optional(),
        price: decimalSchema.optional(),
        /** What stays of each quantity, in percent. */
        quantityPercent: percent.optional(),
        /** What becomes of what is taken off a quantity. */
        remainder: remainderSchema.optional(),
        /** In the place of the discounts, or surcharges, that each line has; 0 takes them away. */
        discountPercent: percent.optional(),
        surchargePercent: percent.optional(),
        vat: line.vat.optional(),
        name: line.name.optional(),
        description: line.description.optional(),
      }),
    }),
    invoiceViewSchema,
  ),
  'invoice.refresh': write(
    'Adds a line to a draft for every row of its contract and customer that is ready, dated up to today and on no invoice. Again it adds nothing.',
    z.strictObject(atRevision),
    z.object({ added: z.array(z.string()), view: invoiceViewSchema }),
  ),
  'invoice.confirmAll': write(
    'Confirms drafts, each in a commit of its own, and with `post` posts them too. Says of each that could not be why.',
    z.strictObject({ ids: z.array(z.string()).min(1).max(250), post: z.boolean().default(false) }),
    outcomeSchema.extend({
      invoices: z.array(
        z.object({ id: z.string(), number: z.string().nullable(), status: z.enum(['confirmed', 'posted']) }),
      ),
    }),
  ),
};
