import { useApi } from '@renderer/api/context';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { InvoiceView } from '@shared/api/invoicing';
import type { Failure } from '@shared/failure';
import { newId } from '@shared/ids';
import { useState } from 'react';
import type { InvoiceEditor } from './use-invoice-editor';

type Pending = InvoiceView['notOnDraft'][number];

interface Verb {
  readonly label: string;
  readonly run: () => void;
}

/** What takes away the reason for which something is not on the draft, where it can be taken away right here. */
export function usePending(view: InvoiceView, editor: InvoiceEditor, onFailure: (failure: Failure) => void) {
  const { call } = useApi();
  const { t } = useLanguage();
  const notify = useNotice();
  const [isRunning, setRunning] = useState(false);
  const { id } = view.invoice;

  /** Behind the calls under way, so that what is added finds the draft as they leave it. */
  async function add(ids: string[], isMarked: boolean): Promise<void> {
    setRunning(true);
    const result = await editor.act(async () => {
      const marked = isMarked ? null : await call('backlog.markReady', { ids });
      if (marked?.ok === false) return marked;
      const refused = new Set(marked?.ok ? marked.value.refused.map((each) => each.id) : []);
      const [first] = marked?.ok ? marked.value.refused : [];
      const ready = ids.filter((each) => !refused.has(each));
      if (ready.length === 0 && first !== undefined) return { ok: false, failure: first.failure as Failure };
      const added = await call('backlog.addToInvoice', { ids: ready, invoiceId: id, requestId: newId() });
      return added.ok ? call('invoice.get', { id }) : added;
    });
    setRunning(false);
    if (result.ok) notify({ text: t('draft.added', { count: ids.length }) });
  }

  async function approve(ids: string[]): Promise<void> {
    setRunning(true);
    const result = await call('entry.approve', { ids });
    setRunning(false);
    if (!result.ok) return onFailure(result.failure);
    const [refused] = result.value.refused;
    if (refused !== undefined) onFailure(refused.failure as Failure);
  }

  async function priceAgain(ids: string[]): Promise<void> {
    setRunning(true);
    const result = await call('backlog.priceAgain', { ids });
    setRunning(false);
    if (!result.ok) return onFailure(result.failure);
    const [refused] = result.value.refused;
    if (refused !== undefined) onFailure(refused.failure as Failure);
  }

  async function refresh(): Promise<void> {
    let count = 0;
    const result = await editor.act(async (at) => {
      const made = await call('invoice.refresh', at);
      if (!made.ok) return made;
      count = made.value.added.length;
      return { ok: true, value: made.value.view };
    });
    if (result.ok) notify({ text: count === 0 ? t('draft.nothingToAdd') : t('draft.added', { count }) });
  }

  return {
    isRunning,
    refresh: () => void refresh(),
    verbFor({ reason, ids }: Pending): Verb | null {
      switch (reason) {
        case 'ready':
          return { label: t('draft.pending.add'), run: () => void add([...ids], true) };
        case 'notReady':
        case 'afterCutoff':
          return { label: t('draft.pending.add'), run: () => void add([...ids], false) };
        case 'notApproved':
          return { label: t('draft.pending.approve'), run: () => void approve([...ids]) };
        case 'zeroPrice':
          return { label: t('wizard.verb.priceAgain'), run: () => void priceAgain([...ids]) };
        default:
          return null;
      }
    },
  };
}

export type PendingWork = ReturnType<typeof usePending>;
