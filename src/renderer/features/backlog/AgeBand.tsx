import { AmountText } from '@renderer/components/AmountText';
import { useLanguage } from '@renderer/language/context';
import type { ApiOutput } from '@shared/api';
import type { AgeSums } from '@shared/api/backlog-groups';
import type { CSSProperties } from 'react';
import classes from './AgeBand.module.css';

type Sums = ApiOutput<'backlog.list'>['sums'][number];

const AGES: readonly (keyof AgeSums)[] = ['days0', 'days31', 'days61', 'days91'];

/** What waits in all and for how long, a line for each currency: amounts of two currencies are never added. */
export function AgeBand({ sums, own }: { sums: readonly Sums[]; own: string }) {
  // The company's own currency stands first and large; the others follow.
  const sorted = [...sums].sort((a, b) => Number(b.currency === own) - Number(a.currency === own));
  if (sorted.length === 0) return null;
  return (
    <div className={classes.band}>
      {sorted.map((sum, index) => (
        <CurrencyLine key={sum.currency} sum={sum} isFirst={index === 0} />
      ))}
    </div>
  );
}

function CurrencyLine({ sum, isFirst }: { sum: Sums; isFirst: boolean }) {
  const { t, formatAmount } = useLanguage();
  const { currency, amount, readyAmount, draftAmount, ages } = sum;
  const largest = Math.max(1, ...AGES.map((age) => ages[age]));
  const size = isFirst ? 'medium' : 'body';
  const parts = [
    { key: 'ofWhichReady', value: readyAmount },
    { key: 'ofWhichOnDrafts', value: draftAmount },
  ] as const;
  return (
    <dl className={classes.line} data-first={isFirst || undefined}>
      <div>
        <dt>{t('backlog.unbilled', { currency })}</dt>
        <dd>
          <span>
            <AmountText amount={amount} currency={currency} size={size} strong />{' '}
            <span className={classes.code} aria-hidden>
              {currency}
            </span>
          </span>
          <span className={classes.parts}>
            {parts
              .filter(({ value }) => value !== 0)
              .map(({ key, value }) => t(`backlog.${key}`, { amount: formatAmount(value, currency) }))
              .join(', ')}
          </span>
        </dd>
      </div>
      {AGES.map((age) => (
        <div key={age}>
          <dt data-repeated={!isFirst || undefined}>{t(`backlog.age.${age}`)}</dt>
          <dd>
            <AmountText amount={ages[age] === 0 ? null : ages[age]} currency={currency} size={size} strong />
            {isFirst && (
              <span
                className={classes.bar}
                data-age={age}
                // A custom property is no CSSProperties key.
                style={{ '--share': Math.max(0, ages[age]) / largest } as CSSProperties}
              />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
