import type { ApiOutput } from '@shared/api';
import { Refusal, refuse } from '@shared/failure';
import type { MailServer } from '@shared/model/mail-settings';
import { isOpenMail, type MailFailure, type OutboxMail } from '@shared/model/outbox';
import type { Accepted } from '../mail/smtp';
import { concernsServer, isWorthRetrying } from '../mail/smtp-failure';
import { outbox } from './collections';
import { type Context, commit, companyOf, compareKeys, type Handlers, rowOf } from './context';
import { everyRecipient, logSent, presentMail, serverOf } from './outbox';

const failureOf = (error: unknown): MailFailure => {
  if (!(error instanceof Refusal)) throw error;
  const { code, params } = error.failure;
  return { code, params: { ...params } };
};

/** Writes that the mail is about to leave, before its first byte does. */
const begin = (id: string, context: Context): Promise<OutboxMail> =>
  commit(context, 'outbox.begin', (tx) => {
    const mail = presentMail(rowOf(tx, outbox, id), context);
    // A mail that somebody put in order in the meantime is not sent over their heads.
    if (mail.state !== 'waiting' && mail.state !== 'failed') refuse('mail.notOpen');
    const next: OutboxMail = { ...mail, state: 'sending', attempts: mail.attempts + 1, lastFailure: null };
    tx.put(outbox, next);
    return next;
  });

const fail = (mail: OutboxMail, failure: MailFailure, context: Context): Promise<void> =>
  commit(context, 'outbox.fail', (tx) => {
    const state = failure.code === 'mail.outcomeUnknown' ? 'uncertain' : 'failed';
    tx.put(outbox, { ...mail, state, lastFailure: failure });
  });

/** What is told of a mail that the server took, though not for everybody. */
const partlyRefused = ({ refused, reply }: Accepted, { host }: MailServer): MailFailure | null =>
  refused.length === 0 ? null : { code: 'mail.someRefused', params: { host, addresses: refused.join(', '), reply } };

/** Hands one mail over; answers why it could not, null where it was taken. */
async function deliverOne(id: string, server: MailServer, context: Context): Promise<MailFailure | null> {
  const { store, mailer } = context;
  mailer.underWay.add(id);
  try {
    const mail = await begin(id, context);
    let lastFailure: MailFailure | null;
    try {
      const bytes = await store.getDocument(`${mail.hash}.eml`);
      const accepted = await mailer.transmit(server, { from: mail.from, to: everyRecipient(mail), bytes });
      lastFailure = partlyRefused(accepted, server);
    } catch (error) {
      const failure = failureOf(error);
      await fail(mail, failure, context);
      return failure;
    }
    // Should this not be written, the mail stays as one whose outcome nobody knows: it is never sent again by itself.
    await commit(context, 'outbox.sent', (tx) => logSent(tx, { ...mail, lastFailure }, context.now()));
    return null;
  } finally {
    mailer.underWay.delete(id);
  }
}

/** Mails that another run of the program was sending when it ended are told apart for good. */
async function markInterrupted(context: Context): Promise<void> {
  const { store } = context;
  const isLeft = (mail: OutboxMail) => mail.state !== presentMail(mail, context).state;
  if (!store.by(outbox, 'open', 'open').some(isLeft)) return;
  await commit(context, 'outbox.interrupted', (tx) => {
    for (const mail of tx.by(outbox, 'open', 'open')) if (isLeft(mail)) tx.put(outbox, presentMail(mail, context));
  });
}

/** Whether a run that nobody asked for takes the mail along. */
const goesByItself = ({ state, lastFailure }: OutboxMail): boolean =>
  state === 'waiting' || (state === 'failed' && lastFailure !== null && isWorthRetrying(lastFailure.code));

function waitingMails(ids: readonly string[] | undefined, isAsked: boolean, { store }: Context): OutboxMail[] {
  if (ids !== undefined) return ids.map((id) => rowOf(store, outbox, id)).filter(isOpenMail);
  return store
    .by(outbox, 'open', 'open')
    .filter((mail) => (isAsked ? mail.state === 'waiting' || mail.state === 'failed' : goesByItself(mail)))
    .sort((a, b) => compareKeys(a.id, b.id));
}

type Outcome = ApiOutput<'outbox.deliver'>;

/** Sends mails one after the other. What is wrong with the server keeps the rest waiting; what is wrong with one, that one. */
export function deliver(ids: readonly string[] | undefined, isAsked: boolean, context: Context): Promise<Outcome> {
  return context.mailer.inTurn(async () => {
    const outcome: Outcome = { done: 0, refused: [] };
    await markInterrupted(context);
    const server = serverOf(context.store);
    for (const { id } of waitingMails(ids, isAsked, context)) {
      if (context.mailer.isEnding) break;
      let failure: MailFailure | null;
      try {
        failure = await deliverOne(id, server, context);
      } catch (error) {
        failure = failureOf(error);
      }
      if (failure === null) outcome.done += 1;
      else outcome.refused.push({ id, failure });
      if (failure !== null && concernsServer(failure.code)) break;
    }
    return outcome;
  });
}

/** Whether a run at the opening can get anywhere without anybody being asked. */
async function canGo({ store, mailer }: Context): Promise<boolean> {
  const { server } = companyOf(store).mail;
  if (server === null) return false;
  return server.user === '' || mailer.hasPassword(server);
}

export const outboxDeliveryHandlers: Handlers<'outbox.deliver'> = {
  'outbox.deliver': async ({ ids, trigger }, context) => {
    if (trigger === 'request') return deliver(ids, true, context);
    if (context.store.by(outbox, 'open', 'open').length === 0) return { done: 0, refused: [] };
    await markInterrupted(context);
    return (await canGo(context)) ? deliver(undefined, false, context) : { done: 0, refused: [] };
  },
};
