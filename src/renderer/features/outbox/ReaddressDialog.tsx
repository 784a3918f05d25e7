import { useAction } from '@renderer/api/use-action';
import { Dialog } from '@renderer/components/Dialog';
import { TextField } from '@renderer/components/fields/TextField';
import { useLanguage } from '@renderer/language/context';
import type { OutboxRow } from '@shared/api/mail';
import type { Failure } from '@shared/failure';
import { badAddressIn } from '@shared/mail/addresses';
import { useState } from 'react';

function problemOf(to: string): Failure | null {
  const email = badAddressIn(to);
  if (email !== null) return { code: 'mail.badAddress', params: { email } };
  return to.trim() === '' ? { code: 'mail.noRecipient', params: {} } : null;
}

/** Other recipients for a mail that nobody has got yet. */
export function ReaddressDialog({ mail, onClose }: { mail: OutboxRow; onClose: () => void }) {
  const { t, explain } = useLanguage();
  const action = useAction('outbox.readdress');
  const [to, setTo] = useState(mail.to);
  const problem = problemOf(to);

  async function save() {
    const result = await action.run({ id: mail.id, to });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={t('outbox.readdress.title')}
      confirmLabel={t('outbox.readdress.save')}
      busy={action.isRunning}
      disabledReason={problem === null ? null : explain(problem)}
      failure={action.failure}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t('outbox.edit.to')}
        value={to}
        error={problem === null ? null : explain(problem)}
        onChange={setTo}
      />
    </Dialog>
  );
}
