import { Disclosure } from '@renderer/components/Disclosure';
import { FailureBar } from '@renderer/components/FailureBar';
import { TextField } from '@renderer/components/fields/TextField';
import { useLanguage } from '@renderer/language/context';
import { badAddressIn } from '@shared/mail/addresses';
import classes from './dialogs.module.css';
import type { MailEdits } from './use-mail-edits';

interface MailFieldsProps {
  readonly edits: MailEdits;
  /** What posting gives is not known yet. */
  readonly isPosted: boolean;
}

/** Whom the mail goes to and what is attached; what it says, one press away. */
export function MailFields({ edits, isPosted }: MailFieldsProps) {
  const { t, explain } = useLanguage();
  const { preview, failure, textOf, change } = edits;
  const email = badAddressIn(textOf('to'));
  return (
    <div className={classes.fields}>
      <FailureBar failure={failure} />
      <TextField
        label={t('outbox.edit.to')}
        type="text"
        value={textOf('to')}
        error={email === null ? null : explain({ code: 'mail.badAddress', params: { email } })}
        onChange={(text) => change('to', text)}
      />
      <div>
        <div className={classes.quiet}>{t('outbox.edit.attachments')}</div>
        <ul className={classes.attached}>
          {preview?.attachments.map(({ fileName }) => (
            <li key={fileName}>{fileName}</li>
          ))}
        </ul>
      </div>
      <Disclosure title={t('outbox.edit.change')} note={preview?.subject ?? ''}>
        <div className={classes.fields}>
          <TextField
            label={t('outbox.edit.subject')}
            value={textOf('subject')}
            onChange={(text) => change('subject', text)}
          />
          <TextField
            label={t('outbox.edit.body')}
            rows={10}
            value={textOf('body')}
            {...(!isPosted && { help: t('outbox.edit.filledIn') })}
            onChange={(text) => change('body', text)}
          />
        </div>
      </Disclosure>
    </div>
  );
}
