import type { ApiOutput, ApiRequest } from '@shared/api';
import { assertAllowed } from '@shared/billing/lifecycle';
import { newId } from '@shared/ids';
import type { Delivery } from '@shared/model/delivery';
import type { Invoice } from '@shared/model/invoice';
import { deliveries, invoices, outbox } from './collections';
import { type Context, commit, type Handlers, rowOf } from './context';
import { pdfOf } from './documents';
import { deliveredMail, documentOf, MAIL, PDF } from './issued-documents';
import { draftOf, invoiceMail } from './mail-writing';
import { composedForOutbox, outboxRowOf, putInOutbox } from './outbox';
import { deliver } from './outbox-delivery';

type Input = ApiRequest<'invoice.send'>;
type Sent = ApiOutput<'invoice.send'>;

const fileOf = (fileName: string, mediaType: string, bytes: Uint8Array): Sent['file'] => ({
  fileName,
  mediaType,
  base64: Buffer.from(bytes).toString('base64'),
});

async function logDelivery(context: Context, delivery: Omit<Delivery, 'id' | 'at' | 'by'>): Promise<Delivery> {
  const row: Delivery = { ...delivery, id: newId(), at: context.now(), by: context.by };
  await commit(context, 'invoice.send', (tx) => tx.put(deliveries, row));
  return row;
}

/** What somebody changed of the mail; a field that is left out stays as the firm's text has it. */
const editsOf = ({ to, subject, body }: Input) => ({
  ...(to !== undefined && { to }),
  ...(subject !== undefined && { subject }),
  ...(body !== undefined && { body }),
});

async function openedAsDraft(invoice: Invoice, input: Input, context: Context): Promise<Sent> {
  const written = await invoiceMail(invoice, editsOf(input), context);
  const mail = await draftOf(written);
  await context.store.putDocument(mail.bytes, 'eml');
  const delivery = await logDelivery(context, {
    invoiceId: invoice.id,
    channel: 'emailDraft',
    recipient: written.to.slice(0, 254),
    documents: [...written.parts.flatMap(({ documents }) => documents), deliveredMail(mail)],
  });
  return { delivery, file: fileOf(mail.fileName, MAIL, mail.bytes), mail: null };
}

/** Into the outbox, and at once from there unless it is to wait: what cannot be sent now stays in it with its reason. */
async function throughServer(invoice: Invoice, input: Input, context: Context): Promise<Sent> {
  const { store } = context;
  const queued = await composedForOutbox(await invoiceMail(invoice, editsOf(input), context), context);
  await commit(context, 'outbox.add', (tx) => putInOutbox(tx, queued));
  if (!input.waits) await deliver([queued.id], true, context);
  const [{ deliveryId } = { deliveryId: '' }] = queued.deliveries;
  return {
    delivery: store.get(deliveries, deliveryId) ?? null,
    file: fileOf(queued.fileName, MAIL, await store.getDocument(`${queued.hash}.eml`)),
    mail: outboxRowOf(rowOf(store, outbox, queued.id), context),
  };
}

async function handedOver(invoice: Invoice, channel: 'file' | 'print', context: Context): Promise<Sent> {
  const { document, bytes } = await documentOf(invoice, 'pdf', context);
  const delivery = await logDelivery(context, { invoiceId: invoice.id, channel, recipient: '', documents: [document] });
  return { delivery, file: fileOf(document.fileName, PDF, bytes), mail: null };
}

export const sendingHandlers: Handlers<'invoice.pdf' | 'invoice.send'> = {
  'invoice.pdf': ({ id, as }, context) => pdfOf(rowOf(context.store, invoices, id), context, as),

  'invoice.send': async (input, context) => {
    const invoice = rowOf(context.store, invoices, input.id);
    assertAllowed(invoice, 'send');
    if (input.channel === 'emailDraft') return openedAsDraft(invoice, input, context);
    if (input.channel === 'email') return throughServer(invoice, input, context);
    return handedOver(invoice, input.channel, context);
  },
};
