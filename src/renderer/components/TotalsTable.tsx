import { useLanguage } from '../language/context';
import { AmountText } from './AmountText';
import classes from './TotalsTable.module.css';

export interface TotalRow {
  /** "Net", "VAT 25% of 202,220.00" */
  readonly label: string;
  /** Minor units. */
  readonly amount: number;
}

interface TotalsTableProps {
  readonly rows: readonly TotalRow[];
  /** Under the rule: "To pay". */
  readonly total: TotalRow;
  readonly currency: string;
  /** Spoken: what these are the totals of. */
  readonly label: string;
}

/** Sums as in print: parts, a rule, and what is to be paid. A total that changes is marked for a moment. */
export function TotalsTable({ rows, total, currency, label }: TotalsTableProps) {
  return (
    <table className={classes.table} aria-label={label}>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.label} className={index === rows.length - 1 ? classes.spaced : undefined}>
            <th scope="row">{row.label}</th>
            <td>
              <AmountText amount={row.amount} currency={currency} />
            </td>
          </tr>
        ))}
        <tr className={classes.total}>
          <th scope="row">{total.label}</th>
          <td>
            <span className={classes.currency}>{currency}</span>
            <ChangingTotal amount={total.amount} currency={currency} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** A figure that says for a moment that it has changed. The key starts the fade anew with every value. */
export function ChangingTotal({ amount, currency }: { amount: number; currency: string }) {
  const { formatAmount } = useLanguage();
  return (
    <output key={formatAmount(amount, currency)} className={classes.changed}>
      <AmountText amount={amount} currency={currency} size="medium" />
    </output>
  );
}
