import type { LetterContent, Letterhead } from '../content/letter';
import { LANGUAGE_TAGS } from './language-tags';
import { drawLetter } from './layout/draw-letter';
import { accentOf, lookOf } from './look';
import type { RenderedPdf, RenderPlace } from './render-invoice-pdf';
import { bytesOf, createDocument, createSheet } from './sheet';
import { typefacesOf } from './typefaces';
import { createTypesetter } from './typesetter';

/** A letter as a tagged PDF/A-3a in its language. The same letter gives the same bytes, as an invoice does. */
export async function renderLetter(
  content: LetterContent,
  { seller, buyer, language, at, design }: Letterhead,
  { resourcesFolder, pictures = {} }: RenderPlace,
): Promise<RenderedPdf> {
  const typefaces = await typefacesOf(resourcesFolder);
  const typesetter = createTypesetter(typefaces);
  const document = createDocument({
    title: `${`${content.kind} ${content.number}`.trimEnd()} – ${buyer.name}`,
    author: seller.name,
    language: LANGUAGE_TAGS[language],
    createdAt: new Date(at),
    font: typefaces.faces.regular,
  });
  const missing = new Set<string>();
  const look = lookOf(design, pictures, { document, typefaces, onMissing: (character) => missing.add(character) });
  const sheet = createSheet(document, typesetter, accentOf(design));
  const pages = drawLetter(content, look, sheet, typesetter);
  const bytes = await bytesOf(document);
  return { bytes, pages, warnings: [...new Set([...typesetter.missing, ...missing])] };
}
