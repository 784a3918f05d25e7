import { addDays } from '../dates';
import { chosenFormat } from '../e-invoice/chosen-format';
import { newId } from '../ids';
import { BLANK_INVOICE, type Invoice } from '../model/invoice';
import { type Party, partySchema } from '../model/party';
import type { Project } from '../model/project';
import { type DraftParts, inDocumentOrder, linesOf } from './draft-lines';
import { withTotals } from './invoice-totals';
import { assertAllowed } from './lifecycle';

export type { DraftParts } from './draft-lines';

/** The party fields of a company or customer, as an invoice keeps them. */
export function partyOf(party: Party): Party {
  return partySchema.parse(party);
}

/**
 * A draft with one line for every row that it bills, by kind of work and date. It has no number: that is given when it
 * is posted.
 *
 * @param milestonePrice gives a milestone's amount as a decimal of the contract's currency
 */
export function makeDraft(parts: DraftParts, milestonePrice: (amount: number) => string): Invoice {
  const lines = linesOf(parts, milestonePrice);
  const dates = datesOf(lines);
  const { company, customer, contract, projects } = parts;
  const paymentTermDays = parts.paymentTermDays ?? customer.paymentTermDays ?? company.paymentTermDays;
  return withTotals({
    ...BLANK_INVOICE,
    id: newId(),
    contractId: contract.id,
    customerId: customer.id,
    ...projectFacts(projects),
    invoiceDate: parts.today,
    dueDate: addDays(parts.today, paymentTermDays),
    deliveryStart: dates[0] ?? null,
    deliveryEnd: dates.at(-1) ?? null,
    paymentTermDays,
    currency: contract.currency,
    language: customer.language,
    taxRounding: company.taxRounding,
    seller: partyOf(company),
    buyer: partyOf(customer),
    customerNumber: customer.number,
    contractNumber: contract.number,
    contractName: contract.name,
    buyerReference: customer.buyerReference,
    paymentMeansCode: customer.paymentMeansCode,
    orderReference: contract.orderReference,
    bank: company.bank,
    notes: company.invoiceNote === '' ? [] : [{ subjectCode: '', text: company.invoiceNote }],
    lines,
    cutoffDate: parts.cutoff,
    requestId: parts.requestId,
    // What is said closest to the work wins: the contract's words, else the customer's.
    layout: {
      ...BLANK_INVOICE.layout,
      ...(customer.layoutRule === null ? {} : { rule: customer.layoutRule }),
      headerText: contract.headerText || customer.headerText,
      footerText: contract.footerText || customer.footerText,
      timesheetAppendix: customer.timesheetAppendix ?? company.timesheetAppendix,
    },
    electronicFormat: chosenFormat(company, customer),
    createdAt: parts.at,
  });
}

/** First and last day that the lines are of, and all between, in order. */
const datesOf = (lines: Invoice['lines']): string[] =>
  lines.flatMap(({ startDate, endDate }) => [startDate, endDate]).sort();

/** What the head of an invoice says of the projects that it is for: one by name and code, several by none. */
function projectFacts(projects: readonly Project[]): Pick<Invoice, 'projectIds' | 'projectName' | 'projectReference'> {
  const [project, ...others] = projects;
  const only = others.length === 0 ? project : undefined;
  return {
    projectIds: projects.map(({ id }) => id),
    projectName: only?.name ?? '',
    projectReference: only?.code ?? '',
  };
}

/**
 * The draft with lines for more rows, in their place among the others. What was done for the draft stays: only the
 * period of delivery grows to cover them, and a draft that was for one project and is for several now names none.
 *
 * @param parts of the contract and customer of the draft; the projects are all that it is for then
 */
export function extendDraft(invoice: Invoice, parts: DraftParts, milestonePrice: (amount: number) => string): Invoice {
  return withLines(invoice, linesOf(parts, milestonePrice), parts.projects);
}

/** The same for lines that are made already. */
export function withLines(invoice: Invoice, lines: Invoice['lines'], projects: readonly Project[]): Invoice {
  assertAllowed(invoice, 'edit');
  const dates = datesOf(lines);
  const facts = projectFacts(projects);
  const isSameProjects = facts.projectIds.length === invoice.projectIds.length;
  return withTotals({
    ...invoice,
    ...(isSameProjects ? { projectIds: facts.projectIds } : facts),
    deliveryStart: earlier(invoice.deliveryStart, dates[0]),
    deliveryEnd: later(invoice.deliveryEnd, dates.at(-1)),
    lines: inDocumentOrder([...invoice.lines, ...lines]),
  });
}

/** A period that nobody gave, or that was emptied by hand, begins with the first line that is added to it. */
const earlier = (one: string | null, other: string | undefined) =>
  one === null || (other !== undefined && other < one) ? (other ?? null) : one;

const later = (one: string | null, other: string | undefined) =>
  one === null || (other !== undefined && other > one) ? (other ?? null) : one;
