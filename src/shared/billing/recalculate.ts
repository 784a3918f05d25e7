import { addDays } from '../dates';
import { compareDecimals, normalizeDecimal } from '../decimal';
import type { PriceOrigin } from '../model/actual';
import type { Invoice, InvoiceLine } from '../model/invoice';
import type { Party } from '../model/party';
import type { VatTreatment } from '../model/vat-treatment';
import { withTotals } from './invoice-totals';

/** What the master data says now: what a draft is held against when it is recalculated. */
export interface CurrentData {
  /** The price of a line in the line's own unit, or null where it has none of its own (milestones). */
  readonly priceOf: (line: InvoiceLine) => { price: string; origin: PriceOrigin } | null;
  readonly vatOf: (line: InvoiceLine) => VatTreatment;
  readonly seller: Party;
  readonly bank: Invoice['bank'];
  readonly buyer: Party;
  readonly language: Invoice['language'];
  readonly paymentTermDays: number;
  readonly taxRounding: Invoice['taxRounding'];
  readonly customerNumber: string;
  readonly contractName: string;
  readonly projectName: string;
  readonly orderReference: string;
  readonly buyerReference: string;
  readonly electronicFormat: Invoice['electronicFormat'];
  readonly paymentMeansCode: Invoice['paymentMeansCode'];
  /** What a line is sorted into where nobody says so on the line itself. */
  readonly classificationOf: (line: InvoiceLine) => InvoiceLine['classification'];
}

/** Each has a sentence in `i18n/messages/proposals.ts`. */
export const PROPOSAL_REASONS = [
  'priceList',
  'vatChanged',
  'customerChanged',
  'paymentTermsChanged',
  'languageChanged',
  'referenceChanged',
  'formatChanged',
  'paymentMeansChanged',
] as const;

export type ProposalReason = (typeof PROPOSAL_REASONS)[number];

/** One thing that the present master data would change on a draft. */
export interface RecalculationProposal {
  /** Stable: the same change proposed again has the same id, so that declining it once is enough. */
  readonly id: string;
  readonly lineId: string | null;
  readonly field: string;
  readonly old: string;
  readonly new: string;
  readonly reason: ProposalReason;
  readonly params: Record<string, string | number>;
  readonly apply: (invoice: Invoice) => Invoice;
}

const vatText = (vat: VatTreatment) => `${vat.category} ${normalizeDecimal(vat.rate)}`;

const idOf = (lineId: string | null, field: string, value: string) =>
  `${lineId ?? 'header'}:${field}:${value}`.slice(0, 300);

function onLine(lineId: string, change: (line: InvoiceLine) => InvoiceLine): (invoice: Invoice) => Invoice {
  return (invoice) => ({
    ...invoice,
    lines: invoice.lines.map((line) => (line.id === lineId ? change(line) : line)),
  });
}

function lineProposals(line: InvoiceLine, current: CurrentData): RecalculationProposal[] {
  const proposals: RecalculationProposal[] = [];
  // What is used of an advance takes back the tax that the advance was invoiced with.
  if (line.retainer !== null && line.retainer.use !== 'invoice') return proposals;
  const priced = current.priceOf(line);
  if (priced !== null && compareDecimals(priced.price, line.price) !== 0) {
    proposals.push({
      id: idOf(line.id, 'price', normalizeDecimal(priced.price)),
      lineId: line.id,
      field: 'price',
      old: line.price,
      new: priced.price,
      reason: 'priceList',
      params: { subject: priced.origin.subject, list: priced.origin.priceListName },
      apply: onLine(line.id, (old) => ({ ...old, price: priced.price, priceOrigin: priced.origin })),
    });
  }
  const vat = current.vatOf(line);
  if (vatText(vat) !== vatText(line.vat)) {
    proposals.push({
      id: idOf(line.id, 'vat', vatText(vat)),
      lineId: line.id,
      field: 'vat',
      old: vatText(line.vat),
      new: vatText(vat),
      reason: 'vatChanged',
      params: {},
      apply: onLine(line.id, (old) => ({ ...old, vat })),
    });
  }
  return proposals;
}

