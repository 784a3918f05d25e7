import type { ApiRequest } from '@shared/api';
import type { OutboxRow } from '@shared/api/mail';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import { addressesIn } from '@shared/mail/addresses';
import type { DeliveredDocument, Delivery } from '@shared/model/delivery';
import type { MailServer } from '@shared/model/mail-settings';
import { isOpenMail, type OutboxMail } from '@shared/model/outbox';
import type { Reader, Transaction } from '../store/store';
import { deliveries, outbox, reminders, sentStatements } from './collections';
import { type Context, commit, companyOf, compareKeys, type Handlers, pageOf, rowOf } from './context';
import { hashOf, MAIL } from './issued-documents';
import { recipientsOf, seedOf, type WrittenMail } from './mail-writing';

/** The firm's mail server; refused where none is set. */
export const serverOf = (reader: Reader): MailServer => companyOf(reader).mail.server ?? refuse('mail.noServer');

/** The sender's address: the server's own, else the company's. */
export function senderOf(reader: Reader): string {
  const { mail, email } = companyOf(reader);
  return mail.server?.from || email;
}

/**
 * A mail composed for the firm's mail server, its bytes kept. Nothing says yet that it exists: the caller puts it into
 * the outbox with whatever else belongs to it, in one commit.
 */
export async function composedForOutbox(written: WrittenMail, context: Context): Promise<OutboxMail> {
  const { store } = context;
  const { blindCopyTo } = serverOf(store);
  const from = senderOf(store);
  if (from === '') refuse('mail.noSender');
  if (written.to === '') refuse('mail.noRecipient', {}, 'to');
  const { composeMail } = await import('../documents/email/compose');
  const id = newId();
  const at = context.now();
  const bytes = await composeMail({
    from: { name: written.seller.name, address: from },
    replyTo: written.seller.email === from ? '' : written.seller.email,
    to: written.to,
    answersTo: written.answersTo ?? [],
    subject: written.text.subject,
    text: written.text.body,
    date: new Date(at),
    seed: seedOf(id, at),
    attachments: written.attachments,
  });
  await store.putDocument(bytes, 'eml');
  const { kind, customerId, customerName, number, fileName, to, text, parts } = written;
  return {
    ...{ id, kind, customerId, customerName, number, fileName, to, blindCopyTo, from, at },
    deliveries: parts.map(({ invoiceId, documents }) => ({
      deliveryId: newId(),
      invoiceId,
      documents: [...documents],
    })),
    subject: text.subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 1000),
    hash: hashOf(bytes),
    size: bytes.length,
    state: 'waiting',
    attempts: 0,
    lastFailure: null,
    by: context.by,
    sentAt: null,
  };
}

/** Puts a mail in. Refused where one of the same kind about the same invoice is on its way: nothing goes out twice unasked. */
export function putInOutbox(tx: Transaction, mail: OutboxMail): void {
  for (const { invoiceId } of mail.deliveries) {
    const isThere = tx.by(outbox, 'invoice', invoiceId).some((other) => other.kind === mail.kind && isOpenMail(other));
    if (isThere) refuse('mail.alreadyInOutbox', { number: mail.number });
  }
  tx.put(outbox, mail);
}

/** As it stands: what another run of the program was sending when it ended has an outcome that nobody knows. */
export function presentMail(mail: OutboxMail, { mailer }: Pick<Context, 'mailer'>): OutboxMail {
  if (mail.state !== 'sending' || mailer.underWay.has(mail.id)) return mail;
  return { ...mail, state: 'uncertain', lastFailure: { code: 'mail.interrupted', params: {} } };
}

const letterOf = ({ fileName, hash }: OutboxMail): DeliveredDocument => ({
  fileName,
  mediaType: MAIL,
  hash,
  format: 'mail',
  layoutVersion: 0,
});

/** Says in one commit that the mail is sent and logs what it handed over. */
export function logSent(tx: Transaction, mail: OutboxMail, at: string): OutboxMail {
  const letter = letterOf(mail);
  for (const { deliveryId, invoiceId, documents } of mail.deliveries) {
    const delivery: Delivery = {
      id: deliveryId,
      invoiceId,
      at,
      by: mail.by,
      channel: 'email',
      recipient: mail.to.slice(0, 254),
      documents: [...documents, letter],
    };
    tx.put(deliveries, delivery);
  }
  const sent: OutboxMail = { ...mail, state: 'sent', sentAt: at };
  tx.put(outbox, sent);
  return sent;
}

/** A reminder that was never sent was not made: its step can be taken again. */
function takeBackReminders(tx: Transaction, mail: OutboxMail): void {
  for (const { deliveryId, invoiceId } of mail.deliveries) {
    for (const reminder of tx.by(reminders, 'invoice', invoiceId)) {
      if (reminder.deliveryId === deliveryId) tx.remove(reminders, reminder.id);
    }
  }
}

