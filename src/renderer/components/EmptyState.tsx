import type { ReactNode } from 'react';
import { useLanguage } from '../language/context';
import { classNames } from './class-names';
import classes from './EmptyState.module.css';
import { TextButton } from './TextButton';

interface EmptyStateProps {
  /** One sentence: what will be here. */
  readonly text: string;
  /** One primary `KeyButton`. */
  readonly action?: ReactNode;
  /** One `TextButton` beside it. */
  readonly link?: ReactNode;
}

export function EmptyState({ text, action, link }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <p className={classes.text}>{text}</p>
      {(action || link) && (
        <div className={classes.verbs}>
          {action}
          {link}
        </div>
      )}
    </div>
  );
}

/** A list whose filters let nothing through. `text`: "No invoices match these filters." */
export function NoMatch({ text, onClear }: { text: string; onClear: () => void }) {
  const { t } = useLanguage();
  return (
    <div className={classes.empty}>
      <p className={classNames(classes.text, classes.plain)}>{text}</p>
      <TextButton onPress={onClear}>{t('shell.filter.clear')}</TextButton>
    </div>
  );
}
