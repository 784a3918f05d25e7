import { useState } from 'react';
import { TextField } from '../../components/fields/TextField';
import { SidePane } from '../../components/SidePane';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import classes from './Work.module.css';

interface RejectPaneProps {
  readonly count: number;
  readonly busy: boolean;
  readonly onReject: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for the reason, as whoever entered the work has to know what to change. */
export function RejectPane({ count, busy, onReject, onClose }: RejectPaneProps) {
  const { t } = useLanguage();
  const [reason, setReason] = useState('');
  return (
    <SidePane title={t('entries.pane.reject', { count })} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onReject(reason.trim());
        }}
      >
        <TextField
          label={t('entries.pane.reason')}
          help={t('entries.pane.reasonHelp')}
          value={reason}
          autoFocus
          onChange={setReason}
        />
        <div className={classes.verbs}>
          <KeyButton
            label={t('entries.reject')}
            keyName="Enter"
            ownKey={false}
            type="submit"
            variant="primary"
            busy={busy}
            onPress={() => onReject(reason.trim())}
          />
        </div>
      </form>
    </SidePane>
  );
}
