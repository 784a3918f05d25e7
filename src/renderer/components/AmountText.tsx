import { useLanguage } from '../language/context';
import classes from './AmountText.module.css';
import { classNames } from './class-names';

interface AmountTextProps {
  /** Minor units. Null means nothing is there, and shows an en dash; a real zero shows `0.00`. */
  readonly amount: number | null;
  readonly currency: string;
  /** The amount before a proposed change, struck through before the new one. */
  readonly old?: number;
  /** Overdue: red. */
  readonly late?: boolean;
  readonly strong?: boolean;
  /** A figure that stands alone: `medium` to pay, `large` on Home and in the review. */
  readonly size?: 'body' | 'medium' | 'large';
  /** Sign before a rise too, for differences. */
  readonly signed?: boolean;
}

/** Money: tabular figures, all decimals, a true minus sign. The currency stands in the column's head, not here. */
export function AmountText({ amount, currency, old, late, strong, size = 'body', signed }: AmountTextProps) {
  const { formatAmount, formatAmountChange } = useLanguage();
  if (amount === null) return <span className={classes.nothing}>–</span>;
  return (
    <span
      className={classNames(
        classes.amount,
        late && classes.late,
        strong && classes.strong,
        size !== 'body' && classes[size],
      )}
    >
      {old !== undefined && <del className={classes.old}>{formatAmount(old, currency)}</del>}
      {signed ? formatAmountChange(amount, currency) : formatAmount(amount, currency)}
    </span>
  );
}

/** A text of figures that is no money: quantities, rates, dates. */
export function Figures({ children, late }: { children: string; late?: boolean }) {
  return <span className={classNames(classes.amount, late && classes.late)}>{children}</span>;
}
