import { AmountText } from '@renderer/components/AmountText';
import { classNames } from '@renderer/components/class-names';
import { useLanguage } from '@renderer/language/context';
import type { InvoiceView } from '@shared/api/invoicing';
import type { ReactNode } from 'react';
import classes from './Dock.module.css';

interface ContractPartProps {
  readonly contract: InvoiceView['contract'];
  /** Net, with what is typed. */
  readonly thisInvoiceAmount: number;
  readonly currency: string;
}

/** Whether the contract has room: its value, what was billed, this invoice, what is left. */
export function ContractPart({ contract, thisInvoiceAmount, currency }: ContractPartProps) {
  const { t } = useLanguage();
  const { value, billedAmount, limit } = contract;
  const amount = (minor: number) => <AmountText amount={minor} currency={currency} />;
  const rows = (
    <>
      <Row label={t('invoice.contract.billed')} mark={value === null ? undefined : classes.billed}>
        {amount(billedAmount)}
      </Row>
      <Row label={t('invoice.contract.thisInvoice')} mark={value === null ? undefined : classes.now}>
        {amount(thisInvoiceAmount)}
      </Row>
    </>
  );
  const room = limit !== null && (
    <Row
      label={t(limit.leftAmount < 0 ? 'draft.contract.limitOver' : 'draft.contract.limitLeft')}
      isLate={limit.leftAmount < 0}
    >
      <AmountText amount={Math.abs(limit.leftAmount)} currency={currency} late={limit.leftAmount < 0} />
    </Row>
  );
  if (value === null) {
    return (
      <div className={classes.rows}>
        {rows}
        {room}
      </div>
    );
  }
  const remaining = value - billedAmount - thisInvoiceAmount;
  return (
    <>
      <ValueBar {...{ value, billedAmount, thisInvoiceAmount, currency }} />
      <div className={classes.rows}>
        <Row label={t('invoice.contract.value')}>{amount(value)}</Row>
        {rows}
        {remaining < 0 ? (
          <Row label={t('invoice.contract.exceeded')} isLate>
            <AmountText amount={-remaining} currency={currency} late />
          </Row>
        ) : (
          <Row label={t('invoice.contract.remaining')} mark="">
            {amount(remaining)}
          </Row>
        )}
        {room}
      </div>
    </>
  );
}

interface RowProps {
  readonly label: string;
  /** The square of its part in the bar; an empty text is the part that is left. */
  readonly mark?: string | undefined;
  readonly isLate?: boolean;
  readonly children: ReactNode;
}

function Row({ label, mark, isLate, children }: RowProps) {
  return (
    <div className={classes.row}>
      <span className={classNames(isLate && classes.exceeded)}>
        {mark !== undefined && <span className={classNames(classes.square, mark)} aria-hidden />}
        <span className={classes.text}>{label}</span>
      </span>
      {children}
    </div>
  );
}

interface ValueBarProps {
  readonly value: number;
  readonly billedAmount: number;
  readonly thisInvoiceAmount: number;
  readonly currency: string;
}

function ValueBar({ value, billedAmount, thisInvoiceAmount, currency }: ValueBarProps) {
  const { t, formatAmount } = useLanguage();
  // What goes over the value takes the whole bar: the shares stay true to each other.
  const whole = Math.max(value, billedAmount + thisInvoiceAmount, 1);
  const share = (amount: number) => ({ width: `${(Math.max(0, amount) / whole) * 100}%` });
  const label = t('invoice.contract.bar', {
    billed: formatAmount(billedAmount, currency),
    now: formatAmount(thisInvoiceAmount, currency),
    value: formatAmount(value, currency),
  });
  return (
    <div className={classes.bar} role="img" aria-label={label}>
      <span className={classes.billed} style={share(billedAmount)} />
      <span className={classes.now} style={share(thisInvoiceAmount)} />
      <span className={classes.rest} />
    </div>
  );
}
