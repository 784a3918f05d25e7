import { idSchema } from '../ids';
import { z } from '../zod';
import { line, paragraph } from './fields';

/** A part of the document: its lines one by one, or as one sum. Lines in no section come last, one by one. */
export const invoiceSectionSchema = z.object({
  id: idSchema,
  title: line(),
  mode: z.enum(['detail', 'summary']),
  lineIds: z.array(idSchema),
});

export const LAYOUT_GROUPINGS = ['class', 'contractLine', 'project', 'task', 'person'] as const;

/** How a document's lines are put together where nobody arranges them by hand. */
export const layoutRuleSchema = z.object({
  by: z.enum(LAYOUT_GROUPINGS),
  mode: z.enum(['detail', 'summary']),
});

export type LayoutRule = z.infer<typeof layoutRuleSchema>;

/** How the document is laid out: by its rule, or in the sections that somebody arranged. */
export const invoiceLayoutSchema = z.object({
  rule: layoutRuleSchema.default({ by: 'class', mode: 'detail' }),
  sections: z.array(invoiceSectionSchema).max(50),
  headerText: paragraph(2000),
  footerText: paragraph(2000),
  /** The hours follow as a list on pages of their own. */
  timesheetAppendix: z.boolean().default(false),
});

export type InvoiceLayout = z.infer<typeof invoiceLayoutSchema>;

export const PLAIN_LAYOUT: InvoiceLayout = {
  rule: { by: 'class', mode: 'detail' },
  sections: [],
  headerText: '',
  footerText: '',
  timesheetAppendix: false,
};
