import type { Language } from '../i18n/languages';
import { type Translate, translator } from '../i18n/translate';
import type { MailKind, MailSettings } from '../model/mail-settings';

export interface MailText {
  readonly subject: string;
  /** Plain text, its lines parted by `\n`. */
  readonly body: string;
}

function standardSubject(kind: MailKind, t: Translate): string {
  const seller = '{seller}';
  if (kind === 'reminder') return t('reminders.mail.subject', { step: '{step}', documents: '{documents}', seller });
  if (kind === 'statement') return t('mail.statementSubject', { seller });
  return t('document.email.subject', { kind: t(`document.kind.${kind}`), number: '{number}', seller });
}

/** The program's own text of a kind of mail, with its placeholders: what a firm's own text begins with. */
export function standardText(kind: MailKind, language: Language): MailText {
  const t = translator(language);
  const closing = [t('document.email.regards'), '{sender}', '{seller}', '{phone}'].join('\n');
  const paragraphs = [
    '{greeting}',
    '{opening}',
    '{payment}',
    ...(kind === 'reminder' ? [t('reminders.mail.paidSince')] : []),
    closing,
  ];
  return { subject: standardSubject(kind, t), body: paragraphs.join('\n\n') };
}

/** The firm's own text of a kind of mail in a language; the program's for what the firm has not written. */
export function textFor(kind: MailKind, language: Language, { templates }: Pick<MailSettings, 'templates'>): MailText {
  const own = templates.find((template) => template.kind === kind && template.language === language);
  const standard = standardText(kind, language);
  return { subject: own?.subject || standard.subject, body: own?.body || standard.body };
}
