import type { Invoice } from '@shared/model/invoice';
import { contentOf } from '../content/invoice-content';
import type { ValidationFacts } from '../content/validation';
import { attachFacturX, FACTUR_X_METADATA } from './factur-x';
import { LANGUAGE_TAGS } from './language-tags';
import { drawInvoice } from './layout/draw-invoice';
import { accentOf, lookOf } from './look';
import type { Pictures } from './pictures';
import { bytesOf, createDocument, createSheet } from './sheet';
import { typefacesOf } from './typefaces';
import { createTypesetter } from './typesetter';

/** Where a document is made, the same for every kind. */
export interface RenderPlace {
  /** The program's `resources`, which holds `fonts`. Given by the entry: a bundled chunk does not know where it is. */
  readonly resourcesFolder: string;
  /** The pictures that the design names, by their hash: rendering knows no store. */
  readonly pictures?: Pictures;
}

/** How this printing of the invoice differs from the plain one: plain data, for it is copied to a worker. */
export interface InvoicePdfOptions {
  /** Marked as a copy of what was sent before. */
  readonly copy?: boolean;
  /** What a draft would be billed as, marked as no invoice. */
  readonly proForma?: boolean;
  readonly pictures?: Pictures;
  /** What the tax office called it, where it validates invoices: its code is printed. */
  readonly validation?: ValidationFacts | undefined;
  /** The invoice in CII: the PDF carries it as Factur-X. */
  readonly facturX?: string;
}

export interface RenderOptions extends RenderPlace, InvoicePdfOptions {}

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters of the invoice that no font has, each once; they are printed as □. */
  readonly warnings: string[];
}

/**
 * The invoice as a tagged PDF/A-3a in the customer's language. The same invoice gives the same bytes on any machine, in
 * any time zone and year: whatever the file says of time is the invoice's own. Totals and taxes are printed as the
 * invoice holds them. Refused (`document.fontsMissing`) where the fonts are not in the resources folder.
 */
export async function renderInvoicePdf(invoice: Invoice, options: RenderOptions): Promise<RenderedPdf> {
  const typefaces = await typefacesOf(options.resourcesFolder);
  const typesetter = createTypesetter(typefaces);
  const content = contentOf(invoice, {
    isCopy: options.copy ?? false,
    isProForma: options.proForma ?? false,
    validation: options.validation,
  });
  const { facturX } = options;
  const createdAt = new Date(invoice.postedAt ?? invoice.createdAt);
  const document = createDocument({
    title: `${content.kind} ${content.number || content.mark} – ${invoice.buyer.name}`,
    author: invoice.seller.name,
    language: LANGUAGE_TAGS[invoice.language],
    createdAt,
    font: typefaces.faces.regular,
    schemas: facturX === undefined ? [] : [FACTUR_X_METADATA],
  });
  if (facturX !== undefined) attachFacturX(document, facturX, createdAt);
  const missing = new Set<string>();
  const { design } = invoice;
  const look = lookOf(design, options.pictures ?? {}, {
    document,
    typefaces,
    onMissing: (character) => missing.add(character),
  });
  const pages = drawInvoice(content, look, createSheet(document, typesetter, accentOf(design)), typesetter);
  const bytes = await bytesOf(document);
  return { bytes, pages, warnings: [...new Set([...typesetter.missing, ...missing])] };
}
