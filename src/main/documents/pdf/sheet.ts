import PDFDocument from 'pdfkit';
import type { Face } from './face';
import { PAGE } from './grid';
import { escapeXml, type MetadataSchema, metadataOf } from './metadata';
import type { Box } from './pictures';
import { signWriterOf } from './sign-writer';
import { ACCENT, INK, type RULE, type TextStyle } from './styles';
import type { FaceName } from './typefaces';
import type { Typesetter } from './typesetter';

type Rule = (typeof RULE)[keyof typeof RULE];

export interface TextPlace {
  readonly x: number;
  /** Top of the line's leading. */
  readonly top: number;
  readonly style: TextStyle;
  /** `right`: the text ends at x. */
  readonly align?: 'left' | 'right';
}

/**
 * The pages being drawn, in points from the top left. Everything drawn is either part of the document's structure
 * (`element` and `content`) or an artifact, as a tagged PDF demands.
 */
export interface Sheet {
  addPage(): void;
  /** Opens a structure element, draws into it and closes it. */
  element(type: string, draw: () => void, attributes?: { readonly scope?: 'Row' | 'Column' | 'Both' }): void;
  /** Marks what is drawn as content of the open element. */
  content(draw: () => void): void;
  /** An element that holds nothing but what is drawn. */
  leaf(type: string, draw: () => void, attributes?: { readonly scope?: 'Row' | 'Column' | 'Both' }): void;
  /** Draws what a reader's voice skips: rules, page numbers, what is repeated. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void;
  /** A picture, or a code to be read by a telephone, with the words that stand in for it. */
  figure(alt: string, box: Box, draw: (document: PDFKit.PDFDocument) => void): void;
  text(line: string, place: TextPlace): void;
  rule(from: number, to: number, y: number, rule: Rule): void;
}

/** How strong an outline makes a face of one weight look like Inter's weights, against the type size. */
const OUTLINES: Readonly<Record<FaceName, number>> = {
  regular: 0,
  medium: 0.012,
  semiBold: 0.028,
  figures: 0,
  strongFigures: 0.028,
};

/** The types of pdfkit lag behind it: attributes of table cells. */
type StructureOptions = Parameters<PDFKit.PDFDocument['struct']>[1];

/** @param accent what styles and rules of the firm's colour are drawn in, `#rrggbb` */
export function createSheet(document: PDFKit.PDFDocument, typesetter: Typesetter, accent: string = INK.text): Sheet {
  const inkOf = (ink: string) => (ink === ACCENT ? accent : ink);
  const open: { readonly type: string; readonly element: PDFKit.PDFStructureElement }[] = [];
  const write = signWriterOf(document);

  const element = (type: string, draw: () => void, attributes: object = {}) => {
    const created = document.struct(type, attributes as StructureOptions);
    const parent = open.at(-1);
    if (parent === undefined) document.addStructure(created);
    else parent.element.add(created);
    open.push({ type, element: created });
    draw();
    open.pop();
    created.end();
  };

  const content: Sheet['content'] = (draw) => {
    const current = open.at(-1);
    if (current === undefined) throw new Error('Content was drawn outside of the document structure.');
    const marked = document.markStructureContent(current.type);
    draw();
    document.endMarkedContent();
    current.element.add(marked);
  };

  return {
    addPage: () => {
      document.addPage();
    },
    element,
    content,
    leaf: (type, draw, attributes) => element(type, () => content(draw), attributes),
    artifact: (type, draw) => {
      document.markContent('Artifact', { type });
      draw();
      document.endMarkedContent();
    },
    figure: (alt, { x, top, width, height }, draw) =>
      element(
        'Figure',
        () =>
          content(() => {
            document.save();
            draw(document);
            document.restore();
          }),
        { alt, bbox: [x, top, x + width, top + height] },
      ),
    text: (line, { x, top, style, align = 'left' }) => {
      const baseline = top + typesetter.baselineOf(style);
      const start = align === 'right' ? x - typesetter.widthOf(line, style) : x;
      document.fillColor(inkOf(style.ink));
      for (const { face, text, direction, left, size, tracking } of typesetter.place(line, style)) {
        const outline = face.hasOneWeight ? size * OUTLINES[style.face] : 0;
        if (outline > 0) document.strokeColor(inkOf(style.ink));
        const signs = face.signsOf(text, direction);
        write(face, signs, { x: start + left, baseline, size, tracking, outline, direction });
      }
    },
    rule: (from, to, y, { width, ink }) => {
      document.moveTo(from, y).lineTo(to, y).lineWidth(width).strokeColor(inkOf(ink)).stroke();
    },
  };
}

export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** The moment that the bytes tell, taken from the invoice: never the moment of rendering. */
  readonly createdAt: Date;
  readonly font: Face;
  /** What the file says of itself beside the facts above, such as which e-invoice it holds. */
  readonly schemas?: readonly MetadataSchema[];
}

const PRODUCER = 'Proforma';

/**
 * An empty PDF/A-3a that keeps to PDF/UA-1. Streams stay uncompressed: zlib's output differs between versions and processors, and the same
 * invoice must give the same bytes on any machine.
 */
export function createDocument({
  title,
  author,
  language,
  createdAt,
  font,
  schemas = [],
}: DocumentFacts): PDFKit.PDFDocument {
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: language,
    displayTitle: true,
    compress: false,
    // pdfkit opens Helvetica where it is given no font, and an unembedded font breaks PDF/A.
    font: font.font as unknown as string,
    info: {
      Title: title,
      Author: author,
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
  escapeMetadata(document);
  (document as unknown as { appendXML(xml: string): void }).appendXML(metadataOf(schemas));
  return document;
}

/**
 * pdfkit 0.20 writes the document's info into the XMP metadata as it is, so a title with `&` would be broken XML and no
 * PDF/A. The information dictionary, which is no XML, is written before this runs and keeps the plain text.
 */
function escapeMetadata(document: PDFKit.PDFDocument): void {
  const internals = document as unknown as { _addInfo(): void };
  const addInfo = internals._addInfo.bind(document);
  internals._addInfo = () => {
    const { info } = document;
    for (const key of ['Title', 'Author'] as const) info[key] = escapeXml(info[key] ?? '');
    addInfo();
  };
}

/** Ends the document and answers its bytes. */
export async function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}
