import { SelectField } from '@renderer/components/fields/SelectField';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { type FrequencyPeriod, OCCURRENCES, type Occurrence, type RunDay } from '@shared/model/frequency';
import { WEEKDAYS } from './frequency-words';
import classes from './Schedules.module.css';

/** What a run of this period usually is. */
export function freshRun(period: FrequencyPeriod): RunDay {
  return period === 'weekly' || period === 'biweekly'
    ? { kind: 'weekday', weekday: 1, occurrence: 'first' }
    : { kind: 'lastDay' };
}

/** Which days of a period can be named: a week has weekdays only, a fortnight no last day. */
const KINDS: Record<FrequencyPeriod, readonly RunDay['kind'][]> = {
  weekly: ['weekday'],
  biweekly: ['weekday', 'day'],
  monthly: ['day', 'lastDay', 'weekday'],
  quarterly: ['day', 'lastDay', 'weekday'],
  yearly: ['day', 'lastDay', 'weekday'],
};

function runOf(kind: RunDay['kind']): RunDay {
  if (kind === 'lastDay') return { kind };
  return kind === 'day' ? { kind, day: 1 } : { kind, weekday: 1, occurrence: 'first' };
}

interface RunDayFieldsProps {
  readonly run: RunDay;
  readonly period: FrequencyPeriod;
  /** Counted from 1 where there are several; null where it is the only one. */
  readonly number: number | null;
  readonly onChange: (run: RunDay) => void;
  readonly onRemove: (() => void) | undefined;
}

/** One run of a period: a day, the last day, or a weekday. */
export function RunDayFields({ run, period, number, onChange, onRemove }: RunDayFieldsProps) {
  const { t } = useLanguage();
  const kinds = KINDS[period];
  const kindNames: Record<RunDay['kind'], string> = {
    day: period === 'biweekly' ? t('schedules.field.onDay') : t('schedules.field.dayOfMonth'),
    lastDay: t('schedules.field.lastDay'),
    weekday: t('schedules.field.weekday'),
  };
  const title = number === null ? t('schedules.column.runs') : t('schedules.field.runDay', { number });
  return (
    <section className={classes.runGroup} aria-label={title}>
      <div className={classes.runGroupHead}>
        <h3 className={classes.partTitle}>{title}</h3>
        {onRemove !== undefined && number !== null && (
          <TextButton label={t('schedules.removeRun', { number })} quiet onPress={onRemove}>
            {t('schedules.remove')}
          </TextButton>
        )}
      </div>
      <div className={classes.runFields}>
        {kinds.length > 1 && (
          <SelectField
            label={t('schedules.field.fallsOn')}
            options={kinds.map((value) => ({ value, label: kindNames[value] }))}
            value={run.kind}
            onChange={(kind) => onChange(runOf(kind))}
          />
        )}
        {run.kind === 'day' && <DayField run={run} period={period} onChange={onChange} />}
        {run.kind === 'weekday' && <WeekdayFields run={run} period={period} onChange={onChange} />}
      </div>
    </section>
  );
}

interface DayFieldProps {
  readonly run: Extract<RunDay, { kind: 'day' }>;
  readonly period: FrequencyPeriod;
  readonly onChange: (run: RunDay) => void;
}

function DayField({ run, period, onChange }: DayFieldProps) {
  const { t } = useLanguage();
  const days = Array.from({ length: period === 'biweekly' ? 14 : 31 }, (_, index) => index + 1);
  return (
    <SelectField
      label={t(period === 'biweekly' ? 'schedules.field.onDay' : 'schedules.field.dayOfMonth')}
      {...(run.day > 28 && { help: t('schedules.field.clamp') })}
      options={days.map((day) => ({ value: `${day}`, label: `${day}` }))}
      value={`${run.day}`}
      onChange={(day) => onChange({ ...run, day: Number(day) })}
    />
  );
}

interface WeekdayFieldsProps {
  readonly run: Extract<RunDay, { kind: 'weekday' }>;
  readonly period: FrequencyPeriod;
  readonly onChange: (run: RunDay) => void;
}

function WeekdayFields({ run, period, onChange }: WeekdayFieldsProps) {
  const { t } = useLanguage();
  const occurrences: readonly Occurrence[] = period === 'biweekly' ? ['first', 'second'] : OCCURRENCES;
  return (
    <>
      {period !== 'weekly' && (
        <SelectField
          label={t(period === 'biweekly' ? 'schedules.field.week' : 'schedules.field.occurrence')}
          options={occurrences.map((value, index) => ({
            value,
            label:
              period === 'biweekly'
                ? t('schedules.field.weekNumber', { number: index + 1 })
                : t(`schedules.occurrence.${value}`),
          }))}
          value={run.occurrence}
          onChange={(occurrence) => onChange({ ...run, occurrence })}
        />
      )}
      <SelectField
        label={t('schedules.field.weekday')}
        options={WEEKDAYS.map((name, index) => ({ value: `${index + 1}`, label: t(`schedules.weekday.${name}`) }))}
        value={`${run.weekday}`}
        onChange={(weekday) => onChange({ ...run, weekday: Number(weekday) })}
      />
    </>
  );
}
