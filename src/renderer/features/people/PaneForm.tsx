import type { Failure } from '@shared/failure';
import type { ReactNode } from 'react';
import { FailureBar } from '../../components/FailureBar';
import { SidePane } from '../../components/SidePane';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import classes from './People.module.css';

interface PaneFormProps {
  readonly title: string;
  readonly busy: boolean;
  /** A refusal that belongs to none of the fields. */
  readonly failure: Failure | null;
  readonly onDismiss: () => void;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Beside the button: what else can be done. */
  readonly verb?: ReactNode;
  readonly children: ReactNode;
}

/** A few fields beside a list, saved with Enter. */
export function PaneForm({ title, busy, failure, onDismiss, onSubmit, onClose, verb, children }: PaneFormProps) {
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
            label={t('common.save')}
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
