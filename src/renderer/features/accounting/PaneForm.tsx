import { FailureBar } from '@renderer/components/FailureBar';
import { SidePane } from '@renderer/components/SidePane';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import type { Failure } from '@shared/failure';
import type { ReactNode } from 'react';
import classes from './Accounting.module.css';

interface PaneFormProps {
  readonly title: string;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onDismiss: () => void;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly submitLabel?: string;
  /** Beside the button: what else can be done. */
  readonly verb?: ReactNode;
  readonly children: ReactNode;
}

/** A few fields beside a list, saved with Enter. */
export function PaneForm(props: PaneFormProps) {
  const { title, busy, failure, onDismiss, onSubmit, onClose, verb, children } = props;
  const { t } = useLanguage();
  return (
    <SidePane title={title} onClose={onClose}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSubmit();
        }}
      >
        {children}
        <FailureBar failure={failure} onDismiss={onDismiss} />
        <div className={classes.verbs}>
          <KeyButton
            label={props.submitLabel ?? t('accounting.save')}
            keyName="Enter"
            ownKey={false}
            type="submit"
            variant="primary"
            busy={busy}
            onPress={onSubmit}
          />
          {verb}
        </div>
      </form>
    </SidePane>
  );
}
