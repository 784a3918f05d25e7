import { DateField } from '@renderer/components/fields/DateField';
import { useLanguage } from '@renderer/language/context';
import { useStatus } from '@renderer/shell/status';
import { type ReactNode, useState } from 'react';
import classes from './Accounting.module.css';

/** Two days; an empty one is open. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The year so far: what an accountant looks at unless told otherwise. */
export function usePeriod(): readonly [Period, (period: Period) => void] {
  const { today } = useStatus();
  return useState<Period>({ from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` });
}

export const asInput = ({ from, to }: Period) => ({ ...(from !== '' && { from }), ...(to !== '' && { to }) });

interface PeriodFieldsProps {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
  /** Beside the days: what else narrows the list. */
  readonly children?: ReactNode;
}

/** The line over a list that says of which days it is. */
export function PeriodFields({ period, onChange, children }: PeriodFieldsProps) {
  const { t } = useLanguage();
  const { today } = useStatus();
  return (
    <div className={classes.dates}>
      <DateField
        label={t('accounting.from')}
        value={period.from}
        today={today}
        onChange={(from) => onChange({ ...period, from })}
      />
      <DateField
        label={t('accounting.to')}
        value={period.to}
        today={today}
        onChange={(to) => onChange({ ...period, to })}
      />
      {children}
    </div>
  );
}
