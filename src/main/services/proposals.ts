import type { ApiRequest } from '@shared/api';
import type { ProposalRow, ProposalView } from '@shared/api/ledger';
import { withTotals } from '@shared/billing/invoice-totals';
import { assertPeriodIsOpen, firstOpenDay } from '@shared/billing/period-lock';
import { checkVat } from '@shared/billing/vat-of';
import { addDays } from '@shared/dates';
import { type Failure, Refusal, refuse } from '@shared/failure';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import type { Reader } from '../store/store';
import { assertGroup } from './accounting';
import { accountingOf, accountsOf } from './books';
import { customers, invoices, projects } from './collections';
import { type Context, companyOf, compareKeys, type Handlers, matches, nameOf, pageOf, rowOf } from './context';
import { assertDimensions } from './dimensions';
import { changeDraft } from './drafts';
import { issuingHandlers } from './issuing';
import { invoiceVoucherDraft, rateOfInvoice, rowsToPost } from './ledger-posting';
import { nextInvoiceNumber } from './numbering';
import { crossedVatOf, crossingOfLine, itemGroupOf, partyGroupOf } from './tax-search';

type Problem = Pick<Failure, 'code' | 'params'>;

/** What the rule refuses, as a value; null where it refuses nothing. */
function refusalOf(rule: () => unknown): Problem | null {
  try {
    rule();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, params } = error.failure;
    return { code, params };
  }
}

/** Refuses what posting the invoice would refuse. */
function assertCanBePosted(reader: Reader, invoice: Invoice, today: string): void {
  const date = invoice.accountingDate ?? invoice.invoiceDate;
  assertPeriodIsOpen(companyOf(reader), date, 'accountingDate');
  const { waiting } = rowsToPost(reader, invoice.id);
  if (waiting.length > 0 && accountingOf(reader).reviewsJournal) {
    refuse('accounting.waitsForJournal', { count: waiting.length });
  }
  if (rateOfInvoice(reader, invoice) === 'unknown') {
    refuse('accounting.noExchangeRate', { currency: invoice.currency, date });
  }
  nextInvoiceNumber(reader, invoice, today);
}

/** Lines whose tax the groups do not settle: they are taxed as their contract line, customer or company says. */
export function taxFindingsOf(reader: Reader, invoice: Invoice): ProposalRow['taxFindings'] {
  return invoice.lines
    .filter(({ correction, billingType }) => correction === null && billingType === 'chargeable')
    .flatMap((line) => {
      const crossing = crossingOfLine(reader, invoice, line);
      if (crossing.kind === 'one' || crossing.kind === 'notSet') return [];
      const { party, item } = crossing;
      const failure =
        crossing.kind === 'none'
          ? { code: 'accounting.groupsDoNotCross', params: { party, item } }
          : { code: 'accounting.groupsCrossTwice', params: { party, item, codes: crossing.codes.join(', ') } };
      return [{ lineId: line.id, line: line.name, failure }];
    });
}

function proposalRow(reader: Reader, invoice: Invoice, today: string): ProposalRow {
  const { totals } = invoice;
  return {
    invoiceId: invoice.id,
    revision: invoice.revision,
    kind: invoice.kind,
    customerId: invoice.customerId,
    customerName: nameOf(reader, customers, invoice.customerId),
    projectName: invoice.projectName,
    contractNumber: invoice.contractNumber,
    invoiceDate: invoice.invoiceDate,
    accountingDate: invoice.accountingDate ?? invoice.invoiceDate,
    dueDate: invoice.dueDate,
    currency: invoice.currency,
    netAmount: totals.netAmount,
    taxAmount: totals.taxAmount,
    grossAmount: totals.grossAmount,
    waitsFor: accountingOf(reader).reviewsJournal ? rowsToPost(reader, invoice.id).waiting.length : 0,
    problem: refusalOf(() => assertCanBePosted(reader, invoice, today)),
    taxFindings: taxFindingsOf(reader, invoice),
  };
}

function previewOf(reader: Reader, invoice: Invoice): ProposalView['preview'] {
  const names = new Map(accountsOf(reader).map(({ id, name }) => [id, name]));
  const date = firstOpenDay(companyOf(reader), invoice.accountingDate ?? invoice.invoiceDate);
  let lines: { account: string; amount: number; text: string }[] = [];
  // A profile without an account is said as the proposal's problem by posting itself; here there is nothing to show.
  refusalOf(() => {
    lines = invoiceVoucherDraft(reader, invoice, date, rowsToPost(reader, invoice.id).reversals)?.lines ?? [];
  });
  return lines.map(({ account, amount, text }) => ({ account, accountName: names.get(account) ?? '', amount, text }));
}

function proposalView(reader: Reader, id: string, today: string): ProposalView {
  const invoice = rowOf(reader, invoices, id);
  if (invoice.stage !== 'confirmed') refuse('accounting.onlyConfirmed');
  const [projectId = ''] = invoice.projectIds;
  return {
    ...proposalRow(reader, invoice, today),
    taxGroupId: partyGroupOf(reader, invoice, projectId)?.id ?? null,
    dimensions: invoice.dimensions,
    lines: invoice.lines.map((line) => ({
      lineId: line.id,
      name: line.name,
      transactionClass: line.transactionClass,
      projectName: nameOf(reader, projects, line.projectId),
      netAmount: line.netAmount,
      vat: line.vat,
      itemTaxGroupId: itemGroupOf(reader, line)?.id ?? null,
      isOwnGroup: line.itemTaxGroupId !== null,
      dimensions: line.dimensions,
      isFixed: line.correction !== null,
    })),
    preview: previewOf(reader, invoice),
  };
}