const partyText = ({ address, ...party }: Party) =>
  [
    party.name,
    address.line1,
    address.line2,
    `${address.postalCode} ${address.city}`.trim(),
    address.subdivision,
    address.country,
    party.legalId,
    party.vatId,
    party.contactName,
    party.email,
    party.phone,
    party.identifier,
    party.taxIdentifier,
    party.electronicAddress,
  ]
    .filter((text) => text !== '')
    .join(', ');

function headerProposals(invoice: Invoice, current: CurrentData): RecalculationProposal[] {
  const proposals: RecalculationProposal[] = [];
  const propose = (field: string, old: string, value: string, reason: ProposalReason, changes: Partial<Invoice>) => {
    if (old === value) return;
    const apply = (draft: Invoice): Invoice => ({ ...draft, ...changes });
    proposals.push({ id: idOf(null, field, value), lineId: null, field, old, new: value, reason, params: {}, apply });
  };
  propose('buyer', partyText(invoice.buyer), partyText(current.buyer), 'customerChanged', { buyer: current.buyer });
  propose('language', invoice.language, current.language, 'languageChanged', { language: current.language });
  const dueDate = addDays(invoice.invoiceDate, current.paymentTermDays);
  const terms = { paymentTermDays: current.paymentTermDays, dueDate };
  if (!invoice.dueDateByHand) propose('dueDate', invoice.dueDate, dueDate, 'paymentTermsChanged', terms);
  for (const field of ['buyerReference', 'orderReference'] as const) {
    propose(field, invoice[field], current[field], 'referenceChanged', { [field]: current[field] });
  }
  const { electronicFormat, paymentMeansCode: means } = current;
  propose('electronicFormat', invoice.electronicFormat, electronicFormat, 'formatChanged', { electronicFormat });
  propose('paymentMeansCode', invoice.paymentMeansCode, means, 'paymentMeansChanged', { paymentMeansCode: means });
  return proposals;
}

/** What the present master data would change, declined proposals left out. */
export function findProposals(invoice: Invoice, current: CurrentData): RecalculationProposal[] {
  return [
    // What a correction leaves billed is what was agreed then, not what the price list says now.
    ...invoice.lines.flatMap((line) => (line.correction === null ? lineProposals(line, current) : [])),
    ...headerProposals(invoice, current),
  ].filter(({ id }) => !invoice.declinedProposals.includes(id));
}

/**
 * Runs all maths again. What is the company's own (its name, address and account), what things are called and what a line
 * is sorted into follow the master data without asking; whatever the customer would notice is a proposal.
 */
export function refreshed(invoice: Invoice, current: CurrentData): Invoice {
  return withTotals({
    ...invoice,
    seller: current.seller,
    bank: current.bank,
    taxRounding: current.taxRounding,
    customerNumber: current.customerNumber,
    contractName: current.contractName,
    projectName: current.projectName,
    lines: invoice.lines.map((line) => ({
      ...line,
      classification: line.classification ?? current.classificationOf(line),
    })),
  });
}

/** What accepting a proposal adds to the net amount and to the amount due. */
export function effectOf(proposal: RecalculationProposal, invoice: Invoice): { netEffect: number; dueEffect: number } {
  const changed = withTotals(proposal.apply(invoice));
  return {
    netEffect: changed.totals.netAmount - invoice.totals.netAmount,
    dueEffect: changed.totals.dueAmount - invoice.totals.dueAmount,
  };
}

/**
 * The proposals that a user's own edit of a line answers: a price set by hand stays, and recalculating does not ask
 * about it again until the price list says something new.
 */
export function answeredByEdit(line: InvoiceLine, current: CurrentData): string[] {
  return lineProposals(line, current).map(({ id }) => id);
}
