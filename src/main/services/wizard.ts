import type { ApiRequest } from '@shared/api';
import { assertMayBill } from '@shared/billing/contract-status';
import { milestoneReason, type Selection, type SelectionParameters, selectForInvoice } from '@shared/billing/selection';
import { addDecimals } from '@shared/decimal';
import { refuse } from '@shared/failure';
import { TRANSACTION_CLASSES, type TransactionClass } from '@shared/model/actual';
import type { Invoice } from '@shared/model/invoice';
import type { Reader } from '../store/store';
import { actuals, contractLines, entries, invoices, people, projects } from './collections';
import { type Context, commit, companyOf, type Handlers, nameOf, rowOf } from './context';
import { pdfOf } from './documents';
import { worthOf } from './entry-worth';
import { claim, draftsFor } from './making-drafts';
import { contractOf, milestonesOf } from './projects';

type Parameters = ApiRequest<'wizard.preview'>;

/** What of a project is billed with these choices, and what is not and why. */
export function selectionOf(reader: Reader, parameters: Parameters, today: string) {
  const choice: SelectionParameters = {
    cutoff: parameters.cutoff,
    today,
    types: parameters.types,
    milestoneIds: parameters.milestoneIds,
  };
  const waiting = reader.by(entries, 'projectStatus', `${parameters.projectId} submitted`).map((entry) => ({
    entry,
    personName: nameOf(reader, people, entry.personId),
    amount: worthOf(reader, entry).amount,
  }));
  const rows = reader.by(actuals, 'backlog', parameters.projectId);
  const selection = selectForInvoice(rows, milestonesOf(reader, parameters.projectId), waiting, choice);
  return { choice, rows, selection };
}

/** The drafts that these choices make, one per customer, not stored. */
function draftsOf(
  reader: Reader,
  parameters: Parameters,
  selection: Selection,
  context: Context,
  requestId: string,
): Invoice[] {
  return draftsFor(
    reader,
    selection,
    { cutoff: parameters.cutoff, timeUnit: parameters.unit ?? 'HUR', requestId },
    context,
  );
}

/** What a draft holds of each kind of work. Quantities of one unit add up; of several, they do not. */
function groupsOf(draft: Invoice) {
  return TRANSACTION_CLASSES.flatMap((transactionClass) => {
    const lines = draft.lines.filter((line) => line.transactionClass === transactionClass);
    if (lines.length === 0) return [];
    const units = new Set(lines.map(({ unit }) => unit));
    const [unit = ''] = units;
    return [
      {
        transactionClass,
        count: lines.length,
        quantity: units.size === 1 ? addDecimals(...lines.map(({ quantity }) => quantity)) : null,
        unit: units.size === 1 ? unit : '',
        amount: lines.reduce((sum, { netAmount }) => sum + netAmount, 0),
      },
    ];
  });
}

/** What there is to choose from: every kind of work that the contract lines cover or that waits, counted. */
function classChoices(reader: Reader, parameters: Parameters, today: string) {
  const lines = reader.by(contractLines, 'project', parameters.projectId);
  const { rows, selection } = selectionOf(reader, { ...parameters, types: undefined }, today);
  const isOffered = (transactionClass: TransactionClass) =>
    transactionClass === 'milestone'
      ? milestonesOf(reader, parameters.projectId).length > 0
      : lines.some(
          (line) =>
            transactionClass !== 'retainer' &&
            line.billingMethod === 'timeAndMaterial' &&
            line.includes[transactionClass],
        ) || rows.some((row) => row.transactionClass === transactionClass);
  return TRANSACTION_CLASSES.filter(isOffered).map((transactionClass) => {
    const chosenRows =
      transactionClass === 'milestone'
        ? selection.milestones
        : selection.actuals.filter((row) => row.transactionClass === transactionClass);
    return {
      transactionClass,
      count: chosenRows.length,
      amount: chosenRows.reduce((sum, { amount }) => sum + amount, 0),
      chosen: parameters.types === undefined || parameters.types.includes(transactionClass),
    };
  });
}

/** A milestone that was named is billed or refused: leaving it out without a word would be found out by the customer. */
function assertNamedAreBilled(
  reader: Reader,
  { projectId, milestoneIds, types }: Parameters,
  choice: SelectionParameters,
) {
  if (milestoneIds === undefined || types?.includes('milestone') === false) return;
  const known = milestonesOf(reader, projectId);
  for (const id of milestoneIds) {
    const milestone = known.find((each) => each.id === id) ?? refuse('common.notFound', { id });
    const reason = milestoneReason(milestone, choice);
    if (reason === 'onDraft') refuse('work.onDraft', {}, 'milestoneIds');
    if (reason !== null) refuse('work.notReady', {}, 'milestoneIds');
  }
}

export const wizardHandlers: Handlers<'wizard.preview' | 'wizard.previewPdf' | 'wizard.finish'> = {
  'wizard.preview': (parameters, context) => {
    const { store } = context;
    const project = rowOf(store, projects, parameters.projectId);
    const contract = contractOf(store, project.id);
    const { choice, selection } = selectionOf(store, parameters, context.today());
    const drafts = draftsOf(store, parameters, selection, context, '');
    return {
      projectId: project.id,
      projectName: project.name,
      contractId: contract?.id ?? '',
      contractNumber: contract?.number ?? '',
      currency: contract?.currency ?? companyOf(store).currency,
      hoursPerDay: companyOf(store).hoursPerDay,
      classes: classChoices(store, parameters, context.today()),
      milestones: milestonesOf(store, project.id)
        .filter(({ status }) => status !== 'invoicePosted')
        .map((milestone) => {
          const reason = milestoneReason(milestone, { ...choice, types: undefined });
          const { id, name, date, amount } = milestone;
          return { id, name, date, amount, chosen: reason === null, reason };
        }),
      customers: drafts.map((draft) => ({
        customerId: draft.customerId,
        customerName: draft.buyer.name,
        groups: groupsOf(draft),
        lines: draft.lines,
        vat: draft.vat,
        netAmount: draft.totals.netAmount,
        taxAmount: draft.totals.taxAmount,
        grossAmount: draft.totals.grossAmount,
      })),
      excluded: selection.excluded.map((group) => ({ ...group, ids: [...group.ids] })),
    };
  },

  'wizard.previewPdf': async ({ customerId, ...parameters }, context) => {
    const { selection } = selectionOf(context.store, parameters, context.today());
    const draft = draftsOf(context.store, parameters, selection, context, '').find(
      (candidate) => candidate.customerId === customerId,
    );
    return pdfOf(draft ?? refuse('invoice.nothingToInvoice'), context);
  },

  'wizard.finish': async ({ requestId, ...parameters }, context) => {
    const made = await commit(context, 'wizard.finish', (tx) => {
      // A double click, or a window that asks again after a lost answer, gets the drafts of the first request.
      const before = tx.by(invoices, 'request', requestId);
      if (before.length > 0) return before;
      const contract = contractOf(tx, parameters.projectId);
      if (contract !== undefined) assertMayBill(contract);
      const { choice, selection } = selectionOf(tx, parameters, context.today());
      assertNamedAreBilled(tx, parameters, choice);
      const drafts = draftsOf(tx, parameters, selection, context, requestId);
      if (drafts.length === 0) refuse('invoice.nothingToInvoice');
      for (const draft of drafts) claim(tx, draft);
      return drafts;
    });
    return {
      invoices: made.map((invoice) => ({
        id: invoice.id,
        customerName: invoice.buyer.name,
        currency: invoice.currency,
        grossAmount: invoice.totals.grossAmount,
      })),
    };
  },
};
