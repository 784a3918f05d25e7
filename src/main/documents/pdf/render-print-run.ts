import type { Invoice } from '@shared/model/invoice';
import { contentOf } from '../content/invoice-content';
import { type PrintCover, printCoverOf } from '../content/print-cover';
import type { ValidationFacts } from '../content/validation';
import { LANGUAGE_TAGS } from './language-tags';
import { drawInvoice } from './layout/draw-invoice';
import { drawLetter } from './layout/draw-letter';
import { accentOf, lookOf } from './look';
import type { RenderedPdf, RenderPlace } from './render-invoice-pdf';
import { bytesOf, createDocument, createSheet } from './sheet';
import { typefacesOf } from './typefaces';
import { createTypesetter } from './typesetter';

/** Many documents for one errand to the printer. */
export interface PrintRun {
  readonly invoices: readonly Invoice[];
  /** Whose run it is, in whose language: the firm's own. It lies on top where `hasCover` says so. */
  readonly cover: PrintCover;
  readonly hasCover: boolean;
  /** What a tax office called those of the invoices that it validated, by their ids. */
  readonly validations: Readonly<Record<string, ValidationFacts>>;
  /** Each document begins on the front of a sheet. */
  readonly isDuplex: boolean;
}

/**
 * Invoices in one PDF, each original with its marked copies behind it and pages counted by invoice. It is made for a
 * printer and goes to no customer: what is kept as sent is each invoice's own PDF.
 */
export async function renderPrintRun(
  { invoices, cover, hasCover, validations, isDuplex }: PrintRun,
  { resourcesFolder, pictures = {} }: RenderPlace,
): Promise<RenderedPdf> {
  const typefaces = await typefacesOf(resourcesFolder);
  const typesetter = createTypesetter(typefaces);
  const missing = new Set<string>();
  const { letterhead, copies } = cover;
  const { seller, language, at } = letterhead;

  const open = () =>
    createDocument({
      title: seller.name,
      author: seller.name,
      language: LANGUAGE_TAGS[language],
      createdAt: new Date(at),
      font: typefaces.faces.regular,
    });
  const toolsIn = (document: PDFKit.PDFDocument, design: Invoice['design']) => ({
    look: lookOf(design, pictures, { document, typefaces, onMissing: (character) => missing.add(character) }),
    sheet: createSheet(document, typesetter, accentOf(design)),
  });
  const draw = (document: PDFKit.PDFDocument, invoice: Invoice, isCopy: boolean): number => {
    const { look, sheet } = toolsIn(document, invoice.design);
    return drawInvoice(contentOf(invoice, { isCopy, validation: validations[invoice.id] }), look, sheet, typesetter);
  };

  const document = open();
  let pages = 0;
  const turnToFront = () => {
    if (!isDuplex || pages % 2 === 0) return;
    document.addPage();
    pages += 1;
  };

  if (hasCover) {
    // The list stands before what it counts: that is drawn on paper which is thrown away.
    const counted = invoices.map((invoice) => ({ invoice, pages: draw(open(), invoice, false) }));
    const { look, sheet } = toolsIn(document, letterhead.design);
    pages += drawLetter(printCoverOf(cover, counted), look, sheet, typesetter);
  }
  for (const invoice of invoices) {
    for (let copy = 0; copy <= copies; copy += 1) {
      turnToFront();
      pages += draw(document, invoice, copy > 0);
    }
  }
  const bytes = await bytesOf(document);
  return { bytes, pages, warnings: [...new Set([...typesetter.missing, ...missing])] };
}
