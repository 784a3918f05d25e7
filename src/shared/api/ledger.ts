import { plainDateSchema } from '../dates';
import { accountNumberSchema, accountTypeSchema } from '../model/account';
import { dimensionsSchema, transactionClassSchema } from '../model/actual';
import { amountSchema } from '../model/fields';
import { vatTreatmentSchema } from '../model/vat-treatment';
import { voucherKindSchema, voucherSchema } from '../model/voucher';
import { z } from '../zod';
import { nothing, pageInput, pageOf, read, write } from './contract';
import { failureSchema, fileSchema } from './shapes';

const outcomeSchema = z.object({
  done: z.int(),
  refused: z.array(z.object({ id: z.string(), failure: failureSchema })),
});

/** A cost or a piece of unbilled work on its way into the ledger. */
const journalRowSchema = z.object({
  id: z.string(),
  transactionType: z.enum(['cost', 'unbilledSales', 'billedSales']),
  transactionClass: transactionClassSchema,
  date: z.string(),
  projectId: z.string(),
  projectName: z.string(),
  customerId: z.string().nullable(),
  customerName: z.string(),
  personName: z.string(),
  category: z.string(),
  description: z.string(),
  currency: z.string(),
  amount: amountSchema,
  taxGroupId: z.string().nullable(),
  itemTaxGroupId: z.string().nullable(),
  /** What the groups cross to, in words of the codes; empty where none is set. */
  tax: z.string(),
  dimensions: dimensionsSchema,
  /** Why it could not be posted when it was looked at now; null where it can. */
  problem: failureSchema.nullable(),
  /** Where it is posted. */
  voucherNumber: z.string(),
  accountingDate: z.string(),
});

export type IntegrationJournalRow = z.infer<typeof journalRowSchema>;

const taxFindingSchema = z.object({ lineId: z.string(), line: z.string(), failure: failureSchema });

const proposalRowSchema = z.object({
  invoiceId: z.string(),
  revision: z.int(),
  kind: z.enum(['invoice', 'creditNote']),
  customerId: z.string(),
  customerName: z.string(),
  projectName: z.string(),
  contractNumber: z.string(),
  invoiceDate: z.string(),
  accountingDate: z.string(),
  dueDate: z.string(),
  currency: z.string(),
  netAmount: amountSchema,
  taxAmount: amountSchema,
  grossAmount: amountSchema,
  /** Rows that still wait on the integration journal. */
  waitsFor: z.int(),
  /** Why posting it now would be refused; null where it can be posted. */
  problem: failureSchema.nullable(),
  /** Lines whose tax groups cross at no code or at several. */
  taxFindings: z.array(taxFindingSchema),
});

export type ProposalRow = z.infer<typeof proposalRowSchema>;

const proposalLineSchema = z.object({
  lineId: z.string(),
  name: z.string(),
  transactionClass: transactionClassSchema,
  projectName: z.string(),
  netAmount: amountSchema,
  vat: vatTreatmentSchema,
  /** The group that holds for the line, and whether the line itself names it. */
  itemTaxGroupId: z.string().nullable(),
  isOwnGroup: z.boolean(),
  dimensions: dimensionsSchema,
  /** A correction keeps the tax of what it corrects. */
  isFixed: z.boolean(),
});

const proposalViewSchema = proposalRowSchema.extend({
  taxGroupId: z.string().nullable(),
  dimensions: dimensionsSchema,
  lines: z.array(proposalLineSchema),
  /** What posting would write, as far as it is known now. */
  preview: z.array(
    z.object({
      account: z.string(),
      accountName: z.string(),
      amount: amountSchema,
      text: z.string(),
    }),
  ),
});

export type ProposalView = z.infer<typeof proposalViewSchema>;

const voucherRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  date: z.string(),
  kind: voucherKindSchema,
  text: z.string(),
  /** The sum of the debits. */
  amount: amountSchema,
  invoiceId: z.string().nullable(),
  isReversed: z.boolean(),
});

