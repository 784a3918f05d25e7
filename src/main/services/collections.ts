import { waitsInJournal } from '@shared/accounting/actual-posting';
import { isInBacklog } from '@shared/billing/eligibility';
import { accountSchema } from '@shared/model/account';
import { accountingSettingsSchema } from '@shared/model/accounting-settings';
import { actualSchema } from '@shared/model/actual';
import { categorySchema } from '@shared/model/category';
import { companySchema } from '@shared/model/company';
import { contractLineSchema, contractSchema, contractVersionSchema, milestoneSchema } from '@shared/model/contract';
import { customerSchema } from '@shared/model/customer';
import { deliverySchema } from '@shared/model/delivery';
import { dimensionSchema } from '@shared/model/dimension';
import { entrySchema } from '@shared/model/entry';
import { exchangeRateSchema } from '@shared/model/exchange-rate';
import { frequencySchema } from '@shared/model/frequency';
import { importedInvoiceSchema, numberKeyOf } from '@shared/model/imported-invoice';
import { invoiceSchema } from '@shared/model/invoice';
import { invoiceRunSchema } from '@shared/model/invoice-run';
import { numberSeriesSchema } from '@shared/model/number-series';
import { isOpenMail, outboxMailSchema } from '@shared/model/outbox';
import { paymentSchema } from '@shared/model/payment';
import { personSchema, roleSchema } from '@shared/model/person';
import { priceListSchema } from '@shared/model/price-list';
import { projectSchema } from '@shared/model/project';
import { reminderSchema } from '@shared/model/reminder';
import { retainerSchema } from '@shared/model/retainer';
import { scheduleRowSchema } from '@shared/model/schedule';
import { sentStatementSchema } from '@shared/model/sent-statement';
import { taxCodeSchema, taxGroupSchema } from '@shared/model/tax';
import { timesheetImportSchema } from '@shared/model/timesheet-import';
import { unitGroupSchema } from '@shared/model/unit-group';
import { validationSchema } from '@shared/model/validation';
import { voucherSchema } from '@shared/model/voucher';
import { collection } from '../store/collection';

/**
 * What a company's store holds. A name here is the key in the journal, so it never changes; an index is what a list or a
 * rule asks by.
 */
export const company = collection({ name: 'company', schema: companySchema, indexes: {} });

export const numberSeries = collection({ name: 'numberSeries', schema: numberSeriesSchema, indexes: {} });

export const customers = collection({
  name: 'customers',
  schema: customerSchema,
  indexes: { number: (row) => row.number, name: (row) => row.name.toLowerCase() },
});

export const roles = collection({
  name: 'roles',
  schema: roleSchema,
  indexes: { name: (row) => row.name.toLowerCase() },
});

export const people = collection({
  name: 'people',
  schema: personSchema,
  indexes: { name: (row) => row.name.toLowerCase(), role: (row) => row.roleId },
});

export const projects = collection({
  name: 'projects',
  schema: projectSchema,
  indexes: {
    number: (row) => row.number,
    name: (row) => row.name.toLowerCase(),
    customer: (row) => row.customerId,
  },
});

export const contracts = collection({
  name: 'contracts',
  schema: contractSchema,
  indexes: { number: (row) => row.number, customer: (row) => row.customerId },
});

export const contractLines = collection({
  name: 'contractLines',
  schema: contractLineSchema,
  indexes: { contract: (row) => row.contractId, project: (row) => row.projectId },
});

export const frequencies = collection({
  name: 'frequencies',
  schema: frequencySchema,
  indexes: { name: (row) => row.name.toLowerCase() },
});

export const scheduleRows = collection({
  name: 'scheduleRows',
  schema: scheduleRowSchema,
  indexes: { contractLine: (row) => row.contractLineId, status: (row) => row.status },
});

/** Contracts as they were before each amendment. */
export const contractVersions = collection({
  name: 'contractVersions',
  schema: contractVersionSchema,
  indexes: { contract: (row) => row.contractId },
});

/** The log of scheduled runs. */
export const invoiceRuns = collection({ name: 'invoiceRuns', schema: invoiceRunSchema, indexes: {} });

export const milestones = collection({
  name: 'milestones',
  schema: milestoneSchema,
  indexes: {
    contractLine: (row) => row.contractLineId,
    invoice: (row) => row.invoiceId ?? undefined,
    open: (row) => (row.status === 'invoicePosted' ? undefined : 'open'),
  },
});

export const retainers = collection({
  name: 'retainers',
  schema: retainerSchema,
  indexes: {
    contract: (row) => row.contractId,
    customer: (row) => row.customerId,
    invoice: (row) => row.invoiceId ?? undefined,
  },
});

export const priceLists = collection({ name: 'priceLists', schema: priceListSchema, indexes: {} });

export const categories = collection({
  name: 'categories',
  schema: categorySchema,
  indexes: { name: (row) => row.name.toLowerCase() },
});

export const unitGroups = collection({
  name: 'unitGroups',
  schema: unitGroupSchema,
  indexes: { name: (row) => row.name.toLowerCase() },
});

export const entries = collection({
  name: 'entries',
  schema: entrySchema,
  indexes: {
    project: (row) => row.projectId,
    status: (row) => row.status,
    projectStatus: (row) => `${row.projectId} ${row.status}`,
    person: (row) => row.personId ?? undefined,
    import: (row) => row.importId ?? undefined,
    fingerprint: (row) => row.fingerprint || undefined,
  },
});

