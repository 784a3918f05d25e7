import type { ApiRequest } from '@shared/api';
import { firstRunDates, runDates } from '@shared/billing/frequency';
import { withTotals } from '@shared/billing/invoice-totals';
import { assertAllowed } from '@shared/billing/lifecycle';
import { equalParts } from '@shared/billing/milestones';
import { balanceOf, lineOfRetainer, setTaken } from '@shared/billing/retainers';
import { vatTreatmentOf } from '@shared/billing/vat-of';
import { refuse } from '@shared/failure';
import { formatAmount } from '@shared/i18n/format/numbers';
import { newId } from '@shared/ids';
import type { Invoice } from '@shared/model/invoice';
import type { Retainer } from '@shared/model/retainer';
import type { Reader, Transaction } from '../store/store';
import { contractLines, contracts, customers, frequencies, invoices, projects, retainers } from './collections';
import { commit, companyOf, compareKeys, given, type Handlers, matches, nameOf, pageOf, rowOf } from './context';
import { changeDraft } from './drafts';
import { claim, draftsFor, type ToBill } from './making-drafts';
import { forEach } from './outcome';
import { saved } from './saving';

const heldOf = ({ holds }: Retainer): number => holds.reduce((sum, { amount }) => sum + amount, 0);

function rowOfRetainer(reader: Reader, retainer: Retainer) {
  const contract = rowOf(reader, contracts, retainer.contractId);
  return {
    ...retainer,
    contractNumber: contract.number,
    contractName: contract.name,
    customerName: nameOf(reader, customers, retainer.customerId),
    projectName: nameOf(reader, projects, retainer.projectId),
    currency: contract.currency,
    balanceAmount: balanceOf(retainer),
    heldAmount: heldOf(retainer),
  };
}

const VIEWS = {
  all: () => true,
  toInvoice: ({ status }: Retainer) => status !== 'invoicePosted',
  available: (retainer: Retainer) => balanceOf(retainer) > 0,
} as const;

/** Whom a contract bills: its own customer, and those who share a line. */
function customersOf(reader: Reader, contractId: string): Set<string> {
  const contract = rowOf(reader, contracts, contractId);
  const shared = reader.by(contractLines, 'contract', contractId).flatMap((line) => line.customers);
  return new Set([contract.customerId, ...[...contract.customers, ...shared].map(({ customerId }) => customerId)]);
}

function checked(reader: Reader, retainer: Retainer): Retainer {
  const contract = rowOf(reader, contracts, retainer.contractId);
  if (!customersOf(reader, contract.id).has(retainer.customerId)) {
    refuse('retainer.customerNotOnContract', { contract: contract.number }, 'changes.customerId');
  }
  const lines = reader.by(contractLines, 'contract', contract.id);
  if (!lines.some(({ projectId }) => projectId === retainer.projectId)) {
    refuse('retainer.projectNotOnContract', { contract: contract.number }, 'changes.projectId');
  }
  return retainer;
}

function assertNotInvoiced({ invoiceId, description }: Retainer): void {
  if (invoiceId !== null) refuse('retainer.isOnInvoice', { description });
}

function planned(
  reader: Reader,
  contractId: string,
  rest: Pick<Retainer, 'description' | 'date' | 'amount'>,
): Retainer {
  const contract = contractId === '' ? undefined : rowOf(reader, contracts, contractId);
  const [line] = contract === undefined ? [] : reader.by(contractLines, 'contract', contract.id);
  return {
    id: newId(),
    contractId,
    projectId: line?.projectId ?? '',
    customerId: contract?.customerId ?? '',
    vat: null,
    status: 'notReady',
    invoiceId: null,
    billedVat: null,
    unbilledId: null,
    usedAmount: 0,
    refundedAmount: 0,
    holds: [],
    revision: 1,
    ...rest,
  };
}

/** More advances than this in one go is a slip of the pen. */
const MOST_ADVANCES = 500;

