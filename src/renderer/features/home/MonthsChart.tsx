import { SectionTitle } from '@renderer/components/Layout';
import { useLanguage } from '@renderer/language/context';
import type { Dashboard } from '@shared/api/dashboard';
import { endOfMonth, partsOf } from '@shared/dates';
import { monthName } from '@shared/i18n/format/month-names';
import { addAmounts } from '@shared/money';
import { useId } from 'react';
import { type Scale, scaleOf, shareOf } from './chart-scale';
import { Hatch } from './Hatch';
import classes from './Home.module.css';
import { Swatch } from './Swatch';

type Month = Dashboard['months'][number]['months'][number];

/** Pixels: the drawing, and the room in it for values above and names below. */
const HEIGHT = 186;
const ABOVE = 20;
const BELOW = 26;
const ROOM = HEIGHT - ABOVE - BELOW;

interface MonthsChartProps {
  /** Empty where nothing was invoiced in this currency. */
  readonly months: readonly Month[];
  readonly currency: string;
}

/** What each month invoiced and how much of it is paid. Each bar is a link to its invoices, with its value spoken. */
export function MonthsChart({ months, currency }: MonthsChartProps) {
  const { t, formatAmount } = useLanguage();
  const hatch = useId();
  const largest = Math.max(0, ...months.map(({ invoicedAmount }) => invoicedAmount));
  const scale = scaleOf(largest, currency);
  const title = t('home.chart.months');
  if (months.length === 0) {
    return (
      <section className={classes.chart} aria-label={title}>
        <SectionTitle>{title}</SectionTitle>
        <p className={classes.quiet}>{t('home.margin.none')}</p>
      </section>
    );
  }
  const paid = addAmounts(months.map(({ paidAmount }) => paidAmount));
  const open = addAmounts(months.map(({ openAmount }) => openAmount));
  return (
    <section className={classes.chart} aria-label={title}>
      <div className={classes.sectionHead}>
        <SectionTitle>{title}</SectionTitle>
        <span className={classes.unit}>{scale.divisor === 1 ? currency : t('home.chart.thousands', { currency })}</span>
      </div>
      <svg className={classes.months} height={HEIGHT}>
        <title>{title}</title>
        <Hatch id={hatch} />
        {months.map((month, index) => (
          <Bar
            key={month.month}
            month={month}
            index={index}
            count={months.length}
            largest={largest}
            scale={scale}
            hatch={hatch}
            currency={currency}
          />
        ))}
        <line x1="0" x2="100%" y1={HEIGHT - BELOW} y2={HEIGHT - BELOW} className={classes.axis} />
      </svg>
      <MonthsTable months={months} currency={currency} />
      <ul className={classes.legend}>
        <li>
          <Swatch kind="solid" /> {t('home.chart.paid', { amount: formatAmount(paid, currency) })}
        </li>
        <li>
          <Swatch kind="hatch" /> {t('home.chart.open', { amount: formatAmount(open, currency) })}
        </li>
      </ul>
    </section>
  );
}

interface BarProps {
  readonly month: Month;
  readonly index: number;
  readonly count: number;
  readonly largest: number;
  readonly scale: Scale;
  readonly hatch: string;
  readonly currency: string;
}

function Bar({ month, index, count, largest, scale, hatch, currency }: BarProps) {
  const { t, language, formatAmount, formatDecimal } = useLanguage();
  const step = 100 / count;
  const middle = `${step * (index + 0.5)}%`;
  const left = `${step * (index + 0.2)}%`;
  const width = `${step * 0.6}%`;
  const base = HEIGHT - BELOW;
  const heightOf = (amount: number) => (shareOf(amount, largest) * ROOM) / 100;
  const whole = heightOf(month.invoicedAmount);
  const paid = Math.min(whole, heightOf(month.paidAmount));
  const from = `${month.month}-01`;
  const { month: number, year } = partsOf(from);
  const name = `${monthName(number, language)} ${year}`;
  const search = new URLSearchParams({ issued: 'yes', from, to: endOfMonth(from), currency });
  const label = (
    <text x={middle} y={HEIGHT - 8} className={classes.monthName} data-now={index === count - 1 || undefined}>
      {monthName(number, language, 'short')}
    </text>
  );
  if (month.count === 0) return label;
  return (
    <>
      <a
        href={`#/invoices?${search}`}
        aria-label={t('home.chart.bar', { name, amount: formatAmount(month.invoicedAmount, currency) })}
        className={classes.barLink}
      >
        {/* The whole column is to be hit, also where the bar is low. */}
        <rect x={left} y={ABOVE} width={width} height={ROOM} fill="transparent" />
        <rect x={left} y={base - paid} width={width} height={paid} className={classes.solid} />
        {whole - paid > 0.5 && (
          <rect
            x={left}
            y={base - whole}
            width={width}
            height={whole - paid}
            className={classes.open}
            fill={`url(#${hatch})`}
          />
        )}
      </a>
      {/* Beside the link and not in it: a rounded value is no name for it. */}
      <text x={middle} y={base - whole - 6} className={classes.monthValue}>
        {formatDecimal(scale.short(month.invoicedAmount))}
      </text>
      {label}
    </>
  );
}

/** The same for who does not see the drawing. */
function MonthsTable({ months, currency }: MonthsChartProps) {
  const { t, language, formatAmount } = useLanguage();
  return (
    <table className={classes.spoken}>
      <thead>
        <tr>
          <th scope="col">{t('home.column.month')}</th>
          <th scope="col">{t('home.column.invoiced')}</th>
          <th scope="col">{t('home.column.paid')}</th>
          <th scope="col">{t('home.column.open')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, invoicedAmount, paidAmount, openAmount }) => (
          <tr key={month}>
            <th scope="row">{`${monthName(partsOf(`${month}-01`).month, language)} ${month.slice(0, 4)}`}</th>
            <td>{formatAmount(invoicedAmount, currency)}</td>
            <td>{formatAmount(paidAmount, currency)}</td>
            <td>{formatAmount(openAmount, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
