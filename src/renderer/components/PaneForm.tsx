import type { Failure } from '@shared/failure';
import type { ReactNode } from 'react';
import { KeyButton } from '../keyboard/KeyButton';
import { useLanguage } from '../language/context';
import { FailureBar } from './FailureBar';
import classes from './PaneForm.module.css';
import { SidePane } from './SidePane';
import { useReturnFocus } from './use-return-focus';

interface PaneFormProps {
  readonly title: string;
  /** A refusal that is about no field. */
  readonly failure: Failure | null;
  readonly onDismiss?: () => void;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** More verbs at the foot: remove. */
  readonly verbs?: ReactNode;
  /** Instead of "Save". */
  readonly saveLabel?: string;
  readonly children: ReactNode;
}

/** Who opens a pane goes on typing in it: its first field takes the focus, where no field has asked for it. */
function focusFirst(form: HTMLFormElement | null): void {
  if (form === null || form.contains(document.activeElement)) return;
  form.querySelector<HTMLElement>('input:not([type=radio], [type=checkbox]):enabled')?.focus();
}

/** A form in a side pane: saved with Ctrl Enter or Enter in a field, left with Esc, and the focus goes back. */
export function PaneForm(props: PaneFormProps) {
  const { title, failure, busy, onSave, onClose, verbs, children } = props;
  const { t } = useLanguage();
  useReturnFocus();
  return (
    <SidePane title={title} onClose={onClose}>
      <form
        ref={focusFirst}
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSave();
        }}
      >
        <FailureBar failure={failure} {...(props.onDismiss && { onDismiss: props.onDismiss })} />
        {children}
        <div className={classes.verbs}>
          <KeyButton
            label={props.saveLabel ?? t('common.save')}
            keyName="Mod+Enter"
            type="submit"
            variant="primary"
            busy={busy}
            onPress={onSave}
          />
          {verbs}
        </div>
      </form>
    </SidePane>
  );
}