/** The same of a statement: what nobody got was not sent. */
function takeBackStatements(tx: Transaction, { id }: OutboxMail): void {
  for (const statement of tx.by(sentStatements, 'mail', id)) tx.remove(sentStatements, statement.id);
}

export function outboxRowOf(mail: OutboxMail, context: Pick<Context, 'mailer'>): OutboxRow {
  const { deliveries: parts, hash: _hash, ...row } = presentMail(mail, context);
  return {
    ...row,
    invoiceIds: parts.map(({ invoiceId }) => invoiceId),
    attachments: parts.flatMap(({ documents }) =>
      documents.map(({ fileName, mediaType }) => ({ fileName, mediaType })),
    ),
  };
}

/** Everybody the server is told to hand the mail to, each once. */
export const everyRecipient = ({ to, blindCopyTo }: OutboxMail): string[] => [
  ...new Set([...addressesIn(to), ...addressesIn(blindCopyTo)]),
];

/** A mail as it is kept, where somebody may still say who gets it. */
function undeliveredMail(reader: Reader, id: string, context: Context): OutboxMail {
  const mail = presentMail(rowOf(reader, outbox, id), context);
  if (!isOpenMail(mail)) refuse('mail.notOpen');
  if (mail.state === 'sending') refuse('mail.beingSent');
  if (mail.state === 'uncertain') refuse('mail.outcomeFirst');
  return mail;
}

/** The same mail to others, which waits to be sent from then on. What is logged of it beforehand follows. */
async function readdress(input: ApiRequest<'outbox.readdress'>, context: Context): Promise<OutboxRow> {
  const { store } = context;
  const to = recipientsOf(input.to);
  if (to === '') refuse('mail.noRecipient', {}, 'to');
  const kept = undeliveredMail(store, input.id, context);
  const { readdressed } = await import('../documents/email/head');
  const bytes = await readdressed(await store.getDocument(`${kept.hash}.eml`), to);
  await store.putDocument(bytes, 'eml');
  const hash = hashOf(bytes);
  const next = await commit(context, 'outbox.readdress', (tx) => {
    const mail = undeliveredMail(tx, input.id, context);
    const changed: OutboxMail = { ...mail, to, hash, size: bytes.length, state: 'waiting', lastFailure: null };
    tx.put(outbox, changed);
    for (const statement of tx.by(sentStatements, 'mail', mail.id)) {
      const documents = statement.documents.map((one) => (one.mediaType === MAIL ? { ...one, hash } : one));
      tx.put(sentStatements, { ...statement, recipient: to, documents });
    }
    return changed;
  });
  return outboxRowOf(next, context);
}

export const outboxHandlers: Handlers<'outbox.list' | 'outbox.settle' | 'outbox.readdress' | 'outbox.file'> = {
  'outbox.list': ({ view, invoiceId, ...page }, { store, mailer }) => {
    const mails = invoiceId === undefined ? store.all(outbox) : store.by(outbox, 'invoice', invoiceId);
    const viewOf = (mail: OutboxMail) => (isOpenMail(mail) ? 'open' : mail.state);
    const counts = { open: 0, sent: 0, discarded: 0 };
    for (const mail of mails) {
      const belongsTo = viewOf(mail);
      if (belongsTo === 'open' || belongsTo === 'sent' || belongsTo === 'discarded') counts[belongsTo] += 1;
    }
    const shown = mails
      .filter((mail) => view === 'all' || viewOf(mail) === view)
      .sort((a, b) => compareKeys(b.id, a.id));
    const { rows, total } = pageOf(shown, page);
    return { rows: rows.map((mail) => outboxRowOf(mail, { mailer })), total, counts };
  },

  'outbox.settle': async ({ id, as }, context) => {
    const settled = await commit(context, 'outbox.settle', (tx) => {
      const kept = rowOf(tx, outbox, id);
      const mail = presentMail(kept, context);
      if (!isOpenMail(mail)) refuse('mail.notOpen');
      if (mail.state === 'sending') refuse('mail.beingSent');
      if (as === 'sent') {
        if (mail.state !== 'uncertain') refuse('mail.onlyUncertain');
        return logSent(tx, { ...mail, lastFailure: null }, context.now());
      }
      if (as === 'discarded') {
        takeBackReminders(tx, mail);
        takeBackStatements(tx, mail);
      }
      const next: OutboxMail = { ...mail, state: as };
      tx.put(outbox, next);
      return next;
    });
    return outboxRowOf(settled, context);
  },

  'outbox.readdress': readdress,

  'outbox.file': async ({ id }, { store }) => {
    const { hash, fileName } = rowOf(store, outbox, id);
    const bytes = await store.getDocument(`${hash}.eml`);
    return { fileName, mediaType: MAIL, base64: Buffer.from(bytes).toString('base64') };
  },
};
