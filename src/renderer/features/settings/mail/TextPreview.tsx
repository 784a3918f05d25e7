import { useCall } from '@renderer/api/use-call';
import { useLanguage } from '@renderer/language/context';
import type { Language } from '@shared/i18n/languages';
import type { MailText } from '@shared/mail/standard-texts';
import type { MailKind } from '@shared/model/mail-settings';
import { useDeferredValue } from 'react';
import classes from './Mail.module.css';

interface TextPreviewProps {
  readonly kind: MailKind;
  readonly language: Language;
  readonly text: MailText;
}

/** The text as it will be read, with the facts of the latest document. */
export function TextPreview({ kind, language, text }: TextPreviewProps) {
  const { t } = useLanguage();
  // Typing goes on while an earlier text is being filled in.
  const { subject, body } = useDeferredValue(text);
  const { data } = useCall(
    'mail.previewText',
    { kind, language, subject, body },
    { collections: ['invoices', 'company'] },
  );
  return (
    <section className={classes.preview} aria-label={t('mail.template.preview')} lang={language}>
      {data && (
        <>
          <p className={classes.previewOf} lang="">
            {data.number === ''
              ? t('mail.template.previewInvented')
              : t('mail.template.previewOf', { number: data.number })}
          </p>
          <p className={classes.previewSubject}>{data.subject}</p>
          <p className={classes.previewBody}>{data.body}</p>
        </>
      )}
    </section>
  );
}
