import type { Picture } from '@shared/model/document-design';
import { zlibSync } from 'fflate';
import SVGtoPDF from 'svg-to-pdfkit';
import { decodePng } from '../pictures/png';
import { type Channels, reduced } from '../pictures/png-pixels';
import { readSvg, type SvgElement, svgSize, writeSvg } from '../pictures/svg';
import type { Face } from './face';
import type { Typefaces } from './typefaces';

/** Pictures of a document by the hash that its design names them by. */
export type Pictures = Readonly<Record<string, Uint8Array>>;

export interface Box {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture that is decoded and can be drawn in any size. */
export interface OpenPicture {
  /** Width for a height of 1. */
  readonly aspect: number;
  draw(document: PDFKit.PDFDocument, box: Box): void;
}

/** Sharp in print at the largest size of a logo, and no heavier than that. */
const MOST_PIXELS_ON_A_SIDE = 1600;

/** pdfkit draws whatever looks like one of its images. */
type PdfkitImage = Parameters<PDFKit.PDFDocument['image']>[0];

/**
 * pdfkit takes a picture apart by zlib, whose output differs between machines, and only some kinds of PNG. Here the
 * pixels are compressed in JavaScript, the same everywhere.
 */
function imageOf({ width, height, rgb, alpha }: Channels): PdfkitImage {
  const common = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
  };
  const image = {
    width,
    height,
    label: 'Logo',
    obj: undefined as PDFKit.PDFKitReference | undefined,
    embed(document: PDFKit.PDFDocument): void {
      const mask = alpha === null ? undefined : document.ref({ ...common, ColorSpace: 'DeviceGray' });
      if (alpha !== null) mask?.end(Buffer.from(zlibSync(alpha, { level: 9 })));
      const masked = mask === undefined ? {} : { SMask: mask };
      const reference = document.ref({ ...common, ColorSpace: 'DeviceRGB', ...masked });
      reference.end(Buffer.from(zlibSync(rgb, { level: 9 })));
      image.obj = reference;
    },
  };
  return image as unknown as PdfkitImage;
}

function openPng(bytes: Uint8Array): OpenPicture {
  const picture = reduced(decodePng(bytes), MOST_PIXELS_ON_A_SIDE);
  const image = imageOf(picture);
  return {
    aspect: picture.width / picture.height,
    draw: (document, { x, top, width, height }) => {
      document.image(image, x, top, { width, height });
    },
  };
}

/** A PDF holds a JPEG as it is. Cameras turn pictures by a note in the file, which pdfkit heeds. */
function openJpeg(bytes: Uint8Array, document: PDFKit.PDFDocument): OpenPicture {
  const image = (
    document as unknown as {
      openImage(source: Buffer): { readonly width: number; readonly height: number; readonly orientation?: number };
    }
  ).openImage(Buffer.from(bytes));
  const isTurned = (image.orientation ?? 1) > 4;
  return {
    aspect: isTurned ? image.height / image.width : image.width / image.height,
    draw: (target, { x, top, width, height }) => {
      target.image(image as unknown as PdfkitImage, x, top, { width, height });
    },
  };
}

/** Characters that a face lacks as the sign for them; `onMissing` hears of each. */
function printableText(element: SvgElement, face: Face, onMissing: (character: string) => void): SvgElement {
  return {
    ...element,
    children: element.children.map((child) => {
      if (typeof child !== 'string') return printableText(child, face, onMissing);
      if (element.name === 'style' || element.name === 'title' || element.name === 'desc') return child;
      return [...child]
        .map((character) => {
          if (/\s/.test(character) || face.covers(character.codePointAt(0) ?? 0)) return character;
          onMissing(character);
          return '\u25a1';
        })
        .join('');
    }),
  };
}

/** Vectors, drawn with the document's own typeface whatever the file asks for. Nothing outside of the file is read. */
function openSvg(bytes: Uint8Array, { faces }: Typefaces, onMissing: (character: string) => void): OpenPicture {
  const svg = printableText(readSvg(bytes), faces.regular, onMissing);
  const size = svgSize(svg) ?? { width: 1, height: 1 };
  return {
    aspect: size.width / size.height,
    draw: (document, { x, top, width, height }) => {
      for (const face of [faces.regular, faces.semiBold]) {
        document.registerFont(face.name, face.font as unknown as Uint8Array);
      }
      SVGtoPDF(document, writeSvg(svg), x, top, {
        width,
        height,
        preserveAspectRatio: 'xMinYMid meet',
        assumePt: true,
        fontCallback: (_, isBold, isItalic, options) => {
          options.fauxItalic = isItalic;
          return isBold ? faces.semiBold.name : faces.regular.name;
        },
        imageCallback: () => '',
        documentCallback: () => undefined,
        warningCallback: () => {},
      });
    },
  };
}

/** Decodes a picture. Done once, before anything is laid out: pdfkit stumbles over pictures that are opened on the way. */
export function openPicture(
  { mediaType, bytes }: { readonly mediaType: Picture['mediaType']; readonly bytes: Uint8Array },
  {
    document,
    typefaces,
    onMissing,
  }: {
    readonly document: PDFKit.PDFDocument;
    readonly typefaces: Typefaces;
    onMissing(character: string): void;
  },
): OpenPicture {
  switch (mediaType) {
    case 'image/png':
      return openPng(bytes);
    case 'image/jpeg':
      return openJpeg(bytes, document);
    case 'image/svg+xml':
      return openSvg(bytes, typefaces, onMissing);
  }
}
