import { addDays, type Instant, type PlainDate } from '../dates';
import { newId } from '../ids';
import type { Actual } from '../model/actual';
import type { Company } from '../model/company';
import type { Contract, ContractLine, Milestone } from '../model/contract';
import type { Customer } from '../model/customer';
import { type Invoice, type InvoiceLine, invoiceTotalsSchema, PLAIN_INVOICE, PLAIN_LINE } from '../model/invoice';
import { type Party, partySchema } from '../model/party';
import type { Project } from '../model/project';
import { amountFor } from './actuals';
import { withTotals } from './invoice-totals';
import { convertPrice, convertQuantity, isTimeUnit } from './time-units';
import { vatTreatmentOf } from './vat-of';

/** What a draft is made of. All rows are of one contract and customer. */
export interface DraftParts {
  readonly company: Company;
  readonly customer: Customer;
  readonly contract: Contract;
  readonly projects: readonly Project[];
  readonly contractLines: readonly ContractLine[];
  readonly actuals: readonly Actual[];
  readonly milestones: readonly Milestone[];
  readonly personName: (personId: string | null) => string;
  readonly roleName: (roleId: string | null) => string;
  /** The unit that time is shown in. */
  readonly timeUnit: string;
  readonly cutoff: PlainDate;
  readonly today: PlainDate;
  readonly at: Instant;
  readonly requestId: string;
}

/** The party fields of a company or customer, as an invoice keeps them. */
export function partyOf(party: Party): Party {
  return partySchema.parse(party);
}

/**
 * Quantity and price of a row in the unit asked for. Where the conversion would move the amount by a minor unit, the
 * row keeps its own unit: amounts stay what they are.
 */
function inUnit(actual: Actual, unit: string, company: Company): Pick<InvoiceLine, 'quantity' | 'price' | 'unit'> {
  const asIs = { quantity: actual.quantity, price: actual.price, unit: actual.unit };
  if (actual.transactionClass !== 'time' || !isTimeUnit(actual.unit) || unit === actual.unit) return asIs;
  const quantity = convertQuantity(actual.quantity, actual.unit, unit, company);
  const price = convertPrice(actual.price, actual.unit, unit, company);
  return amountFor(quantity, price, actual.currency) === actual.amount ? { quantity, price, unit } : asIs;
}

function lineOfActual(actual: Actual, parts: DraftParts): InvoiceLine {
  const contractLine = parts.contractLines.find(({ id }) => id === actual.contractLineId);
  const project = parts.projects.find(({ id }) => id === actual.projectId);
  const measured = inUnit(actual, parts.timeUnit, parts.company);
  // What the customer reads first: the words meant for them, else what was done.
  const texts = [actual.externalDescription, actual.description, actual.task, actual.category, project?.name ?? ''];
  const [name = ''] = texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
  return {
    id: newId(),
    transactionClass: actual.transactionClass,
    projectId: actual.projectId,
    contractLineId: actual.contractLineId,
    actualId: actual.id,
    milestoneId: null,
    origin: { ...measured, billingType: actual.billingType },
    priceOrigin: actual.priceOrigin,
    startDate: actual.date,
    endDate: actual.date,
    name: name.slice(0, 1000),
    description: '',
    personName: parts.personName(actual.personId),
    roleName: parts.roleName(actual.roleId),
    task: actual.task,
    category: actual.category,
    ...measured,
    priceBaseQuantity: '1',
    billingType: actual.billingType,
    remainder: null,
    vat: vatTreatmentOf(parts.company, parts.customer, contractLine),
    ...emptyLineExtras,
  };
}

const emptyLineExtras = {
  allowances: [],
  charges: [],
  note: '',
  orderLineReference: '',
  itemIdentifier: '',
  classification: null,
  ...PLAIN_LINE,
  netAmount: 0,
} satisfies Partial<InvoiceLine>;