function generated(tx: Transaction, input: ApiRequest<'retainer.generate'>): Retainer[] {
  const { contractId, description, amount, start, end, count } = input;
  const rule = rowOf(tx, frequencies, input.frequencyId);
  const lastDay = end ?? rowOf(tx, contracts, contractId).endDate;
  if (count === undefined && lastDay === null) refuse('retainer.endOrCount', {}, 'end');
  const dates = count === undefined ? runDates(rule, start, lastDay ?? start) : firstRunDates(rule, start, count);
  if (dates.length === 0) refuse('retainer.noDates', {}, 'end');
  if (dates.length > MOST_ADVANCES) refuse('retainer.tooMany', { count: dates.length, most: MOST_ADVANCES }, 'end');
  if (amount < dates.length) refuse('retainer.partOfNothing', { count: dates.length }, 'amount');
  const amounts = equalParts(amount, dates.length);
  return dates.map((date, index) => {
    // Told apart on the invoices: "Hosting 3/12".
    const name = `${description.slice(0, 180)} ${index + 1}/${dates.length}`;
    const row = checked(tx, {
      ...planned(tx, contractId, { description: name, date, amount: amounts[index] ?? 0 }),
      ...given({ customerId: input.customerId, projectId: input.projectId }),
    });
    tx.put(retainers, row);
    return row;
  });
}

const shownIn = (reader: Reader, { currency }: Invoice) => {
  const { language } = companyOf(reader);
  return (amount: number) => formatAmount(amount, currency, language);
};

export const retainerHandlers: Handlers<
  | 'retainer.list'
  | 'retainer.save'
  | 'retainer.generate'
  | 'retainer.remove'
  | 'retainer.markReady'
  | 'retainer.addToInvoice'
  | 'retainer.use'
  | 'retainer.refund'
  | 'retainer.createInvoice'
  | 'retainer.refundOnNewInvoice'
