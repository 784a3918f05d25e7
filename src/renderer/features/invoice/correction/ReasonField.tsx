import { TextField } from '@renderer/components/fields/TextField';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import classes from './Correction.module.css';

const USUAL = ['hours', 'price', 'customer', 'duplicate', 'reduction', 'tax'] as const;

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Why: in one's own words, or one of the usual ones at a press. */
export function ReasonField({ value, onChange }: ReasonFieldProps) {
  const { t } = useLanguage();
  return (
    <div>
      <TextField label={t('correction.dialog.reason')} value={value} onChange={onChange} />
      <fieldset className={classes.usual} aria-label={t('correction.dialog.usual')}>
        {USUAL.map((name) => (
          <TextButton key={name} quiet onPress={() => onChange(t(`correction.reason.${name}`))}>
            {t(`correction.reason.${name}`)}
          </TextButton>
        ))}
      </fieldset>
    </div>
  );
}
