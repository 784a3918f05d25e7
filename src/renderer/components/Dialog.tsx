import type { Failure } from '@shared/failure';
import type { ReactNode } from 'react';
import { KeyButton } from '../keyboard/KeyButton';
import { useLanguage } from '../language/context';
import { classNames } from './class-names';
import classes from './Dialog.module.css';
import { FailureBar } from './FailureBar';
import { Overlay } from './Overlay';

interface DialogProps {
  /** What is decided, as a question or a verb: "Post this invoice". */
  readonly title: string;
  /** What it does and that it cannot be undone; fields, where the decision needs them. */
  readonly children: ReactNode;
  /** The verb, on Enter. */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** Why it cannot be confirmed yet. */
  readonly disabledReason?: string | null;
  readonly busy?: boolean;
  readonly failure?: Failure | null;
  readonly wide?: boolean;
  /** It only tells something: there is nothing to cancel. */
  readonly tells?: boolean;
}

/** Asks before what cannot be undone: posting, sending. Everything else saves as one goes and can be undone. */
export function Dialog(props: DialogProps) {
  const { title, children, confirmLabel, onConfirm, onClose, disabledReason = null, busy = false } = props;
  const { t } = useLanguage();
  return (
    <Overlay label={title} className={classNames(classes.dialog, props.wide && classes.wide)} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (disabledReason === null && !busy) onConfirm();
        }}
      >
        <h2 className={classes.title}>{title}</h2>
        {children}
        <FailureBar failure={props.failure ?? null} />
        <div className={classes.buttons}>
          {props.tells !== true && (
            <KeyButton label={t('common.cancel')} keyName="Escape" ownKey={false} onPress={onClose} />
          )}
          <KeyButton
            label={confirmLabel}
            keyName="Enter"
            ownKey={false}
            type="submit"
            variant="primary"
            disabledReason={disabledReason}
            busy={busy}
            onPress={onConfirm}
          />
        </div>
      </form>
    </Overlay>
  );
}
