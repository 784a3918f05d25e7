import { AmountText } from '@renderer/components/AmountText';
import { useLanguage } from '@renderer/language/context';
import { returnedBy } from '@shared/billing/corrections';
import { addDecimals } from '@shared/decimal';
import type { Invoice } from '@shared/model/invoice';
import { addAmounts } from '@shared/money';
import { unitAbbreviation } from '@shared/units';
import classes from '../dock/Dock.module.css';

/** What the corrections of a draft give back and write off together, before they are confirmed. */
export function ReturnsPart({ invoice }: { invoice: Invoice }) {
  const { t, formatQuantity } = useLanguage();
  const corrections = invoice.lines.filter(({ correction }) => correction !== null);
  if (corrections.length === 0) return null;
  const parts = corrections.map((line) => ({ line, back: returnedBy(line, invoice.currency) }));
  const times = parts.filter(({ line, back }) => line.transactionClass === 'time' && back.quantity !== '0');
  const units = new Set(times.map(({ line }) => line.unit));
  const [unit = ''] = units;
  const hours =
    units.size === 1
      ? `${formatQuantity(addDecimals(...times.map(({ back }) => back.quantity)))} ${unitAbbreviation(unit, t)}`
      : '';
  const work = addAmounts(
    parts.filter(({ line }) => line.transactionClass !== 'milestone').map(({ back }) => back.amount),
  );
  const milestones = addAmounts(
    parts.filter(({ line }) => line.transactionClass === 'milestone').map(({ back }) => back.amount),
  );
  const writtenOff = addAmounts(parts.map(({ back }) => back.writtenOffAmount));
  const rows = [
    { label: [t('correction.line.back'), hours].filter(Boolean).join(', '), amount: work },
    { label: [t('correction.group.milestone'), t('correction.line.milestoneBack')].join(', '), amount: milestones },
    { label: t('correction.line.writtenOff'), amount: writtenOff },
  ].filter(({ amount }) => amount !== 0);
  return (
    <>
      <h2 className={classes.title}>{t('correction.sums.title')}</h2>
      {rows.length === 0 && <p className={classes.none}>{t('correction.sums.none')}</p>}
      <div className={classes.rows}>
        {rows.map(({ label, amount }) => (
          <div key={label} className={classes.row}>
            <span className={classes.text} title={label}>
              {label}
            </span>
            <AmountText amount={amount} currency={invoice.currency} />
          </div>
        ))}
      </div>
    </>
  );
}
