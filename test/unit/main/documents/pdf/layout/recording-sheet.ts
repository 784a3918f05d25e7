import { resolve } from 'node:path';
import { contentOf } from '@main/documents/content/invoice-content';
import type { LetterContent } from '@main/documents/content/letter';
import { PAGE } from '@main/documents/pdf/grid';
import { drawInvoice } from '@main/documents/pdf/layout/draw-invoice';
import { drawLetter } from '@main/documents/pdf/layout/draw-letter';
import type { Look } from '@main/documents/pdf/look';
import type { Sheet, TextPlace } from '@main/documents/pdf/sheet';
import { typefacesOf } from '@main/documents/pdf/typefaces';
import { createTypesetter } from '@main/documents/pdf/typesetter';
import type { Invoice } from '@shared/model/invoice';
import { plain } from '../../read-pdf';

/** A line of text where it was drawn. */
export interface DrawnText extends TextPlace {
  readonly text: string;
}

export type DrawnPage = readonly DrawnText[];

const typesetter = createTypesetter(typefacesOf(resolve('resources')));

const PLAIN_LOOK: Look = { logo: undefined, logoSize: 'medium', showsFoldMarks: false };

/** What a layout draws, without a file being written: hundreds of documents are laid out in the time of a few files. */
function recorded(draw: (sheet: Sheet) => number): DrawnPage[] {
  const pages: DrawnText[][] = [];
  const inside = (_: unknown, drawInside: () => void) => drawInside();
  const sheet: Sheet = {
    addPage: () => {
      pages.push([]);
    },
    element: inside,
    content: (drawInside) => drawInside(),
    leaf: inside,
    artifact: inside,
    figure: () => {},
    text: (text, place) => {
      pages.at(-1)?.push({ ...place, text: plain(text) });
    },
    rule: () => {},
  };
  if (draw(sheet) !== pages.length) throw new Error('The layout answered another number of pages than it drew.');
  return pages;
}

export const invoicePages = (invoice: Invoice): DrawnPage[] =>
  recorded((sheet) => drawInvoice(contentOf(invoice), PLAIN_LOOK, sheet, typesetter));

export const letterPages = (content: LetterContent): DrawnPage[] =>
  recorded((sheet) => drawLetter(content, PLAIN_LOOK, sheet, typesetter));

/** What stands at the right margin on the line of a text; undefined where the page lacks the text. */
export function figureBeside(page: DrawnPage, text: string): string | undefined {
  const label = page.find((drawn) => drawn.text === text);
  const onLine = page.filter((drawn) => drawn.top === label?.top && drawn.align === 'right');
  return onLine.toSorted((one, other) => other.x - one.x)[0]?.text;
}

/** Where each text that is asked for stands on a page, from the top. */
export const topsOf = (page: DrawnPage, pattern: RegExp): number[] =>
  page.filter(({ text }) => pattern.test(text)).map(({ top }) => top);

export const isOnPage = ({ top, style }: DrawnText): boolean => top >= 0 && top + style.leading <= PAGE.height;
