import { useMailServer } from '@renderer/api/use-mail-server';
import { Dialog } from '@renderer/components/Dialog';
import { RadioField } from '@renderer/components/fields/ChoiceFields';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { LANGUAGE_OPTIONS } from '@renderer/components/party/options';
import { useLanguage } from '@renderer/language/context';
import type { Failure } from '@shared/failure';
import type { Language } from '@shared/i18n/languages';
import { badAddressIn } from '@shared/mail/addresses';
import { useState } from 'react';

/** Through the company's mail server, or as a draft for the user's own mail program. */
export type StatementChannel = 'email' | 'emailDraft';

interface SendStatementDialogProps {
  readonly customerName: string;
  /** The customer's own address, as it stands today. */
  readonly email: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onConfirm: (channel: StatementChannel, recipient: string) => void;
  readonly onClose: () => void;
}

/** Why it cannot go to these recipients; a draft may be without one, for the mail program asks. */
function problemOf(recipient: string, channel: StatementChannel): Failure | null {
  const email = badAddressIn(recipient);
  if (email !== null) return { code: 'mail.badAddress', params: { email } };
  return channel === 'email' && recipient.trim() === '' ? { code: 'mail.noRecipient', params: {} } : null;
}

/** Whom the statement goes to, in which language and how. */
export function SendStatementDialog(props: SendStatementDialogProps) {
  const { customerName, email, language, onLanguage, busy, failure, onConfirm, onClose } = props;
  const { t, explain } = useLanguage();
  const hasServer = useMailServer();
  const [chosen, setChosen] = useState<StatementChannel | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const channel = chosen ?? (hasServer ? 'email' : 'emailDraft');
  const recipient = typed ?? email;
  const problem = problemOf(recipient, channel);
  const badAddress = badAddressIn(recipient) !== null;
  return (
    <Dialog
      title={t('letters.screen.mailTitle', { customer: customerName })}
      confirmLabel={t('invoice.action.send')}
      busy={busy}
      disabledReason={problem === null ? null : explain(problem)}
      failure={failure}
      onConfirm={() => onConfirm(channel, recipient)}
      onClose={onClose}
    >
      <TextField
        label={t('outbox.edit.to')}
        value={recipient}
        error={badAddress && problem !== null ? explain(problem) : null}
        onChange={setTyped}
      />
      <SelectField
        label={t('letters.screen.language')}
        options={LANGUAGE_OPTIONS}
        value={language}
        onChange={onLanguage}
      />
      <RadioField
        label={t('invoice.send.how')}
        value={channel}
        onChange={setChosen}
        options={(['email', 'emailDraft'] as const)
          .filter((value) => value !== 'email' || hasServer)
          .map((value) => ({ value, label: t(`invoice.send.${value}`) }))}
      />
    </Dialog>
  );
}
