import { Cell } from '@renderer/components/fields/Cell';
import { useLanguage } from '@renderer/language/context';
import { useStatus } from '@renderer/shell/status';
import classes from './CutoffChip.module.css';

interface CutoffChipProps {
  /** Empty: no limit. */
  readonly value: string;
  readonly onChange: (date: string) => void;
}

/** The day up to which the board looks; typed in place, as a date or a formula, and emptied for no limit. */
export function CutoffChip({ value, onChange }: CutoffChipProps) {
  const { t, formatDate, parseDate } = useLanguage();
  const { today } = useStatus();
  return (
    <span className={classes.chip}>
      {t('wizard.cutoff')}
      <Cell<string>
        label={t('wizard.cutoff')}
        width="fit"
        figures
        value={value}
        placeholder={t('backlog.noCutoff')}
        show={(date) => (date === '' ? '' : formatDate(date))}
        parse={(text) => (text.trim() === '' ? { ok: true, value: '' } : parseDate(text, today))}
        onTake={(date) => {
          onChange(date);
          return undefined;
        }}
      />
    </span>
  );
}
