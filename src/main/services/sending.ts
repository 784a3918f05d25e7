import { assertAllowed } from '@shared/billing/lifecycle';
import { newId } from '@shared/ids';
import type { Delivery } from '@shared/model/delivery';
import type { Invoice } from '@shared/model/invoice';
import { fileNameOf } from '../documents/file-name';
import { deliveries, invoices } from './collections';
import { type Context, commit, type Handlers, rowOf } from './context';
import { pdfOf } from './documents';
import { deliveredMail, deliveredPdf, issuedPdf, MAIL, PDF } from './issued-documents';

/** A mail draft with the PDF attached. The mail library is loaded when the first one is made. */
async function emailDraftOf(invoice: Invoice, pdf: Uint8Array) {
  const { buildEmailDraft } = await import('../documents/email/email-draft');
  return buildEmailDraft({ invoice, pdf: { fileName: fileNameOf(invoice, 'pdf'), bytes: pdf } });
}

async function logDelivery(context: Context, delivery: Omit<Delivery, 'id' | 'at' | 'by'>): Promise<Delivery> {
  const row: Delivery = { ...delivery, id: newId(), at: context.now(), by: context.by };
  await commit(context, 'invoice.send', (tx) => tx.put(deliveries, row));
  return row;
}

export const sendingHandlers: Handlers<'invoice.pdf' | 'invoice.send'> = {
  'invoice.pdf': ({ id }, context) => pdfOf(rowOf(context.store, invoices, id), context),

  'invoice.send': async ({ id, channel }, context) => {
    const { store } = context;
    const invoice = rowOf(store, invoices, id);
    assertAllowed(invoice, 'send');
    const { fileName, bytes } = await issuedPdf(invoice, context);
    const pdf = deliveredPdf(fileName, bytes);
    if (channel !== 'emailDraft') {
      const delivery = await logDelivery(context, { invoiceId: id, channel, recipient: '', documents: [pdf] });
      return {
        delivery,
        file: { fileName: pdf.fileName, mediaType: PDF, base64: Buffer.from(bytes).toString('base64') },
      };
    }
    const mail = await emailDraftOf(invoice, bytes);
    const delivery = await logDelivery(context, {
      invoiceId: id,
      channel,
      recipient: invoice.buyer.email,
      documents: [pdf, deliveredMail(mail)],
    });
    const base64 = Buffer.from(mail.bytes).toString('base64');
    return { delivery, file: { fileName: mail.fileName, mediaType: MAIL, base64 } };
  },
};