export type VoucherRow = z.infer<typeof voucherRowSchema>;

const ledgerLineSchema = z.object({
  voucherId: z.string(),
  voucherNumber: z.string(),
  date: z.string(),
  kind: voucherKindSchema,
  account: z.string(),
  accountName: z.string(),
  text: z.string(),
  customerName: z.string(),
  projectName: z.string(),
  amount: amountSchema,
  /** The sum of the amounts up to and including this line. */
  balanceAmount: amountSchema,
  currency: z.string(),
  currencyAmount: amountSchema,
  invoiceId: z.string().nullable(),
});

export type LedgerLine = z.infer<typeof ledgerLineSchema>;

const period = { from: plainDateSchema.optional(), to: plainDateSchema.optional() };

const trialRowSchema = z.object({
  account: z.string(),
  name: z.string(),
  type: accountTypeSchema.nullable(),
  openingAmount: amountSchema,
  debitAmount: amountSchema,
  creditAmount: amountSchema,
  closingAmount: amountSchema,
});

export const ledgerCalls = {
  'integrationJournal.list': read(
    'Answers costs and unbilled work on their way into the ledger: waiting, with an error, or posted.',
    z.strictObject({
      view: z.enum(['waiting', 'errors', 'posted']).default('waiting'),
      projectId: z.string().optional(),
      invoiceId: z.string().optional(),
      transactionType: z.enum(['cost', 'unbilledSales']).optional(),
      transactionClass: transactionClassSchema.optional(),
      text: z.string().max(200).default(''),
      ...period,
      ...pageInput,
    }),
    pageOf(journalRowSchema).extend({ counts: z.object({ waiting: z.int(), errors: z.int(), posted: z.int() }) }),
  ),
  'integrationJournal.update': write(
    'Changes tax groups and dimensions of rows that wait on the journal. Says of each refused row why.',
    z.strictObject({
      ids: z.array(z.string()).min(1).max(10_000),
      changes: z.strictObject({
        taxGroupId: z.string().nullable().optional(),
        itemTaxGroupId: z.string().nullable().optional(),
        /** Only the dimensions given change; an empty code takes the row's own value away. */
        dimensions: z.record(z.string(), z.string().trim().max(50)).optional(),
      }),
    }),
    outcomeSchema,
  ),
  'integrationJournal.post': write(
    'Posts rows of the journal, by id or all that wait: each becomes a voucher. Rows with errors stay, with the reason.',
    z.strictObject({
      ids: z.array(z.string()).max(10_000).optional(),
      /** Instead of each row’s own day. */
      accountingDate: plainDateSchema.optional(),
      /** Only rows up to this day. */
      to: plainDateSchema.optional(),
    }),
    outcomeSchema,
  ),
  'proposal.list': read(
    'Answers confirmed invoices that wait to be posted, each with what it waits for.',
    z.strictObject({ text: z.string().max(200).default(''), ...pageInput }),
    pageOf(proposalRowSchema),
  ),
  'proposal.get': read(
    'Answers one proposal with its lines’ tax groups and dimensions, and what posting would write.',
    z.strictObject({ id: z.string() }),
    proposalViewSchema,
  ),
  'proposal.update': write(
    'Changes what is the accountant’s on a confirmed invoice: accounting and due date, tax groups, tax, dimensions.',
    z.strictObject({
      id: z.string(),
      revision: z.int(),
      changes: z.strictObject({
        /** Null is the invoice date. */
        accountingDate: plainDateSchema.nullable().optional(),
        /** Null follows the payment terms again. */
        dueDate: plainDateSchema.nullable().optional(),
        taxGroupId: z.string().nullable().optional(),
        dimensions: dimensionsSchema.optional(),
        lines: z
          .array(
            z.strictObject({
              lineId: z.string(),
              itemTaxGroupId: z.string().nullable().optional(),
              vat: vatTreatmentSchema.optional(),
              dimensions: dimensionsSchema.optional(),
            }),
          )
          .max(5000)
          .optional(),
      }),
    }),
    proposalViewSchema,
  ),
  'proposal.post': write(
    'Posts proposals one after the other; one that is refused stops none of the others.',
    z.strictObject({ ids: z.array(z.string()).min(1).max(500) }),
    outcomeSchema,
  ),
  'voucher.list': read(
    'Answers vouchers, the latest first.',
    z.strictObject({
      ...period,
      kind: voucherKindSchema.optional(),
      account: accountNumberSchema.optional(),
      customerId: z.string().optional(),
      projectId: z.string().optional(),
      invoiceId: z.string().optional(),
      text: z.string().max(200).default(''),
      ...pageInput,
    }),
    pageOf(voucherRowSchema),
  ),
  'voucher.get': read(
    'Answers one voucher with its lines.',
    z.strictObject({ id: z.string() }),
    voucherSchema.extend({
      accountNames: z.record(z.string(), z.string()),
      names: z.record(z.string(), z.string()),
      reversedBy: z.string().nullable(),
    }),
  ),
  'ledger.lines': read(
    'Answers lines of the ledger in order, with their running balance: of an account, a customer or a project.',
    z.strictObject({
      account: accountNumberSchema.optional(),
      customerId: z.string().optional(),
      projectId: z.string().optional(),
      ...period,
      ...pageInput,
    }),
    pageOf(ledgerLineSchema).extend({ openingAmount: amountSchema, closingAmount: amountSchema }),
  ),
  'ledger.trialBalance': read(
    'Answers what moved on each account in a period. The closing amounts come to zero.',
    z.strictObject(period),
    z.object({ rows: z.array(trialRowSchema), currency: z.string(), sumAmount: amountSchema }),
  ),
  'ledger.reconcile': read(
    'Answers the billed rows whose accrued revenue does not come to zero; none where the books are right.',
    nothing,
    z.object({
      accruedAmount: amountSchema,
      rows: z.array(
        z.object({ actualId: z.string(), projectName: z.string(), description: z.string(), amount: amountSchema }),
      ),
    }),
  ),
  'ledger.status': read(
    'Answers what waits for the accountant: journal rows, proposals, and what the ledger does not have yet.',
    nothing,
    z.object({
      journalRows: z.int(),
      proposals: z.int(),
      /** Posted invoices and payments without a voucher that `ledger.catchUp` writes. */
      missing: z.int(),
      /** Posted invoices in a foreign currency that no exchange rate is known for. */
      withoutRate: z.int(),
      vouchers: z.int(),
      reviewsJournal: z.boolean(),
    }),
  ),
  'ledger.catchUp': write(
    'Posts what the ledger does not have yet: invoices, payments and work from before it was kept. Twice adds nothing.',
    nothing,
    z.object({ vouchers: z.int(), withoutRate: z.int() }),
  ),
  'ledger.recognise': write(
    'Posts an estimate of a fixed-price line, or its end: what was invoiced on account becomes revenue.',
    z.strictObject({
      contractLineId: z.string(),
      kind: z.enum(['estimate', 'elimination']),
      date: plainDateSchema,
      /** How far the work has come, 0 to 100: by percent complete only. */
      percent: z.string().default('0'),
    }),
    voucherRowSchema,
  ),
  'ledger.export': read(
    'Answers the vouchers of a period as a file: CSV, SIE 4 or SAF-T Financial (Norway).',
    z.strictObject({ format: z.enum(['csv', 'sie', 'saft']), from: plainDateSchema, to: plainDateSchema }),
    fileSchema.extend({ vouchers: z.int() }),
  ),
  'ledger.register': read(
    'Answers the posted invoices of a period as CSV: number, date, customer, net, VAT by rate, total, paid, open.',
    z.strictObject({ from: plainDateSchema, to: plainDateSchema }),
    fileSchema.extend({ invoices: z.int() }),
  ),
};
