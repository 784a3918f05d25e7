import type { Failure } from '@shared/failure';
import { X } from 'lucide-react';
import type { KeyName } from '../keyboard/chord';
import { useKeys } from '../keyboard/context';
import { Keycap } from '../keyboard/Keycap';
import { useLanguage } from '../language/context';
import classes from './FailureBar.module.css';
import { Glyph } from './StatusGlyph';

interface Verb {
  readonly label: string;
  readonly onPress: () => void;
  readonly keyName?: KeyName;
}

interface FailureBarProps {
  /** Nothing is drawn for null, so a bar can stand ready in the layout. */
  readonly failure: Failure | null;
  /** The way out, where it is one press. */
  readonly verb?: Verb;
  readonly onDismiss?: () => void;
}

/** Why a call was refused, under the toolbar: the thing, the cause, the way out. */
export function FailureBar({ failure, verb, onDismiss }: FailureBarProps) {
  const { explain } = useLanguage();
  if (failure === null) return null;
  return <MessageBar tone="danger" text={explain(failure)} {...(verb && { verb })} {...(onDismiss && { onDismiss })} />;
}

interface MessageBarProps {
  readonly tone: 'danger' | 'warn';
  readonly text: string;
  readonly verb?: Verb;
  readonly onDismiss?: () => void;
}

/** The same bar for what is no failure of a call: a warning over a whole screen. */
export function MessageBar({ tone, text, verb, onDismiss }: MessageBarProps) {
  const { t } = useLanguage();
  useKeys(verb?.keyName === undefined ? [] : [{ keys: verb.keyName, label: verb.label, run: verb.onPress }]);
  return (
    <div className={classes.bar} data-tone={tone} role="alert">
      <Glyph shape="mark" tone={tone} />
      <span className={classes.text}>{text}</span>
      {verb && (
        <button type="button" className={classes.verb} onClick={verb.onPress}>
          {verb.label}
          {verb.keyName !== undefined && (
            <span aria-hidden>
              <Keycap name={verb.keyName} />
            </span>
          )}
        </button>
      )}
      {onDismiss && (
        <button type="button" className={classes.verb} aria-label={t('shell.dismiss')} onClick={onDismiss}>
          <X size={14} />
        </button>
      )}
    </div>
  );
}
