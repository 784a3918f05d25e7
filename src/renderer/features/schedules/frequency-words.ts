import { useLanguage } from '@renderer/language/context';
import { monthName } from '@shared/i18n/format/month-names';
import type { RunDay, RunRule } from '@shared/model/frequency';

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A frequency in words: "Monthly: day 7 and last day; weekends: next working day". */
export function useFrequencyWords() {
  const { t, language } = useLanguage();
  const weekdayName = (weekday: number) => t(`schedules.weekday.${WEEKDAYS[weekday - 1] ?? 'monday'}`);

  function dayWords(run: RunDay, { period }: Pick<RunRule, 'period'>): string {
    if (run.kind === 'lastDay') return t('schedules.words.lastDay');
    if (run.kind === 'day') return t('schedules.words.day', { day: run.day });
    const weekday = weekdayName(run.weekday);
    if (period === 'weekly') return weekday;
    if (period === 'biweekly') {
      return t('schedules.words.week', { weekday, week: run.occurrence === 'first' ? 1 : 2 });
    }
    return t('schedules.words.nthWeekday', { occurrence: t(`schedules.occurrence.${run.occurrence}`), weekday });
  }

  function daysWords(rule: RunRule): string {
    const words = rule.runs.map((run) => dayWords(run, rule));
    const last = words.at(-1) ?? '';
    const days = words.length < 2 ? last : t('schedules.words.and', { list: words.slice(0, -1).join(', '), last });
    if (rule.period === 'quarterly') return t('schedules.words.inQuarter', { days, month: rule.month });
    if (rule.period === 'yearly') return t('schedules.words.inYear', { days, month: monthName(rule.month, language) });
    return days;
  }

  function words(rule: RunRule): string {
    const whole = t('schedules.words.whole', { period: t(`schedules.period.${rule.period}`), days: daysWords(rule) });
    if (rule.weekendRule === 'none') return whole;
    return t('schedules.words.withWeekend', {
      rule: whole,
      weekend: t(rule.weekendRule === 'next' ? 'schedules.words.weekendNext' : 'schedules.words.weekendPrevious'),
    });
  }

  return { words, weekdayName };
}
