import type { ApiOutput } from '@shared/api';
import { refuse } from '@shared/failure';
import type { RenderedPdf } from '../documents/pdf/render-invoice-pdf';
import { deliveries, outbox, reminders } from './collections';
import { type Handlers, rowOf } from './context';
import { hashOf, PDF } from './issued-documents';
import { itemOf, lettersOf } from './reminder-letters';
import { reminderPdfOf } from './reminder-pdf';
import { sendStatement } from './statement-mail';
import { statementPdfOf } from './statement-pdf';

/** A letter on its way to a window. */
const crossing = (
  fileName: string,
  { bytes, pages, warnings }: RenderedPdf,
): ApiOutput<'receivables.statementPdf'> => ({
  fileName,
  mediaType: PDF,
  base64: Buffer.from(bytes).toString('base64'),
  pages,
  hash: hashOf(bytes),
  warnings,
});

export const letterPdfHandlers: Handlers<
  'reminder.preview' | 'reminder.pdf' | 'receivables.statementPdf' | 'receivables.sendStatement'
> = {
  'reminder.preview': async ({ invoiceId, items: wanted }, context) => {
    const { store } = context;
    // A window may show what is not due yet; making it asks again.
    const items = wanted.map((item) => itemOf(store, item.invoiceId, item.step, true, context));
    const letter = lettersOf(store, items).find((one) => one.items.some(({ invoice }) => invoice.id === invoiceId));
    if (letter === undefined) return refuse('common.notFound', { id: invoiceId });
    const pdf = await reminderPdfOf(letter, context.now(), context);
    return crossing(pdf.document.fileName, pdf);
  },

  'reminder.pdf': async ({ id }, { store }): Promise<ApiOutput<'reminder.pdf'>> => {
    const { deliveryId } = rowOf(store, reminders, id);
    // Until it is sent, only the outbox has it.
    const delivered =
      store.get(deliveries, deliveryId)?.documents ??
      store.by(outbox, 'delivery', deliveryId).flatMap((mail) => mail.deliveries.flatMap(({ documents }) => documents));
    const letter = delivered.find(({ format }) => format === 'reminder');
    if (letter === undefined) return refuse('common.notFound', { id });
    const bytes = await store.getDocument(`${letter.hash}.pdf`);
    return { fileName: letter.fileName, mediaType: PDF, base64: Buffer.from(bytes).toString('base64') };
  },

  'receivables.statementPdf': async (input, context) => {
    const pdf = await statementPdfOf(input, context);
    return crossing(pdf.fileName, pdf);
  },

  'receivables.sendStatement': sendStatement,
};
