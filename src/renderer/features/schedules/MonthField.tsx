import { SelectField } from '@renderer/components/fields/SelectField';
import { useLanguage } from '@renderer/language/context';
import { monthNames } from '@shared/i18n/format/month-names';
import type { RunRule } from '@shared/model/frequency';

interface MonthFieldProps {
  readonly rule: Pick<RunRule, 'period' | 'month'>;
  readonly onChange: (month: number) => void;
}

/** In which month of its quarter or year a run falls; nothing for shorter periods. */
export function MonthField({ rule, onChange }: MonthFieldProps) {
  const { t, language } = useLanguage();
  if (rule.period !== 'quarterly' && rule.period !== 'yearly') return null;
  const labels =
    rule.period === 'yearly'
      ? monthNames(language, 'long')
      : [1, 2, 3].map((number) => t('schedules.field.monthOfQuarter', { number }));
  return (
    <SelectField
      label={t('schedules.field.month')}
      options={labels.map((label, index) => ({ value: `${index + 1}`, label }))}
      value={`${rule.month}`}
      onChange={(month) => onChange(Number(month))}
    />
  );
}
