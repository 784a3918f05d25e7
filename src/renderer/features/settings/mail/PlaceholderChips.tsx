import { useLanguage } from '@renderer/language/context';
import { placeholdersOf } from '@shared/mail/placeholders';
import type { MailKind } from '@shared/model/mail-settings';
import classes from './Mail.module.css';

interface PlaceholderChipsProps {
  readonly kind: MailKind;
  readonly onInsert: (name: string) => void;
}

/** The facts that this kind of mail knows, each with what it stands for. */
export function PlaceholderChips({ kind, onInsert }: PlaceholderChipsProps) {
  const { t } = useLanguage();
  return (
    <ul className={classes.chips} aria-label={t('mail.template.placeholders')}>
      {placeholdersOf(kind).map((name) => {
        const meaning = t(`mail.placeholder.${name}`);
        return (
          <li key={name}>
            <button
              type="button"
              className={classes.chip}
              title={meaning}
              aria-label={t('mail.template.insert', { name: `{${name}}`, meaning })}
              onClick={() => onInsert(name)}
            >
              {`{${name}}`}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
