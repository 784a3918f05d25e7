import { currencySchema } from '../currencies';
import { plainDateSchema } from '../dates';
import { decimalSchema } from '../decimal';
import { languageSchema } from '../i18n/languages';
import { z } from '../zod';
import { classificationSchema } from './classification';
import { documentDesignSchema, PLAIN_DESIGN } from './document-design';
import { electronicChoiceSchema } from './electronic-format';
import { amountSchema, paragraph, revisionSchema } from './fields';
import { mailSettingsSchema, PLAIN_MAIL } from './mail-settings';
import { bankAccountSchema, partySchema } from './party';
import { reminderRulesSchema, USUAL_REMINDER_RULES } from './reminder';
import { vatTreatmentSchema } from './vat-treatment';

/** The id of the one company row of a store. */
export const COMPANY_ID = 'company';

/** How a payment names the invoice it pays (BT-83). KID is Norway's, with a check digit the bank agreed to. */
export const paymentReferenceSchema = z.enum(['invoiceNumber', 'kidMod10', 'kidMod11', 'creditorReference']);

/** The firm whose work is billed, and its choices. */
export const companySchema = partySchema.extend({
  id: z.literal(COMPANY_ID),
  currency: currencySchema,
  /** The language of what has no customer: the register, the journal, new customers' default. */
  language: languageSchema,
  /** Whether the firm adds VAT at all; where not, every line is outside or exempt, as its country says. */
  vatRegistered: z.boolean(),
  /** What a line is taxed at where neither customer nor contract line says otherwise. */
  vat: vatTreatmentSchema,
  /** `group`: VAT per rate on the document's sum (EN 16931). `line`: per line, then summed (Malaysia). */
  taxRounding: z.enum(['group', 'line']),
  bank: bankAccountSchema,
  paymentTermDays: z.int().min(0).max(365),
  paymentReference: paymentReferenceSchema,
  /** What a day counts in hours, where time is billed in days; a week is five of them. */
  hoursPerDay: decimalSchema.refine((hours) => Number(hours) > 0 && Number(hours) <= 24, 'between 0 and 24 hours'),
  /** Project manager and accountant are two people: confirm and post stay two steps. */
  separateHats: z.boolean(),
  /** Printed under every invoice's totals, in the customer's language as the user wrote it. */
  invoiceNote: paragraph(1000),
  /** Made to look around: kept in a folder of its own and removed with one click. */
  sample: z.boolean(),
  /** Nothing is posted with an accounting date up to and including this day. */
  lockedUntil: plainDateSchema.nullable().default(null),
  /** What may be written off of an invoice as a small difference; 0 is nothing. */
  smallDifferenceAmount: amountSchema.min(0).default(100),
  reminderRules: reminderRulesSchema.default(USUAL_REMINDER_RULES),
  /** Whatever its schedules say is due is invoiced when a window opens the company. */
  runsAtOpening: z.boolean().default(true),
  design: documentDesignSchema.default(PLAIN_DESIGN),
  /** How customers get invoices where nothing is chosen for them; null is what their country says. */
  electronicFormat: electronicChoiceSchema.nullable().default(null),
  /** What lines are sorted into on electronic invoices where their category says nothing else: Malaysia asks for it. */
  classification: classificationSchema.nullable().default(null),
  /** The hours follow each invoice as a list. */
  timesheetAppendix: z.boolean().default(false),
  /** France: the firm pays VAT when it invoices, which the invoice must say. */
  vatOnDebits: z.boolean().default(false),
  mail: mailSettingsSchema.default(PLAIN_MAIL),
  revision: revisionSchema,
});

export type Company = z.infer<typeof companySchema>;

/** What a company begins with that nothing special is known of. */
export const PLAIN_COMPANY = {
  lockedUntil: null,
  runsAtOpening: true,
  smallDifferenceAmount: 100,
  reminderRules: USUAL_REMINDER_RULES,
  design: PLAIN_DESIGN,
  electronicFormat: null,
  classification: null,
  timesheetAppendix: false,
  vatOnDebits: false,
  mail: PLAIN_MAIL,
} satisfies Partial<Company>;
