import { refuse } from '../failure';
import type { MailServer, MailSettings, MailTemplate } from '../model/mail-settings';
import { badAddressIn, isEmailAddress } from './addresses';
import { unknownPlaceholder } from './placeholders';
import { isHostName, isThisMachine } from './server';

function checkServer({ host, security, from, blindCopyTo }: MailServer, field: string): void {
  if (!isHostName(host)) refuse('mail.badHost', { host }, `${field}.host`);
  if (security === 'none' && !isThisMachine(host)) refuse('mail.plainOnlyHere', { host }, `${field}.security`);
  if (from !== '' && !isEmailAddress(from)) refuse('mail.badAddress', { email: from }, `${field}.from`);
  const email = badAddressIn(blindCopyTo);
  if (email !== null) refuse('mail.badAddress', { email }, `${field}.blindCopyTo`);
}

function checkTemplate({ kind, subject, body }: MailTemplate, field: string): void {
  const inSubject = unknownPlaceholder(subject, kind);
  if (inSubject !== null) refuse('mail.unknownPlaceholder', { name: inSubject }, `${field}.subject`);
  const inBody = unknownPlaceholder(body, kind);
  if (inBody !== null) refuse('mail.unknownPlaceholder', { name: inBody }, `${field}.body`);
}

/** Refuses a server that would be spoken to in the clear, addresses that are none, and texts that name no known fact. */
export function checkMailSettings({ server, templates }: MailSettings, field = 'changes.mail'): void {
  if (server !== null) checkServer(server, `${field}.server`);
  const seen = new Set<string>();
  for (const [index, template] of templates.entries()) {
    const { kind, language } = template;
    if (seen.has(`${kind} ${language}`)) refuse('mail.templateTwice', { kind, language }, `${field}.templates`);
    seen.add(`${kind} ${language}`);
    checkTemplate(template, `${field}.templates.${index}`);
  }
}
