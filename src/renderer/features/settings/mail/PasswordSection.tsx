import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { FailureBar } from '@renderer/components/FailureBar';
import { TextField } from '@renderer/components/fields/TextField';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { useState } from 'react';
import classes from './Mail.module.css';

/** The server's password: it goes in, and is never shown again. */
export function PasswordSection() {
  const { t } = useLanguage();
  const notify = useNotice();
  const status = useCall('mail.status', {}, { collections: ['company'] });
  const keep = useAction('mail.setPassword');
  const forget = useAction('mail.removePassword');
  const [typed, setTyped] = useState('');
  const known = status.data?.passwordIsKnown === true;
  const inMemory = status.data?.passwordKept === 'memory';

  async function set() {
    const result = await keep.run({ password: typed });
    if (!result.ok) return;
    setTyped('');
    notify({ text: t('mail.password.kept') });
    status.retry();
  }

  async function remove() {
    await forget.run({});
    status.retry();
  }

  return (
    <FormSection
      title={t('mail.password.label')}
      explain={t(inMemory ? 'mail.password.inMemory' : 'mail.password.inSystem')}
    >
      <Span columns={6}>
        <form
          className={classes.password}
          onSubmit={(event) => {
            event.preventDefault();
            if (typed !== '') void set();
          }}
        >
          <TextField
            label={t('mail.password.label')}
            type="password"
            autoComplete="new-password"
            help={t(known ? 'mail.password.known' : 'mail.password.unknown')}
            value={typed}
            onChange={setTyped}
          />
          <FailureBar failure={keep.failure ?? forget.failure} />
          <div className={classes.verbs}>
            {typed !== '' && (
              <KeyButton
                label={t('mail.password.keep')}
                keyName="Enter"
                ownKey={false}
                type="submit"
                variant="primary"
                busy={keep.isRunning}
                onPress={() => void set()}
              />
            )}
            {known && (
              <KeyButton label={t('mail.password.forget')} busy={forget.isRunning} onPress={() => void remove()} />
            )}
          </div>
        </form>
      </Span>
    </FormSection>
  );
}
