import { AmountText } from '@renderer/components/AmountText';
import { useLanguage } from '@renderer/language/context';
import type { ApiOutput } from '@shared/api';
import type { CSSProperties } from 'react';
import classes from './AgeingBand.module.css';
import { AGES } from './ageing-columns';

type Sums = ApiOutput<'receivables.ageing'>['sums'][number];

export type BandFigure = (typeof AGES)[number]['bucket'] | 'total';

interface AgeingBandProps {
  /** The company's own currency first. */
  readonly sums: readonly Sums[];
  readonly onOpen: (currency: string, figure: BandFigure) => void;
}

/** What is owed in all and how late it is, a line for each currency; each figure opens the invoices behind it. */
export function AgeingBand({ sums, onOpen }: AgeingBandProps) {
  if (sums.length === 0) return null;
  return (
    <div className={classes.band}>
      {sums.map((sum, index) => (
        <CurrencyLine key={sum.currency} sum={sum} isFirst={index === 0} onOpen={onOpen} />
      ))}
    </div>
  );
}

function CurrencyLine({ sum, isFirst, onOpen }: { sum: Sums; isFirst: boolean } & Pick<AgeingBandProps, 'onOpen'>) {
  const { t, formatAmount } = useLanguage();
  const { currency } = sum;
  const largest = Math.max(1, ...AGES.map(({ field }) => sum[field]));
  const size = isFirst ? 'medium' : 'body';
  const figure = (name: BandFigure, label: string, amount: number, isLate: boolean) => (
    <dd>
      {amount === 0 ? (
        <AmountText amount={null} currency={currency} size={size} strong />
      ) : (
        <button
          type="button"
          className={classes.figure}
          aria-label={t('home.chart.bar', { name: `${label}, ${currency}`, amount: formatAmount(amount, currency) })}
          onClick={() => onOpen(currency, name)}
        >
          <AmountText amount={amount} currency={currency} size={size} strong late={isLate} />
        </button>
      )}
    </dd>
  );
  return (
    <dl className={classes.line} data-first={isFirst || undefined}>
      <div>
        <dt>{t('receivables.openIn', { currency })}</dt>
        {figure('total', t('receivables.bucket.total'), sum.totalAmount, false)}
      </div>
      {AGES.map(({ bucket, field, isLate }) => {
        const label = t(`receivables.bucket.${bucket}`);
        return (
          <div key={bucket}>
            <dt data-repeated={!isFirst || undefined}>{label}</dt>
            {figure(bucket, label, sum[field], isLate && bucket === 'over90')}
            {isFirst && (
              <dd
                className={classes.bar}
                data-age={bucket}
                aria-hidden
                // A custom property is no CSSProperties key.
                style={{ '--share': Math.max(0, sum[field]) / largest } as CSSProperties}
              />
            )}
          </div>
        );
      })}
    </dl>
  );
}
