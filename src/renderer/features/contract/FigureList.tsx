import { AmountText, Figures } from '@renderer/components/AmountText';
import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import { shareOf } from '../contracts/share-of';
import classes from './Contract.module.css';
import type { ContractView } from './tabs';

/** What was agreed and what came of it, in the contract's currency; what it cost, in the company's own. */
export function FigureList({ view }: { view: ContractView }) {
  const { t, formatPercent } = useLanguage();
  const { currency: own } = useCompany();
  const { figures, contract } = view;
  const { currency } = contract;
  const amount = (value: number | null, of = currency) => <AmountText amount={value} currency={of} />;
  const percent = (value: string | null) => (value === null ? amount(null) : <Figures>{formatPercent(value)}</Figures>);
  const list = [
    { label: t('contracts.figure.value', { currency }), value: amount(figures.valueAmount) },
    { label: t('contracts.figure.billed'), value: amount(figures.billedAmount) },
    { label: t('contracts.figure.unbilled'), value: amount(figures.unbilledAmount) },
    { label: t('contracts.figure.remaining'), value: amount(figures.remainingAmount) },
    { label: t('contracts.figure.cost', { currency: own }), value: amount(figures.costAmount, own) },
    { label: t('contracts.figure.margin'), value: percent(figures.marginPercent) },
    { label: t('contracts.figure.expectedMargin'), value: percent(figures.expectedMarginPercent) },
    {
      label: t('contracts.figure.limitUsed'),
      value: percent(shareOf(figures.limitUsedAmount, figures.limitAmount)),
    },
  ];
  return (
    <dl className={classes.figures} aria-label={t('contracts.figure.label')}>
      {list.map(({ label, value }) => (
        <div key={label}>
          <dt title={label}>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
