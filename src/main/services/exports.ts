import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { Delivery } from '@shared/model/delivery';
import { deliveries, invoices } from './collections';
import { type Context, commit, type Handlers, rowOf } from './context';
import { documentOf } from './issued-documents';

async function logExport(delivery: Pick<Delivery, 'invoiceId' | 'documents'>, context: Context): Promise<Delivery> {
  const row: Delivery = {
    ...delivery,
    id: newId(),
    at: context.now(),
    by: context.by,
    channel: 'export',
    recipient: '',
  };
  await commit(context, 'invoice.send', (tx) => tx.put(deliveries, row));
  return row;
}

export const exportHandlers: Handlers<'invoice.export'> = {
  'invoice.export': async ({ id, format }, context) => {
    const invoice = rowOf(context.store, invoices, id);
    const chosen = format ?? invoice.electronicFormat;
    if (chosen === 'none') refuse('eInvoice.noFormat', { customer: invoice.buyer.name }, 'format');
    const { document, bytes, warnings } = await documentOf(invoice, chosen, context);
    const delivery = await logExport({ invoiceId: id, documents: [document] }, context);
    const { fileName, mediaType } = document;
    return {
      delivery,
      file: { fileName, mediaType, base64: Buffer.from(bytes).toString('base64') },
      warnings: [...warnings],
    };
  },
};
