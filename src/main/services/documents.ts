import type { ApiOutput } from '@shared/api';
import type { Invoice } from '@shared/model/invoice';
import { fileNameOf } from '../documents/file-name';
import type { Context } from './context';
import { hashOf, PDF, withPresentDesign } from './issued-documents';

/** An invoice as a PDF, ready to cross to a window. */
export async function pdfOf(
  invoice: Invoice,
  context: Pick<Context, 'renderer' | 'store'>,
): Promise<ApiOutput<'invoice.pdf'>> {
  const { bytes, pages, warnings } = await context.renderer.renderInvoicePdf(withPresentDesign(invoice, context));
  return {
    fileName: fileNameOf(invoice, 'pdf'),
    mediaType: PDF,
    base64: Buffer.from(bytes).toString('base64'),
    pages,
    hash: hashOf(bytes),
    warnings,
  };
}
