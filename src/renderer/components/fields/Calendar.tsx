import 'dayjs/locale/fr';
import 'dayjs/locale/ms';
import 'dayjs/locale/nb';
import 'dayjs/locale/nl';
import { DatePicker } from '@mantine/dates';
import { useLanguage } from '../../language/context';

interface CalendarProps {
  readonly value: string;
  readonly today: string;
  readonly onChoose: (date: string) => void;
}

/** One month in the language of the screen; weeks begin on Monday in all five. */
export default function Calendar({ value, today, onChoose }: CalendarProps) {
  const { t, language } = useLanguage();
  return (
    <DatePicker
      size="xs"
      locale={language}
      firstDayOfWeek={1}
      hideOutsideDates
      value={value === '' ? null : value}
      defaultDate={value === '' ? today : value}
      ariaLabels={{ previousMonth: t('shell.field.previousMonth'), nextMonth: t('shell.field.nextMonth') }}
      onChange={(chosen) => {
        if (chosen !== null) onChoose(chosen);
      }}
    />
  );
}
