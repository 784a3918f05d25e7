import { DecimalField } from '@renderer/components/fields/DecimalField';
import { TextField } from '@renderer/components/fields/TextField';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { minorUnitDigits } from '@shared/currencies';
import type { LineAllowance } from '@shared/model/invoice';
import { fromMinor, toMinor } from '@shared/money';
import { type ReactNode, useState } from 'react';
import type { ViewResult } from '../use-invoice-editor';
import classes from './Pane.module.css';

interface AllowanceFieldsProps<Entry extends LineAllowance> {
  readonly kind: 'discount' | 'surcharge';
  readonly entries: readonly Entry[];
  readonly currency: string;
  /** An entry of a stated or percentage part, as it is kept. */
  readonly complete: (entry: LineAllowance, before: Entry | undefined) => Entry;
  readonly save: (entries: Entry[]) => Promise<ViewResult>;
  /** More fields of one entry. */
  readonly more?: (entry: Entry, change: (entry: Entry) => void) => ReactNode;
}

/** Rows have no identity but their place; when one is gone or new, all of them begin anew. */
const keyOf = (entry: LineAllowance | null, place: number, count: number) =>
  `${count} ${place} ${entry === null ? 'new' : 'kept'}`;

/** The discounts or surcharges of a line or of the document, and room for one more: a percentage or an amount each. */
export function AllowanceFields<Entry extends LineAllowance>(props: AllowanceFieldsProps<Entry>) {
  const { kind, entries, save, complete } = props;
  const put = (index: number, entry: LineAllowance | null) => {
    const before = entries[index];
    const kept = entries.filter((_, place) => place !== index);
    if (entry === null) return save(kept);
    return save([...entries.slice(0, index), complete(entry, before), ...entries.slice(index + 1)]);
  };
  return (
    <>
      {[...entries, null].map((entry, index) => (
        <AllowanceRow
          key={keyOf(entry, index, entries.length)}
          kind={kind}
          entry={entry}
          currency={props.currency}
          onPut={(next) => put(index, next)}
          more={entry === null ? null : props.more?.(entry, (next) => void put(index, next))}
        />
      ))}
    </>
  );
}

interface AllowanceRowProps {
  readonly kind: 'discount' | 'surcharge';
  readonly entry: LineAllowance | null;
  readonly currency: string;
  readonly onPut: (entry: LineAllowance | null) => Promise<ViewResult>;
  readonly more: ReactNode;
}

const amountText = (entry: LineAllowance | null, currency: string) =>
  entry === null || entry.amount === null ? '' : fromMinor(entry.amount, currency);

function AllowanceRow({ kind, entry, currency, onPut, more }: AllowanceRowProps) {
  const { t, explain } = useLanguage();
  const [percent, setPercent] = useState(entry?.percent ?? '');
  const [amount, setAmount] = useState(amountText(entry, currency));
  const [reason, setReason] = useState(entry?.reason ?? '');
  const [error, setError] = useState<string | null>(null);

  /** The percentage and the amount are two ways to say one thing: what was typed last is meant. */
  async function take(next: { percent: string; amount: string }): Promise<void> {
    const isEmpty = next.percent === '' && next.amount === '';
    if (isEmpty && entry === null) return;
    const said: LineAllowance = {
      percent: next.percent === '' ? null : next.percent,
      amount: next.percent !== '' || next.amount === '' ? null : toMinor(next.amount, currency),
      baseAmount: null,
      reason: reason.trim(),
    };
    const isSame =
      entry !== null && said.percent === entry.percent && said.amount === entry.amount && said.reason === entry.reason;
    if (isSame) return;
    const result = await onPut(isEmpty ? null : said);
    setError(result.ok ? null : explain(result.failure));
  }

  const label = t(`draft.discounts.${kind}`);
  return (
    <section className={classes.section} aria-label={label}>
      <div className={classes.halves}>
        <DecimalField
          label={`${label}, %`}
          value={percent}
          error={error}
          onChange={(value) => {
            setPercent(value);
            if (value !== '') setAmount('');
          }}
          onDone={() => void take({ percent, amount: percent === '' ? amount : '' })}
        />
        <DecimalField
          label={t('draft.discounts.orAmount')}
          unit={currency}
          help={'\u00a0'}
          decimals={minorUnitDigits(currency)}
          value={amount}
          onChange={(value) => {
            setAmount(value);
            if (value !== '') setPercent('');
          }}
          onDone={() => void take({ percent: amount === '' ? percent : '', amount })}
        />
      </div>
      {entry !== null && (
        <>
          <TextField
            label={t('draft.discounts.reason')}
            value={reason}
            onChange={setReason}
            onDone={() => void take({ percent, amount })}
          />
          {more}
          <span>
            <TextButton quiet onPress={() => void onPut(null)}>
              {t('draft.discounts.remove')}
            </TextButton>
          </span>
        </>
      )}
    </section>
  );
}
