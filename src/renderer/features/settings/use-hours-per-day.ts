import type { ReadText } from '@renderer/components/record/use-saved-text';
import { useLanguage } from '@renderer/language/context';
import { compareDecimals } from '@shared/decimal';

/** Hours of a working day, as the language writes them. */
export function useHoursPerDay() {
  const { t, explain, formatDecimal, parseDecimal } = useLanguage();
  return {
    show: (value: string) => formatDecimal(value),
    read(text: string): ReadText {
      const parsed = parseDecimal(text);
      if (!parsed.ok) return { value: text, problem: explain(parsed.reason) };
      const isDay = compareDecimals(parsed.value, '0') > 0 && compareDecimals(parsed.value, '24') <= 0;
      return { value: parsed.value, problem: isDay ? null : t('settings.invoicing.hoursPerDayProblem') };
    },
  };
}