type Changes = ApiRequest<'proposal.update'>['changes'];
type LineChanges = NonNullable<Changes['lines']>[number];

/** A line after the accountant's change: the tax given, else what its groups say now where one of them changed. */
function changedLine(
  reader: Reader,
  invoice: Invoice,
  line: InvoiceLine,
  change: LineChanges | undefined,
  all: boolean,
) {
  const itemTaxGroupId = change?.itemTaxGroupId === undefined ? line.itemTaxGroupId : change.itemTaxGroupId;
  const next: InvoiceLine = { ...line, itemTaxGroupId, dimensions: change?.dimensions ?? line.dimensions };
  // A correction takes back the tax that was invoiced, whatever the groups say today.
  if (line.correction !== null) return next;
  if (change?.vat !== undefined) return { ...next, vat: change.vat };
  if (!all && change?.itemTaxGroupId === undefined) return next;
  return { ...next, vat: crossedVatOf(reader, invoice, next) ?? line.vat };
}

function changed(reader: Reader, invoice: Invoice, changes: Changes): Invoice {
  const lines = new Map((changes.lines ?? []).map((line) => [line.lineId, line]));
  const header: Invoice = {
    ...invoice,
    accountingDate: changes.accountingDate === undefined ? invoice.accountingDate : changes.accountingDate,
    taxGroupId: changes.taxGroupId === undefined ? invoice.taxGroupId : changes.taxGroupId,
    dimensions: changes.dimensions ?? invoice.dimensions,
    ...(changes.dueDate === undefined ? {} : dueDateOf(invoice, changes.dueDate)),
  };
  const isForAll = changes.taxGroupId !== undefined && changes.taxGroupId !== invoice.taxGroupId;
  return withTotals({
    ...header,
    lines: header.lines.map((line) => changedLine(reader, header, line, lines.get(line.id), isForAll)),
  });
}

function dueDateOf(invoice: Invoice, dueDate: string | null): Pick<Invoice, 'dueDate' | 'dueDateByHand'> {
  return dueDate === null
    ? { dueDate: addDays(invoice.invoiceDate, invoice.paymentTermDays), dueDateByHand: false }
    : { dueDate, dueDateByHand: true };
}

function check(reader: Reader, invoice: Invoice, changes: Changes): void {
  assertGroup(reader, changes.taxGroupId ?? null, 'party', 'changes.taxGroupId');
  assertDimensions(reader, changes.dimensions ?? {}, 'changes.dimensions');
  if (changes.accountingDate != null) {
    assertPeriodIsOpen(companyOf(reader), changes.accountingDate, 'changes.accountingDate');
  }
  (changes.lines ?? []).forEach((line, index) => {
    const field = `changes.lines.${index}`;
    if (!invoice.lines.some(({ id }) => id === line.lineId)) refuse('common.notFound', { id: line.lineId }, field);
    assertGroup(reader, line.itemTaxGroupId ?? null, 'item', `${field}.itemTaxGroupId`);
    assertDimensions(reader, line.dimensions ?? {}, `${field}.dimensions`);
    checkVat(line.vat, `${field}.vat`);
  });
}

async function postEach(ids: readonly string[], context: Context) {
  const outcome: { done: number; refused: { id: string; failure: Problem }[] } = { done: 0, refused: [] };
  for (const id of ids) {
    try {
      const { revision } = rowOf(context.store, invoices, id);
      await issuingHandlers['invoice.post']({ id, revision }, context);
      outcome.done += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, params } = error.failure;
      outcome.refused.push({ id, failure: { code, params } });
    }
  }
  return outcome;
}

export const proposalHandlers: Handlers<'proposal.list' | 'proposal.get' | 'proposal.update' | 'proposal.post'> = {
  'proposal.list': ({ text, ...page }, { store, today }) => {
    const confirmed = store
      .by(invoices, 'stage', 'confirmed')
      .filter((invoice) =>
        matches(text, nameOf(store, customers, invoice.customerId), invoice.projectName, invoice.contractNumber),
      )
      .sort((a, b) => compareKeys(a.invoiceDate, b.invoiceDate) || compareKeys(a.id, b.id));
    const { rows, total } = pageOf(confirmed, page);
    return { rows: rows.map((invoice) => proposalRow(store, invoice, today())), total };
  },

  'proposal.get': ({ id }, { store, today }) => proposalView(store, id, today()),

  'proposal.update': async ({ id, revision, changes }, context) => {
    await changeDraft(context, 'invoice.prepare', { id, revision }, (invoice, tx) => {
      if (invoice.stage !== 'confirmed') refuse('accounting.onlyConfirmed');
      check(tx, invoice, changes);
      return changed(tx, invoice, changes);
    });
    return proposalView(context.store, id, context.today());
  },

  'proposal.post': ({ ids }, context) => postEach(ids, context),
};
