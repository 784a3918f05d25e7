import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** The text of each page, pieces parted by a line break. */
  readonly pages: readonly string[];
  /** All of it, no-break spaces made plain. */
  readonly text: string;
  readonly title: string;
  readonly author: string;
  /** As the XMP metadata has it, parsed. */
  readonly metadataTitle: string;
  /** Every tag of the structure tree, in reading order, by page. */
  readonly tags: readonly (readonly string[])[];
  readonly language: string | null;
}

/** Spaces as a reader sees them: the kinds of no-break space are for line breaking. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

function rolesOf(node: Node): string[] {
  const own = node.role === undefined ? [] : [node.role];
  return [...own, ...(node.children ?? []).flatMap(rolesOf)];
}

/** Reads a PDF with a reader that is not the writer. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  const tags: string[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    const pieces = content.items.flatMap((item) => ('str' in item ? [item.str + (item.hasEOL ? '\n' : '')] : []));
    pages.push(plain(pieces.join('')));
    tags.push(rolesOf(((await page.getStructTree()) ?? {}) as Node));
  }
  const { info, metadata } = await document.getMetadata();
  const facts = info as { Title?: string; Author?: string; Language?: string };
  const read = {
    pages,
    text: pages.join('\n'),
    title: facts.Title ?? '',
    author: facts.Author ?? '',
    metadataTitle: String(metadata?.get('dc:title') ?? ''),
    tags,
    language: facts.Language ?? null,
  };
  await task.destroy();
  return read;
}

/** The glyph numbers of every text drawn: the document's streams are not compressed. */
export function glyphsOf(bytes: Uint8Array): string[] {
  const source = Buffer.from(bytes).toString('latin1');
  const arrays = source.match(/\[(?:<[0-9a-f]*>-?[\d.]*)+\] TJ/g) ?? [];
  return arrays.flatMap((array) =>
    (array.match(/<([0-9a-f]*)>/g) ?? []).flatMap((hex) => hex.match(/[0-9a-f]{4}/g) ?? []),
  );
}
