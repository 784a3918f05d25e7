import { useEffect, useState } from 'react';
import { loadPdf } from './load-pdf';

/** A finished page: drawn where nobody sees it, then shown as a whole. */
export interface PdfPage {
  readonly number: number;
  readonly canvas: HTMLCanvasElement;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

export interface PdfPages {
  /** Those drawn last; they stay until all of the next are there, so nothing ever flashes white. */
  readonly pages: readonly PdfPage[];
  readonly isUnreadable: boolean;
  /** CSS pixels of 1 point at zoom 1. */
  readonly scale: number;
}

/** Points of an A4 page's width. */
const A4_WIDTH = 595.28;

/**
 * Pixels drawn for each pixel shown, at least. A page at half size is set in letters of five pixels: drawn at that size
 * each would be pushed to a whole pixel and the words would come apart.
 */
const LEAST_SHARPNESS = 3;

const sharpness = () => Math.max(LEAST_SHARPNESS, window.devicePixelRatio);

async function draw(bytes: Uint8Array, scale: number, isCurrent: () => boolean): Promise<PdfPage[] | null> {
  const task = await loadPdf(bytes);
  const pages: PdfPage[] = [];
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      if (!isCurrent()) return null;
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: scale * sharpness() });
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      const content = await page.getTextContent();
      pages.push({
        number,
        canvas,
        width: canvas.width / sharpness(),
        height: canvas.height / sharpness(),
        text: content.items.flatMap((item) => ('str' in item ? item.str : [])).join(' '),
      });
    }
  } finally {
    await task.destroy();
  }
  return pages;
}

/** The pages of a PDF as wide as `width` times `zoom`, drawn anew when either or the bytes change. */
export function usePdfPages(bytes: Uint8Array | null, width: number, zoom: number): PdfPages {
  const [state, setState] = useState<Omit<PdfPages, 'scale'>>({ pages: [], isUnreadable: false });
  const scale = (width / A4_WIDTH) * zoom;
  useEffect(() => {
    if (bytes === null || width === 0) return;
    let isCurrent = true;
    draw(bytes, scale, () => isCurrent)
      .then((pages) => isCurrent && pages && setState({ pages, isUnreadable: false }))
      .catch(() => isCurrent && setState({ pages: [], isUnreadable: true }));
    return () => {
      isCurrent = false;
    };
  }, [bytes, width, scale]);
  return { ...state, scale };
}