function lineOfMilestone(milestone: Milestone, price: string, parts: DraftParts): InvoiceLine {
  const contractLine = parts.contractLines.find(({ id }) => id === milestone.contractLineId);
  return {
    id: newId(),
    transactionClass: 'milestone',
    projectId: contractLine?.projectId ?? '',
    contractLineId: milestone.contractLineId,
    actualId: null,
    milestoneId: milestone.id,
    origin: { quantity: '1', price, unit: 'C62', billingType: 'chargeable' },
    priceOrigin: { kind: 'fixed', priceListId: null, priceListName: '', subject: milestone.name },
    startDate: milestone.date,
    endDate: milestone.date,
    name: milestone.externalDescription || milestone.name,
    description: '',
    personName: '',
    roleName: '',
    task: '',
    category: '',
    quantity: '1',
    unit: 'C62',
    price,
    priceBaseQuantity: '1',
    billingType: 'chargeable',
    remainder: null,
    vat: vatTreatmentOf(parts.company, parts.customer, contractLine),
    ...emptyLineExtras,
  };
}

const NO_TOTALS = invoiceTotalsSchema.parse({
  linesAmount: 0,
  allowancesAmount: 0,
  chargesAmount: 0,
  netAmount: 0,
  taxAmount: 0,
  grossAmount: 0,
  prepaidAmount: 0,
  roundingAmount: 0,
  dueAmount: 0,
});

const CLASS_ORDER: readonly string[] = ['time', 'expense', 'material', 'fee', 'milestone', 'retainer'];

/**
 * A draft with one line for every row that it bills, by kind of work and date. It has no number: that is given when it
 * is posted.
 *
 * @param milestonePrice gives a milestone's amount as a decimal of the contract's currency
 */
export function makeDraft(parts: DraftParts, milestonePrice: (amount: number) => string): Invoice {
  const lines = [
    ...parts.actuals.map((actual) => lineOfActual(actual, parts)),
    ...parts.milestones.map((milestone) => lineOfMilestone(milestone, milestonePrice(milestone.amount), parts)),
  ].sort(
    (a, b) =>
      CLASS_ORDER.indexOf(a.transactionClass) - CLASS_ORDER.indexOf(b.transactionClass) ||
      (a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : 0),
  );
  const dates = lines.map(({ startDate }) => startDate).sort();
  const { company, customer, contract, projects } = parts;
  const paymentTermDays = customer.paymentTermDays ?? company.paymentTermDays;
  const [project] = projects;
  return withTotals({
    id: newId(),
    kind: 'invoice',
    stage: 'draft',
    number: null,
    sequence: null,
    contractId: contract.id,
    customerId: customer.id,
    projectIds: projects.map(({ id }) => id),
    invoiceDate: parts.today,
    dueDate: addDays(parts.today, paymentTermDays),
    dueDateByHand: false,
    taxPointDate: null,
    deliveryStart: dates[0] ?? null,
    deliveryEnd: dates.at(-1) ?? null,
    deliveryAddress: null,
    paymentTermDays,
    currency: contract.currency,
    language: customer.language,
    taxRounding: company.taxRounding,
    seller: partyOf(company),
    buyer: partyOf(customer),
    customerNumber: customer.number,
    contractNumber: contract.number,
    contractName: contract.name,
    projectName: projects.length === 1 ? (project?.name ?? '') : '',
    buyerReference: customer.buyerReference,
    orderReference: contract.orderReference,
    projectReference: projects.length === 1 ? (project?.code ?? '') : '',
    paymentMeansCode: '30',
    paymentReference: '',
    bank: company.bank,
    notes: company.invoiceNote === '' ? [] : [{ subjectCode: '', text: company.invoiceNote }],
    precedingInvoices: [],
    lines,
    allowances: [],
    charges: [],
    prepaidAmount: 0,
    roundingAmount: 0,
    vat: [],
    totals: NO_TOTALS,
    showComplimentary: true,
    showNonChargeable: false,
    cutoffDate: parts.cutoff,
    declinedProposals: [],
    requestId: parts.requestId,
    ...PLAIN_INVOICE,
    createdAt: parts.at,
    confirmedAt: null,
    postedAt: null,
    revision: 1,
  });
}
