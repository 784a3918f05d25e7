import { TextField } from '@renderer/components/fields/TextField';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import type { Language } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import classes from './Correction.module.css';

const USUAL = ['hours', 'price', 'customer', 'duplicate', 'reduction', 'tax'] as const;

interface ReasonFieldProps {
  /** The language of the document that it is printed on. */
  readonly language: Language;
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Why: in one's own words, or one of the usual ones at a press. */
export function ReasonField({ language, value, onChange }: ReasonFieldProps) {
  const { t } = useLanguage();
  const printed = translator(language);
  return (
    <div>
      <TextField label={t('correction.dialog.reason')} value={value} onChange={onChange} />
      <fieldset className={classes.usual} aria-label={t('correction.dialog.usual')}>
        {USUAL.map((name) => (
          <TextButton key={name} quiet onPress={() => onChange(printed(`correction.reason.${name}`))}>
            {t(`correction.reason.${name}`)}
          </TextButton>
        ))}
      </fieldset>
    </div>
  );
}
