import { createHash } from 'node:crypto';
import { Refusal, refuse } from '@shared/failure';
import type { DocumentDesign, Picture } from '@shared/model/document-design';
import type { Pictures } from '../documents/pdf/pictures';
import type { Store } from '../store/store';
import type { DocumentRenderer } from './context';

const EXTENSIONS: Readonly<Record<Picture['mediaType'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
};

const nameOf = ({ hash, mediaType }: Picture): string => `${hash}.${EXTENSIONS[mediaType]}`;

/** The bytes of a picture. Refused (`design.logoMissing`) where they are gone from the company's folder. */
export async function pictureBytes(picture: Picture, store: Pick<Store, 'getDocument'>): Promise<Uint8Array> {
  try {
    return await store.getDocument(nameOf(picture));
  } catch (error) {
    if (error instanceof Refusal && error.failure.code === 'store.documentMissing') return refuse('design.logoMissing');
    throw error;
  }
}

/** Keeps a picture by its hash, once however often it is chosen; pictures of posted invoices stay for ever. */
export async function keepPicture(
  mediaType: Picture['mediaType'],
  bytes: Uint8Array,
  store: Pick<Store, 'putDocument'>,
): Promise<Picture> {
  await store.putDocument(bytes, EXTENSIONS[mediaType]);
  return { hash: createHash('sha256').update(bytes).digest('hex'), mediaType };
}

/** What documents of these designs have to be handed over with, each picture read once. */
async function picturesOf(
  designs: readonly Pick<DocumentDesign, 'logo'>[],
  store: Pick<Store, 'getDocument'>,
): Promise<Pictures> {
  const pictures: Record<string, Uint8Array> = {};
  for (const { logo } of designs) {
    if (logo !== null && pictures[logo.hash] === undefined) pictures[logo.hash] = await pictureBytes(logo, store);
  }
  return pictures;
}

/** The renderer of one company: rendering knows no store, so the pictures that a document names go with it. */
export function withPictures(renderer: DocumentRenderer, store: Pick<Store, 'getDocument'>): DocumentRenderer {
  return {
    renderInvoicePdf: async (invoice, options = {}) =>
      renderer.renderInvoicePdf(invoice, {
        ...options,
        pictures: { ...(await picturesOf([invoice.design], store)), ...options.pictures },
      }),
    renderReminderPdf: async (letter) =>
      renderer.renderReminderPdf(letter, await picturesOf([letter.letterhead.design], store)),
    renderStatementPdf: async (statement) =>
      renderer.renderStatementPdf(statement, await picturesOf([statement.letterhead.design], store)),
    renderPrintRun: async (run) => {
      const designs = [run.cover.letterhead.design, ...run.invoices.map(({ design }) => design)];
      return renderer.renderPrintRun(run, await picturesOf(designs, store));
    },
  };
}
