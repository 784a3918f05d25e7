import { AmountText } from '@renderer/components/AmountText';
import { useLanguage } from '@renderer/language/context';
import classes from './Accounting.module.css';

interface PostingLine {
  readonly account: string;
  readonly accountName: string;
  /** Debit above zero. */
  readonly amount: number;
  readonly text: string;
}

/** A voucher as it is in print: account, debit, credit, and that both come to the same. */
export function PostingLines({ lines, currency }: { lines: readonly PostingLine[]; currency: string }) {
  const { t } = useLanguage();
  const numbered = lines.map((line, place) => ({ ...line, place }));
  const debit = lines.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th>{t('accounting.column.account')}</th>
          <th className={classes.figure}>{t('accounting.column.debit')}</th>
          <th className={classes.figure}>{t('accounting.column.credit')}</th>
        </tr>
      </thead>
      <tbody>
        {numbered.map(({ place, account, accountName, amount, text }) => (
          <tr key={place}>
            <td>
              {account} {accountName}
              {text !== '' && <span className={classes.second}>{text}</span>}
            </td>
            <td className={classes.figure}>{amount > 0 && <AmountText amount={amount} currency={currency} />}</td>
            <td className={classes.figure}>{amount < 0 && <AmountText amount={-amount} currency={currency} />}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>{currency}</td>
          <td className={classes.figure}>
            <AmountText amount={debit} currency={currency} strong />
          </td>
          <td className={classes.figure}>
            <AmountText amount={debit} currency={currency} strong />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
