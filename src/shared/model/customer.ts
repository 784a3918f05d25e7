import { currencySchema } from '../currencies';
import { languageSchema } from '../i18n/languages';
import { idSchema } from '../ids';
import { z } from '../zod';
import { dimensionsSchema } from './actual';
import { electronicChoiceSchema } from './electronic-format';
import { line, paragraph, requiredLine, revisionSchema } from './fields';
import { layoutRuleSchema } from './invoice-layout';
import { partySchema } from './party';
import { paymentMeansSchema, TRANSFER } from './payment-means';
import { vatTreatmentSchema } from './vat-treatment';

/** Who is billed. The party fields are the default bill-to of new invoices. */
export const customerSchema = partySchema.extend({
  id: idSchema,
  number: requiredLine(35),
  /** The language of this customer's documents; the screen has its own. */
  language: languageSchema,
  currency: currencySchema,
  /** Days; null takes the company's. */
  paymentTermDays: z.int().min(0).max(365).nullable(),
  /** How this customer is taxed: reverse charge, export, exempt. Null takes the contract line's or the company's. */
  vat: vatTreatmentSchema.nullable(),
  /** What the buyer wants on every invoice (BT-10): a person, a cost centre, an order. */
  buyerReference: line(),
  taxGroupId: idSchema.nullable().default(null),
  dimensions: dimensionsSchema.default({}),
  /** How this customer wants invoices laid out; null is line by line, by kind of work. */
  layoutRule: layoutRuleSchema.nullable().default(null),
  /** Printed over and under the lines of every invoice, unless the contract says otherwise. */
  headerText: paragraph(2000).default(''),
  footerText: paragraph(2000).default(''),
  /** How this customer gets invoices; null is what their country and the company's say. */
  electronicFormat: electronicChoiceSchema.nullable().default(null),
  /** How this customer pays (BT-81). */
  paymentMeansCode: paymentMeansSchema.default(TRANSFER),
  /** Whether the hours follow the invoice as a list; null is as the company does. */
  timesheetAppendix: z.boolean().nullable().default(null),
  archived: z.boolean(),
  revision: revisionSchema,
});

export type Customer = z.infer<typeof customerSchema>;

/** What a customer begins with that nothing special is known of. */
export const PLAIN_CUSTOMER = {
  taxGroupId: null,
  dimensions: {},
  layoutRule: null,
  headerText: '',
  footerText: '',
  electronicFormat: null,
  paymentMeansCode: TRANSFER,
  timesheetAppendix: null,
} satisfies Partial<Customer>;
