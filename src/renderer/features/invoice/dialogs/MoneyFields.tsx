import { useCall } from '@renderer/api/use-call';
import { CheckField } from '@renderer/components/fields/ChoiceFields';
import { DateField } from '@renderer/components/fields/DateField';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { useLanguage } from '@renderer/language/context';
import { useCompany, useStatus } from '@renderer/shell/status';
import type { InvoiceView } from '@shared/api/invoicing';
import type { OpenItemRow } from '@shared/api/receivables';
import { minorUnitDigits } from '@shared/currencies';
import { toMinor } from '@shared/money';
import { useEffect, useRef } from 'react';
import classes from './dialogs.module.css';
import type { MoneyKind } from './money-entry';
import type { MoneyEntry } from './use-money-entry';

interface MoneyFieldsProps {
  readonly view: InvoiceView;
  readonly kind: MoneyKind;
  readonly entry: MoneyEntry;
  /** What it can be settled with. */
  readonly others: readonly OpenItemRow[];
  /** The dialog has just opened, and nobody has chosen what to enter yet: it begins at the amount. */
  readonly isFirst: boolean;
}

/** The fields that one kind of money asks for. */
export function MoneyFields({ view, kind, entry, others, isFirst }: MoneyFieldsProps) {
  const { t, formatMoney } = useLanguage();
  const { today } = useStatus();
  const { currency: home } = useCompany();
  const { currency } = view.invoice;
  const over = overOf(view, entry.amount);
  const amountFirst = useProposedSelected(isFirst);
  const hasRate = currency !== home && (kind === 'pay' || kind === 'refund');
  return (
    <>
      {kind === 'settle' && (
        <SelectField
          label={t('receivables.money.other')}
          options={others.map(({ invoiceId, number, openAmount }) => ({
            value: invoiceId,
            label: `${number}, ${formatMoney(openAmount, currency)}`,
          }))}
          value={entry.otherId}
          error={entry.errorOf('againstId')}
          onChange={entry.setOtherId}
        />
      )}
      <div ref={amountFirst} className={classes.pair}>
        <DecimalField
          label={t(kind === 'pay' ? 'invoice.pay.amount' : 'receivables.column.amount')}
          value={entry.amount}
          onChange={entry.setAmount}
          decimals={minorUnitDigits(currency)}
          unit={currency}
          help={<AmountHelp view={view} kind={kind} />}
          error={entry.errorOf('amount')}
        />
        <DateField
          label={t('invoice.pay.date')}
          value={entry.date}
          onChange={entry.setDate}
          today={today}
          error={entry.errorOf('date')}
        />
      </div>
      {kind === 'pay' && over > 0 && (
        <CheckField
          label={t('receivables.money.over', { amount: formatMoney(over, currency) })}
          checked={entry.mayLeave}
          onChange={entry.setMayLeave}
        />
      )}
      {hasRate && (
        <DecimalField
          label={t('receivables.money.rate')}
          optional
          value={entry.rate}
          onChange={entry.setRate}
          help={t('receivables.money.rateHelp', { home, currency })}
          error={entry.errorOf('exchangeRate')}
        />
      )}
      <TextField
        label={t(kind === 'writeOff' ? 'receivables.money.reason' : 'invoice.pay.note')}
        optional={kind !== 'writeOff'}
        value={entry.note}
        error={entry.errorOf('reason')}
        onChange={entry.setNote}
      />
    </>
  );
}

/** Typing replaces what is proposed; added behind it, the digits would make another amount of it. */
function useProposedSelected(isFirst: boolean) {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const amountField = fields.current?.querySelector('input');
    const proposed = amountField?.value;
    // Where typing was faster still, nothing is selected any more.
    const frame = requestAnimationFrame(() => {
      if (!isFirst || amountField?.value !== proposed) return;
      amountField?.focus();
      amountField?.select();
    });
    return () => cancelAnimationFrame(frame);
  }, [isFirst]);
  return fields;
}

/** How much of what is typed is more than is owed; 0 where nothing is. */
function overOf({ invoice, openAmount }: InvoiceView, amount: string): number {
  if (amount === '' || invoice.totals.dueAmount < 0) return 0;
  return Math.max(0, toMinor(amount, invoice.currency) - Math.max(0, openAmount));
}

/** The most that it can be. */
function AmountHelp({ view, kind }: Pick<MoneyFieldsProps, 'view' | 'kind'>) {
  const { t, formatMoney } = useLanguage();
  const { currency: home } = useCompany();
  const { data: company } = useCall('company.get', {}, { collections: ['company'] });
  const { invoice, openAmount, refundableAmount } = view;
  if (kind === 'refund') {
    return t('receivables.money.refundable', { amount: formatMoney(Math.abs(refundableAmount), invoice.currency) });
  }
  if (kind === 'writeOff' && company !== undefined) {
    return t('receivables.money.limit', { amount: formatMoney(company.smallDifferenceAmount, home) });
  }
  return t('invoice.pay.open', { amount: formatMoney(openAmount, invoice.currency) });
}
