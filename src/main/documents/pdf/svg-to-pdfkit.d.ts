/** It ships no types. */
declare module 'svg-to-pdfkit' {
  export default function SVGtoPDF(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options: {
      readonly width: number;
      readonly height: number;
      readonly preserveAspectRatio: string;
      readonly assumePt: boolean;
      fontCallback(family: string, isBold: boolean, isItalic: boolean, options: { fauxItalic: boolean }): string;
      imageCallback(link: string): string;
      documentCallback(file: string): undefined;
      warningCallback(text: string): void;
    },
  ): void;
}