export const actuals = collection({
  name: 'actuals',
  schema: actualSchema,
  indexes: {
    project: (row) => row.projectId,
    contract: (row) => row.contractId ?? undefined,
    contractLine: (row) => row.contractLineId ?? undefined,
    entry: (row) => row.entryId ?? undefined,
    invoice: (row) => row.invoiceId ?? undefined,
    /** Billed rows that a document corrects. */
    correction: (row) => row.correctionInvoiceId ?? undefined,
    /** Rows that wait to be billed, of a project and of all. */
    backlog: (row) => (isInBacklog(row) ? ['all', row.projectId] : undefined),
    /** Rows that wait to be posted in the ledger. */
    journal: (row) => (waitsInJournal(row) ? 'waiting' : undefined),
  },
});

export const invoices = collection({
  name: 'invoices',
  schema: invoiceSchema,
  indexes: {
    number: (row) => row.number ?? undefined,
    customer: (row) => row.customerId,
    contract: (row) => row.contractId,
    project: (row) => row.projectIds,
    stage: (row) => row.stage,
    request: (row) => row.requestId || undefined,
    /** The invoices whose lines it puts right. */
    corrects: (row) => [...new Set(row.lines.flatMap(({ correction }) => correction?.invoiceId ?? []))],
  },
});

export const payments = collection({
  name: 'payments',
  schema: paymentSchema,
  indexes: {
    invoice: (row) => row.invoiceId,
    group: (row) => row.groupId ?? undefined,
    request: (row) => row.requestId || undefined,
  },
});

export const reminders = collection({
  name: 'reminders',
  schema: reminderSchema,
  indexes: { invoice: (row) => row.invoiceId, customer: (row) => row.customerId },
});

export const sentStatements = collection({
  name: 'sentStatements',
  schema: sentStatementSchema,
  indexes: { customer: (row) => row.customerId, mail: (row) => row.mailId ?? undefined },
});

export const exchangeRates = collection({
  name: 'exchangeRates',
  schema: exchangeRateSchema,
  indexes: { currency: (row) => row.currency, day: (row) => `${row.currency} ${row.date}` },
});

export const deliveries = collection({
  name: 'deliveries',
  schema: deliverySchema,
  indexes: { invoice: (row) => row.invoiceId },
});

/** Mails on their way through the firm's mail server. */
export const outbox = collection({
  name: 'outbox',
  schema: outboxMailSchema,
  indexes: {
    invoice: (row) => row.deliveries.map(({ invoiceId }) => invoiceId),
    delivery: (row) => row.deliveries.map(({ deliveryId }) => deliveryId),
    open: (row) => (isOpenMail(row) ? 'open' : undefined),
  },
});

/** Electronic invoices that were made elsewhere. */
export const importedInvoices = collection({
  name: 'importedInvoices',
  schema: importedInvoiceSchema,
  indexes: { hash: (row) => row.hash, number: (row) => numberKeyOf(row.invoice) },
});

/** What LHDN called the invoices that it validated. */
export const validations = collection({
  name: 'validations',
  schema: validationSchema,
  indexes: { invoice: (row) => row.invoiceId },
});

export const timesheetImports = collection({ name: 'timesheetImports', schema: timesheetImportSchema, indexes: {} });

export const taxCodes = collection({ name: 'taxCodes', schema: taxCodeSchema, indexes: {} });

export const taxGroups = collection({ name: 'taxGroups', schema: taxGroupSchema, indexes: {} });

export const dimensions = collection({
  name: 'dimensions',
  schema: dimensionSchema,
  indexes: { name: (row) => row.name.toLowerCase() },
});

export const accounts = collection({ name: 'accounts', schema: accountSchema, indexes: {} });

export const accountingSettings = collection({
  name: 'accountingSettings',
  schema: accountingSettingsSchema,
  indexes: {},
});

export const vouchers = collection({
  name: 'vouchers',
  schema: voucherSchema,
  indexes: {
    number: (row) => row.number,
    invoice: (row) => row.invoiceId ?? undefined,
    payment: (row) => row.paymentId ?? undefined,
    actual: (row) => row.actualIds,
    reverses: (row) => row.reversesId ?? undefined,
    account: (row) => [...new Set(row.lines.map(({ account }) => account))],
    customer: (row) => [...new Set(row.lines.flatMap(({ customerId }) => customerId ?? []))],
    project: (row) => [...new Set(row.lines.flatMap(({ projectId }) => projectId ?? []))],
    contractLine: (row) => [...new Set(row.lines.flatMap(({ contractLineId }) => contractLineId ?? []))],
  },
});

export const COLLECTIONS = [
  company,
  numberSeries,
  customers,
  roles,
  people,
  projects,
  contracts,
  contractLines,
  frequencies,
  contractVersions,
  scheduleRows,
  invoiceRuns,
  milestones,
  retainers,
  priceLists,
  categories,
  unitGroups,
  entries,
  actuals,
  invoices,
  payments,
  deliveries,
  outbox,
  reminders,
  sentStatements,
  exchangeRates,
  timesheetImports,
  importedInvoices,
  validations,
  taxCodes,
  taxGroups,
  dimensions,
  accounts,
  accountingSettings,
  vouchers,
] as const;
