import { readableOnWhite } from '@shared/colours';
import { refuse } from '@shared/failure';
import type { DocumentDesign } from '@shared/model/document-design';
import { type OpenPicture, openPicture, type Pictures } from './pictures';
import { INK } from './styles';
import type { Typefaces } from './typefaces';

/** The firm's design as a page is drawn with it. */
export interface Look {
  readonly logo: OpenPicture | undefined;
  readonly logoSize: DocumentDesign['logoSize'];
  readonly showsFoldMarks: boolean;
}

/** The colour of titles and of the rules that open a section: the firm's, darkened where it could not be read. */
export const accentOf = ({ colour }: Pick<DocumentDesign, 'colour'>): string =>
  colour === null ? INK.text : readableOnWhite(colour);

/** Refused (`design.logoMissing`) where the design names a picture that was not handed over. */
export function lookOf(
  { logo, logoSize, showsFoldMarks }: DocumentDesign,
  pictures: Pictures,
  tools: {
    readonly document: PDFKit.PDFDocument;
    readonly typefaces: Typefaces;
    onMissing(character: string): void;
  },
): Look {
  if (logo === null) return { logo: undefined, logoSize, showsFoldMarks };
  const bytes = pictures[logo.hash];
  if (bytes === undefined) return refuse('design.logoMissing');
  return { logo: openPicture({ mediaType: logo.mediaType, bytes }, tools), logoSize, showsFoldMarks };
}
