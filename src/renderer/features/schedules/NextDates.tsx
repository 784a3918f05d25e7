import { Figures } from '@renderer/components/AmountText';
import { useLanguage } from '@renderer/language/context';
import { useStatus } from '@renderer/shell/status';
import { checkRunRule, firstRunDates } from '@shared/billing/frequency';
import { Refusal } from '@shared/failure';
import type { RunRule } from '@shared/model/frequency';
import { Temporal } from 'temporal-polyfill';
import { useFrequencyWords } from './frequency-words';
import classes from './Schedules.module.css';

const SHOWN = 6;

/** The days that a frequency gives from today on, each with its weekday; or why it gives none. */
export function NextDates({ rule }: { rule: RunRule }) {
  const { t, explain, formatDate } = useLanguage();
  const { today } = useStatus();
  const { weekdayName } = useFrequencyWords();
  const problem = problemOf(rule);
  return (
    <section aria-label={t('schedules.nextDates')} aria-live="polite">
      <h3 className={classes.partTitle}>{t('schedules.nextDates')}</h3>
      {problem === null ? (
        <ol className={classes.dates}>
          {firstRunDates(rule, today, SHOWN).map((date) => (
            <li key={date}>
              <Figures>{formatDate(date)}</Figures> {weekdayName(Temporal.PlainDate.from(date).dayOfWeek)}
            </li>
          ))}
        </ol>
      ) : (
        <p className={classes.why}>{explain(problem)}</p>
      )}
    </section>
  );
}

function problemOf(rule: RunRule) {
  try {
    checkRunRule(rule);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
    throw error;
  }
}