> = {
  'retainer.list': ({ view, contractId, customerId, text, ...page }, { store }) => {
    const candidates = contractId === undefined ? store.all(retainers) : store.by(retainers, 'contract', contractId);
    const found = candidates
      .filter((row) => customerId === undefined || row.customerId === customerId)
      .map((row) => rowOfRetainer(store, row))
      .filter((row) => matches(text, row.description, row.customerName, row.contractNumber, row.contractName));
    const shown = found.filter(VIEWS[view]).sort((a, b) => compareKeys(a.date, b.date) || compareKeys(a.id, b.id));
    const sums = new Map<string, { currency: string; amount: number; balanceAmount: number }>();
    for (const { currency, amount, balanceAmount } of shown) {
      const sum = sums.get(currency) ?? { currency, amount: 0, balanceAmount: 0 };
      sums.set(currency, { currency, amount: sum.amount + amount, balanceAmount: sum.balanceAmount + balanceAmount });
    }
    return {
      ...pageOf(shown, page),
      counts: {
        all: found.length,
        toInvoice: found.filter(VIEWS.toInvoice).length,
        available: found.filter(VIEWS.available).length,
      },
      sums: [...sums.values()],
    };
  },

  'retainer.save': (input, context) =>
    commit(context, 'retainer.save', (tx) => {
      if (input.id !== undefined) assertNotInvoiced(rowOf(tx, retainers, input.id));
      const { contractId = '' } = input.changes;
      const row = saved(tx, retainers, input, () =>
        planned(tx, contractId, { description: '', date: context.today(), amount: 0 }),
      );
      tx.put(retainers, checked(tx, row));
      return row;
    }),

  'retainer.generate': (input, context) =>
    commit(context, 'retainer.generate', (tx) => ({ retainers: generated(tx, input) })),

  'retainer.remove': ({ id }, context) =>
    commit(context, 'retainer.remove', (tx) => {
      assertNotInvoiced(rowOf(tx, retainers, id));
      tx.remove(retainers, id);
      return {};
    }),

  'retainer.markReady': ({ ids, ready }, context) =>
    commit(context, ready ? 'retainer.markReady' : 'retainer.markNotReady', (tx) =>
      forEach(ids, (id) => {
        const present = rowOf(tx, retainers, id);
        assertNotInvoiced(present);
        tx.put(retainers, { ...present, status: ready ? 'ready' : 'notReady', revision: present.revision + 1 });
      }),
    ),

  'retainer.addToInvoice': ({ description, amount, projectId, ...at }, context) =>
    changeDraft(context, 'retainer.addToInvoice', at, (invoice, tx) => {
      assertAllowed(invoice, 'edit');
      if (invoice.totals.grossAmount < 0) refuse('retainer.negativeDraft');
      const fresh = planned(tx, invoice.contractId, { description, amount, date: invoice.invoiceDate });
      const retainer = checked(tx, {
        ...fresh,
        projectId: projectId ?? invoice.projectIds[0] ?? fresh.projectId,
        customerId: invoice.customerId,
        status: 'ready',
      });
      tx.put(retainers, retainer);
      const vat = vatTreatmentOf(companyOf(tx), rowOf(tx, customers, invoice.customerId), undefined);
      const place = { currency: invoice.currency, date: invoice.invoiceDate };
      return withTotals({
        ...invoice,
        lines: [...invoice.lines, lineOfRetainer(retainer, 'invoice', amount, vat, place)],
      });
    }),

  'retainer.use': ({ retainerId, amount, ...at }, context) =>
    changeDraft(context, 'retainer.use', at, (invoice, tx) => {
      assertAllowed(invoice, 'edit');
      return setTaken(
        invoice,
        ofInvoice(tx, retainerId, invoice),
        'apply',
        amount,
        context.today(),
        shownIn(tx, invoice),
      );
    }),

  'retainer.refund': ({ retainerId, amount, ...at }, context) =>
    changeDraft(context, 'retainer.refund', at, (invoice, tx) => {
      assertAllowed(invoice, 'edit');
      return setTaken(
        invoice,
        ofInvoice(tx, retainerId, invoice),
        'refund',
        amount,
        context.today(),
        shownIn(tx, invoice),
      );
    }),

  'retainer.createInvoice': async ({ ids, requestId }, context) => {
    const made = await commit(context, 'retainer.createInvoice', (tx) => {
      const before = tx.by(invoices, 'request', requestId);
      if (before.length > 0) return before;
      const chosen = ids.map((id) => rowOf(tx, retainers, id));
      const waiting = chosen.find(({ status }) => status !== 'ready');
      if (waiting !== undefined) refuse('work.notReady');
      return stored(tx, { actuals: [], milestones: [], retainers: chosen });
    });
    return { invoices: made.map(({ id, buyer }) => ({ id, customerName: buyer.name })) };

    function stored(tx: Parameters<typeof claim>[0], toBill: ToBill): Invoice[] {
      const drafts = draftsFor(tx, toBill, { cutoff: context.today(), timeUnit: 'HUR', requestId }, context);
      for (const draft of drafts) claim(tx, draft);
      return drafts;
    }
  },

  'retainer.refundOnNewInvoice': ({ id, amount, requestId }, context) =>
    commit(context, 'retainer.refundOnNewInvoice', (tx) => {
      const [before] = tx.by(invoices, 'request', requestId);
      if (before !== undefined) return { invoiceId: before.id };
      const retainer = rowOf(tx, retainers, id);
      const options = { cutoff: context.today(), timeUnit: 'HUR', requestId };
      const [empty] = draftsFor(tx, { actuals: [], milestones: [], alsoFor: [retainer] }, options, context);
      if (empty === undefined) refuse('common.notFound', { id });
      const draft = setTaken(
        empty,
        retainer,
        'refund',
        amount ?? balanceOf(retainer),
        context.today(),
        shownIn(tx, empty),
      );
      if (draft.lines.length === 0) refuse('retainer.notInvoiced', { description: retainer.description });
      claim(tx, draft);
      return { invoiceId: draft.id };
    }),
};

/** An advance that this draft may touch: of its contract and its customer. */
function ofInvoice(reader: Reader, retainerId: string, invoice: Invoice): Retainer {
  const retainer = rowOf(reader, retainers, retainerId);
  if (retainer.contractId === invoice.contractId && retainer.customerId === invoice.customerId) return retainer;
  return refuse('retainer.customerNotOnContract', { contract: invoice.contractNumber });
}
