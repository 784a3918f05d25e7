import { SectionTitle } from '@renderer/components/Layout';
import { useLanguage } from '@renderer/language/context';
import type { Dashboard } from '@shared/api/dashboard';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { shareOf } from './chart-scale';
import { Hatch } from './Hatch';
import classes from './Home.module.css';
import { Swatch } from './Swatch';

type Waiting = Dashboard['unbilled'][number];

interface UnbilledChartProps {
  /** Undefined where nothing waits in this currency. */
  readonly waiting: Waiting | undefined;
  readonly currency: string;
  /** Where there are several currencies: which one both drawings are in. */
  readonly choice: ReactNode;
}

/** What waits by age: ready, not ready and, where there is any, on drafts. The values are links to their rows. */
export function UnbilledChart({ waiting, currency, choice }: UnbilledChartProps) {
  const { t, formatAmount } = useLanguage();
  const hatch = useId();
  if (waiting === undefined) {
    return (
      <section className={classes.chart} aria-label={t('home.chart.unbilled')}>
        <div className={classes.sectionHead}>
          <SectionTitle>{t('home.chart.unbilled')}</SectionTitle>
          {choice || <span className={classes.unit}>{currency}</span>}
        </div>
        <p className={classes.quiet}>{t('home.nothing')}</p>
      </section>
    );
  }
  const { ages, readyAmount, notReadyAmount, draftAmount } = waiting;
  const largest = Math.max(...ages.map(({ amount }) => amount));
  return (
    <section className={classes.chart} aria-label={t('home.chart.unbilled')}>
      <div className={classes.sectionHead}>
        <SectionTitle>{t('home.chart.unbilled')}</SectionTitle>
        {choice || <span className={classes.unit}>{currency}</span>}
      </div>
      <table className={classes.bars}>
        <thead className={classes.spoken}>
          <tr>
            <th scope="col">{t('home.column.age')}</th>
            <th scope="col">{t('home.column.ready')}</th>
            <th scope="col">{t('home.column.notReady')}</th>
            <th scope="col">{t('home.column.onDrafts')}</th>
            <th scope="col">{t('home.figure.unbilled')}</th>
          </tr>
        </thead>
        <tbody>
          {ages.map((part) => (
            <tr key={part.age}>
              <th scope="row">{t(`home.age.${part.age}`)}</th>
              <td className={classes.spoken}>{formatAmount(part.readyAmount, currency)}</td>
              <td className={classes.spoken}>{formatAmount(part.notReadyAmount, currency)}</td>
              <td className={classes.spoken}>{formatAmount(part.draftAmount, currency)}</td>
              <td>
                <AgeBar part={part} largest={largest} hatch={hatch} currency={currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={classes.legend}>
        <li>
          <Swatch kind="solid" /> {t('home.chart.ready', { amount: formatAmount(readyAmount, currency) })}
        </li>
        <li>
          <Swatch kind="hatch" /> {t('home.chart.notReady', { amount: formatAmount(notReadyAmount, currency) })}
        </li>
        {draftAmount !== 0 && (
          <li>
            <Swatch kind="empty" /> {t('home.chart.onDrafts', { amount: formatAmount(draftAmount, currency) })}
          </li>
        )}
      </ul>
    </section>
  );
}

interface AgeBarProps {
  readonly part: Waiting['ages'][number];
  readonly largest: number;
  readonly hatch: string;
  readonly currency: string;
}

/** Room beside the longest bar for its value. */
const WIDEST = 72;

function AgeBar({ part, largest, hatch, currency }: AgeBarProps) {
  const { t, formatAmount } = useLanguage();
  const widthOf = (amount: number) => (shareOf(amount, largest) * WIDEST) / 100;
  const ready = widthOf(part.readyAmount);
  const notReady = widthOf(part.notReadyAmount);
  const onDrafts = widthOf(part.draftAmount);
  const value = formatAmount(part.amount, currency);
  return (
    <div className={classes.bar}>
      <svg className={classes.barDrawing} aria-hidden>
        <Hatch id={`${hatch}${part.age}`} />
        <rect width={`${ready}%`} height="28" className={classes.solid} />
        {notReady > 0 && (
          <rect
            x={`${ready}%`}
            width={`${notReady}%`}
            height="28"
            className={classes.open}
            fill={`url(#${hatch}${part.age})`}
          />
        )}
        {onDrafts > 0 && (
          <rect x={`${ready + notReady}%`} width={`${onDrafts}%`} height="28" className={classes.empty} />
        )}
      </svg>
      <span className={classes.beside} style={{ insetInlineStart: `${ready + notReady + onDrafts}%` }}>
        {part.amount === 0 ? (
          <span className={classes.quiet}>–</span>
        ) : (
          <Link
            to="/backlog"
            search={{ age: part.age, currency }}
            className={classes.plainLink}
            aria-label={t('home.chart.bar', { name: t(`home.age.${part.age}`), amount: value })}
          >
            {value}
          </Link>
        )}
      </span>
    </div>
  );
}
