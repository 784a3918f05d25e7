import type { ApiOutput, ApiRequest } from '@shared/api';
import { refuse } from '@shared/failure';
import type { Invoice } from '@shared/model/invoice';
import { fileNameOf } from '../documents/file-name';
import { countPages } from '../documents/pdf/count-pages';
import type { Context } from './context';
import { facturXOf, hashOf, PDF, sentPages, withPresentDesign } from './issued-documents';
import { validationOf } from './validations';

export type PrintedAs = NonNullable<ApiRequest<'invoice.pdf'>['as']>;

/**
 * An invoice as a PDF, ready to cross to a window; for a customer of Factur-X with the XML in it. Refused where it is
 * posted and asked for as a pro forma (`document.proFormaOfPosted`), a draft asked for as a copy
 * (`document.copyOfDraft`), or a credit note as a pro forma (`document.proFormaOfCredit`).
 */
export async function pdfOf(
  invoice: Invoice,
  context: Pick<Context, 'renderer' | 'store' | 'today'>,
  as: PrintedAs = 'document',
): Promise<ApiOutput<'invoice.pdf'>> {
  if (as === 'copy' && invoice.stage !== 'posted') refuse('document.copyOfDraft');
  if (as === 'proForma' && invoice.stage === 'posted')
    refuse('document.proFormaOfPosted', { number: invoice.number ?? '' });
  if (as === 'proForma' && invoice.kind === 'creditNote') refuse('document.proFormaOfCredit');
  const sent = as === 'document' && invoice.stage === 'posted' ? await sentPages(invoice, context) : undefined;
  if (sent !== undefined) {
    const { bytes, document } = sent;
    const { fileName, mediaType, hash } = document;
    const base64 = Buffer.from(bytes).toString('base64');
    return { fileName, mediaType, base64, pages: countPages(bytes), hash, warnings: [] };
  }
  const facturX = as === 'document' ? await facturXOf(invoice, context) : undefined;
  const options = {
    copy: as === 'copy',
    proForma: as === 'proForma',
    validation: validationOf(context.store, invoice.id),
    ...(facturX !== undefined && { facturX }),
  };
  const shown = withPresentDesign(invoice, context);
  const { bytes, pages, warnings } = await context.renderer.renderInvoicePdf(shown, options);
  return {
    fileName: fileNameOf(invoice, 'pdf', as),
    mediaType: PDF,
    base64: Buffer.from(bytes).toString('base64'),
    pages,
    hash: hashOf(bytes),
    warnings,
  };
}
