import { FormSection, Span } from '@renderer/components/record/FormSection';
import { SavedText } from '@renderer/components/record/SavedText';
import { useDays } from '@renderer/components/record/use-days';
import type { SavedRecord } from '@renderer/components/record/use-saved-record';
import { useLanguage } from '@renderer/language/context';
import { compareDecimals } from '@shared/decimal';
import type { Company } from '@shared/model/company';
import { REMINDER_STEPS, type ReminderRules, type ReminderStep } from '@shared/model/reminder';
import { fromMinor, toMinor } from '@shared/money';

/** When late customers are reminded, and what is too small to run after. */
export function ReceivablesSection({ company: { record, save } }: { company: SavedRecord<Company> }) {
  const { t, formatAmount } = useLanguage();
  const days = useDays();
  const amounts = useAmountReader();
  const { currency } = record;
  const saveRule = (step: ReminderStep, changes: Partial<ReminderRules[ReminderStep]>) =>
    save(({ reminderRules }) => ({
      reminderRules: { ...reminderRules, [step]: { ...reminderRules[step], ...changes } },
    }));
  return (
    <FormSection title={t('receivables.settings.title')} explain={t('receivables.settings.explain')}>
      {REMINDER_STEPS.flatMap((step) => {
        const { daysAfterDue, feeAmount } = record.reminderRules[step];
        const name = t(`reminders.step.${step}`);
        return [
          <Span key={`${step} days`} columns={3}>
            <SavedText
              label={t('receivables.settings.daysAfterDue', { step: name })}
              unit={t('record.days')}
              value={String(daysAfterDue)}
              read={days}
              onSave={(text) => saveRule(step, { daysAfterDue: Number(text) })}
            />
          </Span>,
          <Span key={`${step} fee`} columns={3}>
            <SavedText
              label={t('receivables.settings.fee', { step: name })}
              unit={currency}
              figures
              value={fromMinor(feeAmount, currency)}
              show={(value) => formatAmount(toMinor(value, currency), currency)}
              read={amounts}
              onSave={(text) => saveRule(step, { feeAmount: toMinor(text, currency) })}
            />
          </Span>,
        ];
      })}
      <Span columns={3}>
        <SavedText
          label={t('receivables.settings.limit')}
          help={t('receivables.settings.limitHelp')}
          unit={currency}
          figures
          value={fromMinor(record.smallDifferenceAmount, currency)}
          show={(value) => formatAmount(toMinor(value, currency), currency)}
          read={amounts}
          onSave={(text) => save(() => ({ smallDifferenceAmount: toMinor(text, currency) }))}
        />
      </Span>
    </FormSection>
  );
}

/** An amount of zero or more, as the language writes it. */
function useAmountReader() {
  const { t, explain, parseDecimal } = useLanguage();
  return (text: string) => {
    const parsed = parseDecimal(text.trim() === '' ? '0' : text);
    if (!parsed.ok) return { value: text, problem: explain(parsed.reason) };
    const isAmount = compareDecimals(parsed.value, '0') >= 0;
    return { value: parsed.value, problem: isAmount ? null : t('receivables.settings.badAmount') };
  };
}
