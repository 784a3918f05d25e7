import { useApi } from '@renderer/api/context';
import { useMailServer } from '@renderer/api/use-mail-server';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import { useNotice } from '@renderer/shell/notices';
import type { CallResult } from '@shared/api/contract';
import type { InvoiceRow } from '@shared/api/invoicing';
import type { Failure } from '@shared/failure';
import { useCallback, useState } from 'react';

export type ActedRow = Pick<InvoiceRow, 'id' | 'number' | 'customerName'> & Partial<Pick<InvoiceRow, 'revision'>>;

/** The first of several that was refused, and how many were. */
export interface Refused {
  readonly name: string;
  readonly failure: Failure;
  readonly count: number;
}

/** The payment that the call just made: the latest of the invoice. */
function latest<T extends { readonly at: string }>(payments: readonly T[]): T | undefined {
  return payments.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1);
}

/** What the list does with one invoice or many. One that is refused keeps none of the others from being done. */
export function useRowActions() {
  const { call } = useApi();
  const { t } = useLanguage();
  const notify = useNotice();
  const hasServer = useMailServer();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const dismiss = useCallback(() => setRefused(null), []);

  /** Does one after the other; answers what the calls answered, without the refused ones. */
  async function forEach<T>(rows: readonly ActedRow[], act: (row: ActedRow) => Promise<CallResult<T>>): Promise<T[]> {
    const done: T[] = [];
    const failures: { name: string; failure: Failure }[] = [];
    setRefused(null);
    setBusy(true);
    for (const row of rows) {
      const result = await act(row);
      if (result.ok) done.push(result.value);
      else failures.push({ name: row.number ?? row.customerName, failure: result.failure });
    }
    setBusy(false);
    const [first] = failures;
    if (first !== undefined) setRefused({ ...first, count: failures.length });
    return done;
  }

  /**
   * Through the firm's own mail server: all are in the outbox before the first goes, so that a server that is gone is asked
   * once and not for each. What cannot be sent now waits there; why the first of them could not is said here.
   */
  async function sendByServer(rows: readonly ActedRow[]): Promise<void> {
    const made = await forEach(rows, ({ id }) => call('invoice.send', { id, channel: 'email', waits: true }));
    const mails = made.flatMap(({ mail }) => mail ?? []);
    if (mails.length === 0) return;
    setBusy(true);
    const delivered = await call('outbox.deliver', { ids: mails.map(({ id }) => id) });
    setBusy(false);
    if (!delivered.ok) {
      setRefused({ name: t('outbox.title'), failure: delivered.failure, count: mails.length });
      return;
    }
    const { done: sent, refused: unsent } = delivered.value;
    const waiting = mails.length - sent;
    const [first] = unsent;
    if (first !== undefined) {
      const name = mails.find(({ id }) => id === first.id)?.number ?? '';
      // Codes cross the API as text; they are those of the refusals.
      setRefused((earlier) => earlier ?? { name, failure: first.failure as Failure, count: unsent.length });
    }
    const parts = [
      ...(sent > 0 ? [t('invoices.done.mailed', { count: sent })] : []),
      ...(waiting > 0 ? [t('invoices.done.inOutbox', { count: waiting })] : []),
    ];
    if (parts.length > 0) notify({ text: parts.join(' ') });
  }

  async function sendAsDrafts(rows: readonly ActedRow[]): Promise<void> {
    const sent = await forEach(rows, async ({ id }) => {
      const made = await call('invoice.send', { id, channel: 'emailDraft' });
      if (!made.ok) return made;
      const { base64, ...file } = made.value.file;
      return platform.openMailDraft({ ...file, bytes: fromBase64(base64) });
    });
    if (sent.length > 0) notify({ text: t('invoices.done.sent', { count: sent.length }) });
  }

  async function pay(rows: readonly ActedRow[]): Promise<void> {
    const paid = await forEach(rows, ({ id }) => call('invoice.pay', { id }));
    if (paid.length === 0) return;
    const payments = paid.flatMap((view) => latest(view.payments)?.id ?? []);
    notify({
      text: t('invoices.done.paid', { count: paid.length }),
      undo: () => {
        for (const paymentId of payments) void call('invoice.removePayment', { paymentId });
      },
    });
  }

  async function remove(rows: readonly ActedRow[]): Promise<void> {
    const removed = await forEach(rows, ({ id, revision = 0 }) => call('invoice.remove', { id, revision }));
    if (removed.length > 0) notify({ text: t('invoices.done.removed', { count: removed.length }) });
  }

  const send = hasServer ? sendByServer : sendAsDrafts;
  return { send, pay, remove, isBusy, refused, dismiss };
}
