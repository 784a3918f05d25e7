import { useApi } from '@renderer/api/context';
import { useAction } from '@renderer/api/use-action';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useNotice } from '@renderer/shell/notices';
import type { ApiOutput } from '@shared/api';
import type { Failure } from '@shared/failure';
import { newId } from '@shared/ids';
import { useState } from 'react';
import type { BoardFilter } from './all-rows';
import type { Choice } from './choice';
import { chosenIds } from './chosen-ids';

type Answer = ApiOutput<'backlog.createInvoices'>;

const NOTHING_LEFT_OUT: Pick<Answer, 'skipped' | 'contracts'> = { skipped: [], contracts: [] };

/**
 * Makes drafts of the backlog, or adds to them, and goes to the draft where it is one. What was left out stays to be
 * read. For the board, and for a list of contracts by `createForContracts`.
 */
export function useInvoicing(filter: BoardFilter = {}) {
  const { call } = useApi();
  const { t } = useLanguage();
  const go = useGo();
  const notify = useNotice();
  const creating = useAction('backlog.createInvoices');
  const adding = useAction('backlog.addToInvoice');
  const [leftOut, setLeftOut] = useState(NOTHING_LEFT_OUT);
  const [readFailure, setReadFailure] = useState<Failure | null>(null);
  const actions = [creating, adding];
  const isRunning = actions.some((action) => action.isRunning);

  /** Takes back what was made: the rows are as ready as before. */
  async function removeDrafts(invoices: Answer['invoices']): Promise<void> {
    for (const { id } of invoices) {
      const view = await call('invoice.get', { id });
      const gone = view.ok ? await call('invoice.remove', { id, revision: view.value.invoice.revision }) : view;
      if (!gone.ok) setReadFailure(gone.failure);
    }
  }

  function tell({ invoices, skipped, contracts }: Answer): void {
    setLeftOut({ skipped, contracts });
    const [first, ...others] = invoices;
    if (first === undefined) return;
    const isAllNew = invoices.every(({ isNew }) => isNew);
    const names = [...new Set(invoices.map(({ customerName }) => customerName))].join(', ');
    const count = isAllNew ? invoices.length : invoices.reduce((sum, { added }) => sum + added, 0);
    notify({
      text: t(isAllNew ? 'backlog.draftsMade' : 'backlog.rowsAdded', { count, names }),
      ...(isAllNew && { undo: () => void removeDrafts(invoices) }),
    });
    // What was left out is read here first.
    if (skipped.length + contracts.length > 0) return;
    if (others.length === 0) go('/invoices/$invoiceId', { invoiceId: first.id });
  }

  async function create(wanted: { ids: string[] } | { contractIds: string[] }): Promise<boolean> {
    if (isRunning) return false;
    setLeftOut(NOTHING_LEFT_OUT);
    const cutoff = filter.cutoff === undefined ? {} : { cutoff: filter.cutoff };
    const made = await creating.run({ ...wanted, ...cutoff, requestId: newId() });
    if (made.ok) tell(made.value);
    return made.ok;
  }

  async function idsFor(choice: Choice): Promise<string[] | null> {
    const ids = await chosenIds(call, filter, choice, ({ status }) => status === 'ready');
    setReadFailure(ids.ok ? null : ids.failure);
    return ids.ok ? ids.value : null;
  }

  async function createFor(choice: Choice): Promise<boolean> {
    const ids = await idsFor(choice);
    if (ids === null) return false;
    if (ids.length > 0) return create({ ids });
    setReadFailure({ code: 'work.notReady', params: {} });
    return false;
  }

  async function addFor(choice: Choice): Promise<boolean> {
    const ids = await idsFor(choice);
    if (ids === null || isRunning) return false;
    if (ids.length === 0) {
      setReadFailure({ code: 'work.notReady', params: {} });
      return false;
    }
    setLeftOut(NOTHING_LEFT_OUT);
    const added = await adding.run({ ids, requestId: newId() });
    if (added.ok) tell(added.value);
    return added.ok;
  }

  return {
    /** Each answers whether anything came of it. */
    createFor,
    addFor,
    createForContracts: (contractIds: string[]) => create({ contractIds }),
    isRunning,
    leftOut,
    failure: readFailure ?? actions.find(({ failure }) => failure !== null)?.failure ?? null,
    dismiss() {
      setLeftOut(NOTHING_LEFT_OUT);
      setReadFailure(null);
      for (const action of actions) action.dismiss();
    },
  };
}

export type Invoicing = ReturnType<typeof useInvoicing>;
