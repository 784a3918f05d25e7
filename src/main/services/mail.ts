import type { ApiOutput } from '@shared/api';
import { refuse } from '@shared/failure';
import { LANGUAGES } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import { newId } from '@shared/ids';
import type { Invoice } from '@shared/model/invoice';
import type { MailKind } from '@shared/model/mail-settings';
import type { Reader } from '../store/store';
import { invoices } from './collections';
import { type Context, companyOf, compareKeys, type Handlers, rowOf } from './context';
import { attachmentNamesOf, seedOf } from './mail-writing';
import { senderOf, serverOf } from './outbox';

/** The latest posted document that a mail of this kind could be about. */
function latestOf(reader: Reader, kind: MailKind): Invoice | undefined {
  const wanted = kind === 'creditNote' ? 'creditNote' : 'invoice';
  return reader
    .by(invoices, 'stage', 'posted')
    .filter((invoice) => invoice.kind === wanted)
    .sort((a, b) => compareKeys(b.postedAt ?? '', a.postedAt ?? ''))[0];
}

/** A mail to the firm itself: whoever reads it knows that mails arrive. */
async function sendTrial(context: Context): Promise<string> {
  const { store, mailer } = context;
  const { name, email, language } = companyOf(store);
  const from = senderOf(store);
  if (from === '') refuse('mail.noSender');
  const to = email || from;
  const t = translator(language);
  const at = context.now();
  const { composeMail } = await import('../documents/email/compose');
  const bytes = await composeMail({
    from: { name, address: from },
    to,
    subject: t('mail.trial.subject', { company: name }),
    text: `${t('mail.trial.body', { company: name })}\n`,
    date: new Date(at),
    seed: seedOf(newId(), at),
    attachments: [],
  });
  await mailer.transmit(serverOf(store), { from, to: [to], bytes });
  return to;
}

export const mailHandlers: Handlers<
  'mail.status' | 'mail.setPassword' | 'mail.removePassword' | 'mail.test' | 'mail.preview' | 'mail.previewText'
> = {
  'mail.status': async (_, { store, mailer }): Promise<ApiOutput<'mail.status'>> => {
    const { server } = companyOf(store).mail;
    const needsPassword = server !== null && server.user !== '';
    return {
      hasServer: server !== null,
      from: senderOf(store),
      needsPassword,
      passwordIsKnown: needsPassword && (await mailer.hasPassword(server)),
      passwordKept: needsPassword ? await mailer.passwordsKept() : 'system',
    };
  },

  'mail.setPassword': async ({ password }, { store, mailer }) => {
    await mailer.setPassword(serverOf(store), password);
    return {};
  },

  'mail.removePassword': async (_, { store, mailer }) => {
    await mailer.removePassword(serverOf(store));
    return {};
  },

  'mail.test': async ({ sends }, context) => {
    if (sends) return { sentTo: await sendTrial(context) };
    await context.mailer.tryServer(serverOf(context.store));
    return { sentTo: '' };
  },

  'mail.preview': async ({ invoiceId }, context) => {
    const { store } = context;
    const invoice = rowOf(store, invoices, invoiceId);
    const { mail } = companyOf(store);
    const { emailText } = await import('../documents/email/email-text');
    const { subject, body } = emailText(invoice, mail);
    return {
      from: senderOf(store),
      to: invoice.buyer.email,
      blindCopyTo: mail.server?.blindCopyTo ?? '',
      subject,
      body,
      attachments: attachmentNamesOf(invoice, context),
    };
  },

  'mail.previewText': async ({ kind, language, subject, body }, { store, today }) => {
    const { sampleValues } = await import('../documents/email/sample-values');
    const { writtenText } = await import('../documents/email/email-text');
    const invoice = latestOf(store, kind);
    const known = LANGUAGES.find((one) => one === language) ?? 'en';
    const values = sampleValues(kind, known, companyOf(store), invoice, today());
    const filled = writtenText(kind, known, values, { templates: [] }, { subject, body });
    return { ...filled, number: invoice?.number ?? '' };
  },
};
