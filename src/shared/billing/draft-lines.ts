import type { Instant, PlainDate } from '../dates';
import { compareDecimals } from '../decimal';
import { newId } from '../ids';
import { type Actual, type Dimensions, TRANSACTION_CLASSES } from '../model/actual';
import type { Company } from '../model/company';
import type { Contract, ContractLine, Milestone } from '../model/contract';
import type { Customer } from '../model/customer';
import { type InvoiceLine, type LineAllowance, PLAIN_LINE } from '../model/invoice';
import type { Project } from '../model/project';
import type { Retainer } from '../model/retainer';
import type { VatTreatment } from '../model/vat-treatment';
import { amountFor } from './actuals';
import { lineOfRetainer } from './retainers';
import { convertPrice, convertQuantity, isTimeUnit } from './time-units';
import { vatTreatmentOf } from './vat-of';

/** What the master data says of a new line besides its price. */
export interface BooksOfLine {
  readonly vat: VatTreatment | null;
  readonly dimensions: Dimensions;
  readonly classification: InvoiceLine['classification'];
}

/** What a draft is made of. All rows are of one contract and customer. */
export interface DraftParts {
  readonly company: Company;
  readonly customer: Customer;
  readonly contract: Contract;
  readonly projects: readonly Project[];
  readonly contractLines: readonly ContractLine[];
  readonly actuals: readonly Actual[];
  readonly milestones: readonly Milestone[];
  /** Advances that are invoiced. */
  readonly retainers?: readonly Retainer[];
  readonly personName: (personId: string | null) => string;
  readonly roleName: (roleId: string | null) => string;
  /** What the contract agreed for this customer; undefined takes the customer's own. */
  readonly paymentTermDays?: number | undefined;
  /** What the tax groups say about a line, its financial dimensions and what it is sorted into; without it, nothing. */
  readonly booksOf?: (line: InvoiceLine) => BooksOfLine;
  /** The unit that time is shown in. */
  readonly timeUnit: string;
  readonly cutoff: PlainDate;
  readonly today: PlainDate;
  readonly at: Instant;
  readonly requestId: string;
}

/** What the contract line takes off, or puts on, each of its chargeable rows. */
export function agreedOnLine(
  contractLine: Pick<ContractLine, 'discountPercent' | 'surchargePercent'> | undefined,
): Pick<InvoiceLine, 'allowances' | 'charges'> {
  const agreed = (percent = '0'): LineAllowance[] =>
    compareDecimals(percent, '0') === 0 ? [] : [{ amount: null, percent, baseAmount: null, reason: '' }];
  return { allowances: agreed(contractLine?.discountPercent), charges: agreed(contractLine?.surchargePercent) };
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
    ...EMPTY_LINE_EXTRAS,
    ...(actual.billingType === 'chargeable' ? agreedOnLine(contractLine) : {}),
  };
}

/** What a line begins with that nothing is known of. */
export const EMPTY_LINE_EXTRAS = {
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
    ...EMPTY_LINE_EXTRAS,
  };
}

function billedRetainer(retainer: Retainer, parts: DraftParts): InvoiceLine {
  const vat = retainer.vat ?? vatTreatmentOf(parts.company, parts.customer, undefined);
  const place = { currency: parts.contract.currency, date: retainer.date };
  return lineOfRetainer(retainer, 'invoice', retainer.amount, vat, place);
}

/** The line with what its project and contract line are called. */
export function named(line: InvoiceLine, parts: Pick<DraftParts, 'projects' | 'contractLines'>): InvoiceLine {
  const projectName = parts.projects.find(({ id }) => id === line.projectId)?.name ?? '';
  const contractLineName = parts.contractLines.find(({ id }) => id === line.contractLineId)?.name ?? '';
  return { ...line, projectName, contractLineName };
}

function byClassAndDate(a: InvoiceLine, b: InvoiceLine): number {
  const place = ({ transactionClass }: InvoiceLine) => TRANSACTION_CLASSES.indexOf(transactionClass);
  return place(a) - place(b) || (a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : 0);
}

/** Lines in the order of the document: by kind of work, then by date; those of one day keep their order. */
export function inDocumentOrder(lines: readonly InvoiceLine[]): InvoiceLine[] {
  return [...lines].sort(byClassAndDate);
}

/**
 * One line for every row that is to be billed.
 *
 * @param milestonePrice gives a milestone's amount as a decimal of the contract's currency
 */
export function linesOf(parts: DraftParts, milestonePrice: (amount: number) => string): InvoiceLine[] {
  const lines = inDocumentOrder([
    ...parts.actuals.map((actual) => lineOfActual(actual, parts)),
    ...parts.milestones.map((milestone) => lineOfMilestone(milestone, milestonePrice(milestone.amount), parts)),
    ...(parts.retainers ?? []).map((retainer) => billedRetainer(retainer, parts)),
  ]);
  return lines.map((line) => withBooks(named(line, parts), parts));
}

/** The line as the accountant's set-up taxes it and parts it: see `vatTreatmentOf` for what goes before what. */
function withBooks(line: InvoiceLine, parts: DraftParts): InvoiceLine {
  const books = parts.booksOf?.(line);
  // An advance is taxed as it was agreed, and paid back with the same tax.
  if (books === undefined) return line;
  const { classification } = books;
  if (line.retainer !== null) return { ...line, classification };
  const contractLine = parts.contractLines.find(({ id }) => id === line.contractLineId);
  const vat = vatTreatmentOf(parts.company, parts.customer, contractLine, books.vat);
  return { ...line, vat, dimensions: books.dimensions, classification };
}
