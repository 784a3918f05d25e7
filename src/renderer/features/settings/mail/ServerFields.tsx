import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { Span } from '@renderer/components/record/FormSection';
import { useLanguage } from '@renderer/language/context';
import { MAIL_PROVIDERS } from '@shared/mail/server';
import type { MailServer } from '@shared/model/mail-settings';
import { providerOf, type ServerForm } from './use-server-form';

const SECURITIES = ['tls', 'startTls', 'none'] as const;

export function ServerFields({ form, server }: { form: ServerForm; server: MailServer }) {
  const { t, explain } = useLanguage();
  const { failure } = form;
  const errorOf = (name: keyof MailServer) =>
    failure?.field === `changes.mail.server.${name}` ? explain(failure) : null;
  const text = (name: 'host' | 'user' | 'from' | 'blindCopyTo') => ({
    value: server[name],
    error: errorOf(name),
    onChange: (value: string) => form.change({ [name]: value }),
  });
  return (
    <>
      <Span columns={6}>
        <SelectField
          label={t('mail.server.provider')}
          options={[
            ...MAIL_PROVIDERS.map(({ id, name }) => ({ value: id, label: name })),
            { value: 'other', label: t('mail.server.other') },
          ]}
          value={providerOf(server)}
          onChange={form.chooseProvider}
        />
      </Span>
      <Span columns={4}>
        <TextField label={t('mail.server.host')} {...text('host')} />
      </Span>
      <Span columns={2}>
        <TextField
          label={t('mail.server.port')}
          value={server.port === 0 ? '' : String(server.port)}
          error={errorOf('port')}
          onChange={(typed) => form.change({ port: Number(typed.replace(/\D/g, '').slice(0, 5)) })}
        />
      </Span>
      <Span columns={3}>
        <SelectField
          label={t('mail.server.security')}
          options={SECURITIES.map((value) => ({ value, label: t(`mail.server.securities.${value}`) }))}
          value={server.security}
          error={errorOf('security')}
          onChange={form.chooseSecurity}
        />
      </Span>
      <Span columns={3}>
        <TextField label={t('mail.server.user')} help={t('mail.server.userHelp')} {...text('user')} />
      </Span>
      <Span columns={3}>
        <TextField label={t('mail.server.from')} help={t('mail.server.fromHelp')} optional {...text('from')} />
      </Span>
      <Span columns={3}>
        <TextField
          label={t('mail.server.blindCopyTo')}
          help={t('mail.server.blindCopyHelp')}
          optional
          {...text('blindCopyTo')}
        />
      </Span>
    </>
  );
}
