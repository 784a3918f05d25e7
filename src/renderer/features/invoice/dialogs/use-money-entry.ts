import { useApi } from '@renderer/api/context';
import { useLanguage } from '@renderer/language/context';
import { useStatus } from '@renderer/shell/status';
import type { InvoiceView } from '@shared/api/invoicing';
import type { Failure } from '@shared/failure';
import { newId } from '@shared/ids';
import { fromMinor, toMinor } from '@shared/money';
import { useState } from 'react';
import type { InvoiceEditor } from '../use-invoice-editor';
import { type MoneyKind, proposedAmount } from './money-entry';

export interface MoneyEntry {
  readonly amount: string;
  readonly setAmount: (decimal: string) => void;
  readonly date: string;
  readonly setDate: (date: string) => void;
  /** A note, or of a write-off its reason. */
  readonly note: string;
  readonly setNote: (text: string) => void;
  readonly rate: string;
  readonly setRate: (decimal: string) => void;
  readonly mayLeave: boolean;
  readonly setMayLeave: (may: boolean) => void;
  readonly otherId: string | null;
  readonly setOtherId: (id: string) => void;
  /** What is still to be said before it can be entered. */
  readonly lacking: string | null;
  readonly failure: Failure | null;
  /** The failure belongs to one of the fields and is shown there. */
  readonly isAtField: boolean;
  readonly errorOf: (field: string) => string | null;
  readonly isBusy: boolean;
  readonly enter: () => Promise<void>;
}

const FIELDS = ['amount', 'date', 'reason', 'exchangeRate', 'againstId'];

/** What is typed about money, and the call that enters it. What was typed stays when it is refused. */
export function useMoneyEntry(
  view: InvoiceView,
  editor: InvoiceEditor,
  kind: MoneyKind,
  onEntered: (amount: number) => void,
): MoneyEntry {
  const { t, explain } = useLanguage();
  const { today } = useStatus();
  const { call } = useApi();
  const { id, currency } = view.invoice;
  const proposed = fromMinor(proposedAmount(view, kind), currency);
  // What is typed belongs to one kind: another begins with its own proposal.
  const [typed, setTyped] = useState<{ kind: MoneyKind; amount: string } | null>(null);
  const amount = typed?.kind === kind ? typed.amount : proposed;
  const [date, setDate] = useState(today);
  const [note, setNote] = useState('');
  const [rate, setRate] = useState('');
  const [mayLeave, setMayLeave] = useState(false);
  const [otherId, setOtherId] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [requestId] = useState(newId);

  function make(minor: number) {
    const text = note.trim();
    const common = { id, amount: minor, date, requestId };
    const exchange = rate === '' ? {} : { exchangeRate: rate };
    if (kind === 'writeOff') return call('invoice.writeOff', { ...common, reason: text });
    if (kind === 'refund') return call('invoice.refund', { ...common, note: text, ...exchange });
    if (kind === 'settle') return call('invoice.settle', { ...common, againstId: otherId ?? '', note: text });
    return call('invoice.pay', { ...common, note: text, allowOverpayment: mayLeave, ...exchange });
  }

  async function enter() {
    setBusy(true);
    const minor = toMinor(amount, currency);
    const result = await editor.act(() => make(minor));
    setBusy(false);
    if (result.ok) return onEntered(minor);
    editor.dismiss();
    setFailure(result.failure);
  }

  const lacking =
    amount === ''
      ? t('invoice.pay.amountMissing')
      : kind === 'settle' && otherId === null
        ? t('receivables.money.otherMissing')
        : null;
  return {
    amount,
    setAmount: (decimal) => setTyped({ kind, amount: decimal }),
    date,
    setDate,
    note,
    setNote,
    rate,
    setRate,
    mayLeave,
    setMayLeave,
    otherId,
    setOtherId,
    lacking,
    failure,
    isAtField: failure?.field !== undefined && FIELDS.includes(failure.field),
    errorOf: (field) => (failure?.field === field ? explain(failure) : null),
    isBusy,
    enter,
  };
}
