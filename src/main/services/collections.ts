import { isInBacklog } from '@shared/billing/eligibility';
import { actualSchema } from '@shared/model/actual';
import { categorySchema } from '@shared/model/category';
import { companySchema } from '@shared/model/company';
import { contractLineSchema, contractSchema, milestoneSchema } from '@shared/model/contract';
import { customerSchema } from '@shared/model/customer';
import { entrySchema } from '@shared/model/entry';
import { exchangeRateSchema } from '@shared/model/exchange-rate';
import { deliverySchema, invoiceSchema, paymentSchema } from '@shared/model/invoice';
import { numberSeriesSchema } from '@shared/model/number-series';
import { personSchema, roleSchema } from '@shared/model/person';
import { priceListSchema } from '@shared/model/price-list';
import { projectSchema } from '@shared/model/project';
import { reminderSchema } from '@shared/model/reminder';
import { retainerSchema } from '@shared/model/retainer';
import { timesheetImportSchema } from '@shared/model/timesheet-import';
import { unitGroupSchema } from '@shared/model/unit-group';
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
    /** Rows that wait to be billed, of a project and of all. */
    backlog: (row) => (isInBacklog(row) ? ['all', row.projectId] : undefined),
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

export const timesheetImports = collection({ name: 'timesheetImports', schema: timesheetImportSchema, indexes: {} });

export const COLLECTIONS = [
  company,
  numberSeries,
  customers,
  roles,
  people,
  projects,
  contracts,
  contractLines,
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
  reminders,
  exchangeRates,
  timesheetImports,
] as const;
