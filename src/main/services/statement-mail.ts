import type { ApiOutput, ApiRequest } from '@shared/api';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import { isOpenMail } from '@shared/model/outbox';
import type { SentStatement } from '@shared/model/sent-statement';
import { statementFileNameOf } from '../documents/file-name';
import { LAYOUT_VERSION } from '../documents/pdf/layout-version';
import type { Transaction } from '../store/store';
import { outbox, sentStatements } from './collections';
import { type Context, commit, companyOf, rowOf } from './context';
import { deliveredMail, hashOf, MAIL, PDF } from './issued-documents';
import { draftOf, recipientsOf, seedOf, type WrittenMail } from './mail-writing';
import { composedForOutbox, outboxRowOf, putInOutbox } from './outbox';
import { deliver } from './outbox-delivery';
import { rowOfSentStatement } from './sent-statements';
import { statementPdfOf } from './statement-pdf';

type Request = ApiRequest<'receivables.sendStatement'>;
type Sent = ApiOutput<'receivables.sendStatement'>;

/** What the log tells of a statement, but for its mail. */
type Letter = Omit<SentStatement, 'channel' | 'mailId'>;

interface WrittenStatement {
  readonly mail: WrittenMail;
  readonly letter: Letter;
}

/** The mail of a statement to the customer's address of today, or to the one that is given; its PDF kept. */
async function write(request: Request, context: Context): Promise<WrittenStatement> {
  const { store } = context;
  const { channel: _channel, recipient, ...input } = request;
  const { bytes, fileName, statement } = await statementPdfOf(input, context);
  await store.putDocument(bytes, 'pdf');
  const { statementText } = await import('../documents/email/statement-text');
  const { letterhead, from, to, closingAmount } = statement;
  const { buyer, seller, currency, language, date } = letterhead;
  const at = context.now();
  const mail: WrittenMail = {
    kind: 'statement',
    customerId: request.customerId,
    customerName: buyer.name,
    number: `${from} – ${to}`,
    fileName: statementFileNameOf(letterhead, to, 'eml'),
    seller,
    to: recipient === undefined ? buyer.email : recipientsOf(recipient, 'recipient'),
    text: statementText(statement, companyOf(store).mail),
    attachments: [{ fileName, mediaType: PDF, bytes }],
    // A statement hands over no invoice: its own log says that it went.
    parts: [],
    at,
    seed: seedOf(request.customerId, at, bytes),
  };
  const letter: Letter = {
    ...{ id: newId(), customerId: request.customerId, currency, from, to, language, date, closingAmount },
    recipient: mail.to,
    documents: [{ fileName, mediaType: PDF, hash: hashOf(bytes), format: 'statement', layoutVersion: LAYOUT_VERSION }],
    at,
    by: context.by,
  };
  return { mail, letter };
}

async function openedAsDraft({ mail, letter }: WrittenStatement, context: Context): Promise<Sent> {
  const { store } = context;
  const draft = await draftOf(mail);
  await store.putDocument(draft.bytes, 'eml');
  const row: SentStatement = {
    ...letter,
    channel: 'emailDraft',
    mailId: null,
    documents: [...letter.documents, deliveredMail(draft)],
  };
  await commit(context, 'statement.send', (tx) => tx.put(sentStatements, row));
  return {
    recipient: mail.to,
    statement: rowOfSentStatement(row, context),
    file: { fileName: draft.fileName, mediaType: MAIL, base64: Buffer.from(draft.bytes).toString('base64') },
    mail: null,
  };
}

/** Refused where the same statement is on its way: pressing twice sends it once. */
function assertNotOnItsWay(tx: Transaction, letter: Letter): void {
  const isOnItsWay = tx
    .by(sentStatements, 'customer', letter.customerId)
    .filter(({ from, to, currency }) => from === letter.from && to === letter.to && currency === letter.currency)
    .some(({ mailId }) => {
      const mail = mailId === null ? undefined : tx.get(outbox, mailId);
      return mail !== undefined && isOpenMail(mail);
    });
  if (isOnItsWay) refuse('mail.alreadyInOutbox', { number: `${letter.from} – ${letter.to}` });
}

async function throughServer({ mail, letter }: WrittenStatement, context: Context): Promise<Sent> {
  const { store } = context;
  const queued = await composedForOutbox(mail, context);
  const { fileName, hash } = queued;
  const row: SentStatement = {
    ...letter,
    channel: 'email',
    mailId: queued.id,
    documents: [...letter.documents, { fileName, mediaType: MAIL, hash, format: 'mail', layoutVersion: 0 }],
  };
  await commit(context, 'statement.send', (tx) => {
    assertNotOnItsWay(tx, letter);
    putInOutbox(tx, queued);
    tx.put(sentStatements, row);
  });
  await deliver([queued.id], true, context);
  return {
    recipient: mail.to,
    statement: rowOfSentStatement(row, context),
    file: null,
    mail: outboxRowOf(rowOf(store, outbox, queued.id), context),
  };
}

/** Makes the mail of a statement and logs it: a draft to open, or on its way through the firm's mail server. */
export async function sendStatement(request: Request, context: Context): Promise<Sent> {
  const written = await write(request, context);
  return request.channel === 'email' ? throughServer(written, context) : openedAsDraft(written, context);
}
