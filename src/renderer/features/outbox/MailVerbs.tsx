import { useAction } from '@renderer/api/use-action';
import { Dialog } from '@renderer/components/Dialog';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import type { OutboxRow } from '@shared/api/mail';
import type { Failure } from '@shared/failure';
import { useState } from 'react';
import { ReaddressDialog } from './ReaddressDialog';

interface MailVerbsProps {
  readonly mail: OutboxRow;
  readonly isBusy: boolean;
  readonly onSend: () => void;
  readonly onProblem: (failure: Failure) => void;
}

/** What can be done with the mail that has the focus. */
export function MailVerbs({ mail, isBusy, onSend, onProblem }: MailVerbsProps) {
  const { t } = useLanguage();
  const settle = useAction('outbox.settle');
  const file = useAction('outbox.file');
  const [isDiscarding, setDiscarding] = useState(false);
  const [isReaddressing, setReaddressing] = useState(false);
  const { id, state } = mail;
  const isOpen = state === 'waiting' || state === 'failed' || state === 'uncertain';

  async function settled(as: 'sent' | 'waiting' | 'discarded') {
    const result = await settle.run({ id, as });
    if (!result.ok) onProblem(result.failure);
    return result.ok;
  }

  /** What may have arrived is put back first: that it goes once more is the user's own decision. */
  async function send() {
    if (state !== 'uncertain' || (await settled('waiting'))) onSend();
  }

  async function open() {
    const result = await file.run({ id });
    if (!result.ok) return onProblem(result.failure);
    const { base64, ...named } = result.value;
    const opened = await platform.openMailDraft({ ...named, bytes: fromBase64(base64) });
    if (!opened.ok) onProblem(opened.failure);
  }

  return (
    <>
      <KeyButton label={t('outbox.action.open')} keyName="m" busy={file.isRunning} onPress={() => void open()} />
      {isOpen && (
        <>
          <KeyButton label={t('outbox.action.discard')} keyName="Delete" onPress={() => setDiscarding(true)} />
          {state !== 'uncertain' && (
            <KeyButton label={t('outbox.action.readdress')} keyName="e" onPress={() => setReaddressing(true)} />
          )}
          {state === 'uncertain' && (
            <KeyButton
              label={t('outbox.action.markSent')}
              keyName="a"
              busy={settle.isRunning}
              onPress={() => void settled('sent')}
            />
          )}
          <KeyButton label={t('outbox.action.retry')} keyName="r" busy={isBusy} onPress={() => void send()} />
        </>
      )}
      {isReaddressing && <ReaddressDialog mail={mail} onClose={() => setReaddressing(false)} />}
      {isDiscarding && (
        <Dialog
          title={t('outbox.discard.title')}
          confirmLabel={t('outbox.action.discard')}
          busy={settle.isRunning}
          failure={settle.failure}
          onConfirm={() => void settled('discarded').then(() => setDiscarding(false))}
          onClose={() => setDiscarding(false)}
        >
          <p>{t('outbox.discard.text')}</p>
        </Dialog>
      )}
    </>
  );
}
