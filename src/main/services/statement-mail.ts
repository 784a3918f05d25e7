import type { ApiOutput, ApiRequest } from '@shared/api';
import { statementFileNameOf } from '../documents/file-name';
import { outbox } from './collections';
import { type Context, commit, companyOf, rowOf } from './context';
import { MAIL, PDF } from './issued-documents';
import { draftOf, seedOf, type WrittenMail } from './mail-writing';
import { composedForOutbox, outboxRowOf, putInOutbox } from './outbox';
import { deliver } from './outbox-delivery';
import { statementPdfOf } from './statement-pdf';

type Request = ApiRequest<'receivables.sendStatement'>;

/** The mail of a statement to the customer's address of today, its PDF kept. */
async function write(request: Request, context: Context): Promise<WrittenMail> {
  const { store } = context;
  const { channel: _, ...input } = request;
  const { bytes, fileName, statement } = await statementPdfOf(input, context);
  await store.putDocument(bytes, 'pdf');
  const { statementText } = await import('../documents/email/statement-text');
  const { letterhead, to } = statement;
  return {
    kind: 'statement',
    customerId: request.customerId,
    customerName: letterhead.buyer.name,
    number: '',
    fileName: statementFileNameOf(letterhead, to, 'eml'),
    seller: letterhead.seller,
    to: letterhead.buyer.email,
    text: statementText(statement, companyOf(store).mail),
    attachments: [{ fileName, mediaType: PDF, bytes }],
    // A statement hands over no invoice: the outbox and the user's mail program know that it went.
    parts: [],
    at: letterhead.at,
    seed: seedOf(request.customerId, bytes),
  };
}

/** Makes the mail of a statement: a draft to open, or on its way through the firm's mail server. */
export async function sendStatement(
  request: Request,
  context: Context,
): Promise<ApiOutput<'receivables.sendStatement'>> {
  const { store } = context;
  const written = await write(request, context);
  const recipient = written.to;
  if (request.channel === 'emailDraft') {
    const mail = await draftOf(written);
    const base64 = Buffer.from(mail.bytes).toString('base64');
    return { recipient, file: { fileName: mail.fileName, mediaType: MAIL, base64 }, mail: null };
  }
  const queued = await composedForOutbox(written, context);
  await commit(context, 'statement.send', (tx) => putInOutbox(tx, queued));
  await deliver([queued.id], true, context);
  return { recipient, file: null, mail: outboxRowOf(rowOf(store, outbox, queued.id), context) };
}
