import { createHash } from 'node:crypto';
import type { ApiOutput } from '@shared/api';
import type { Invoice } from '@shared/model/invoice';
import { fileNameOf } from '../documents/file-name';
import type { Context } from './context';

export const PDF = 'application/pdf';

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** An invoice as a PDF, ready to cross to a window. */
export async function pdfOf(
  invoice: Invoice,
  { renderer }: Pick<Context, 'renderer'>,
): Promise<ApiOutput<'invoice.pdf'>> {
  const { bytes, pages, warnings } = await renderer.renderInvoicePdf(invoice);
  return {
    fileName: fileNameOf(invoice, 'pdf'),
    mediaType: PDF,
    base64: Buffer.from(bytes).toString('base64'),
    pages,
    hash: hashOf(bytes),
    warnings,
  };
}
