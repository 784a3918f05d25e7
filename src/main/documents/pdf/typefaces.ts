import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '@shared/failure';
import { create } from 'fontkit';
import { createFace, type Face } from './face';

/** `figures` faces set amounts and quantities; dates and identifiers are not tabular, for that widens the hyphen. */
export type FaceName = 'regular' | 'medium' | 'semiBold' | 'figures' | 'strongFigures';

export interface Typefaces {
  readonly faces: Readonly<Record<FaceName, Face>>;
  /** Asked in this order, character by character, where a face lacks one. */
  readonly fallbacks: readonly Face[];
}

async function parse(folder: string, file: string) {
  try {
    return create(await readFile(join(folder, file)));
  } catch {
    return refuse('document.fontsMissing', { folder });
  }
}

async function load(folder: string): Promise<Typefaces> {
  const regular = await parse(folder, 'Inter-Regular.ttf');
  const semiBold = await parse(folder, 'Inter-SemiBold.ttf');
  return {
    faces: {
      regular: createFace('Inter-Regular', regular),
      medium: createFace('Inter-Medium', await parse(folder, 'Inter-Medium.ttf')),
      semiBold: createFace('Inter-SemiBold', semiBold),
      figures: createFace('Inter-RegularFigures', regular, 'tabular'),
      strongFigures: createFace('Inter-SemiBoldFigures', semiBold, 'tabular'),
    },
    fallbacks: [createFace('NotoSans-Devanagari', await parse(folder, 'NotoSans-Devanagari.ttf'))],
  };
}

const loaded = new Map<string, Promise<Typefaces>>();

/**
 * The typefaces of documents, parsed once per process or worker: parsing costs more than a page.
 *
 * @param resourcesFolder the program's `resources`, which holds `fonts`
 */
export function typefacesOf(resourcesFolder: string): Promise<Typefaces> {
  const folder = join(resourcesFolder, 'fonts');
  const known = loaded.get(folder);
  if (known !== undefined) return known;
  const promise = load(folder);
  loaded.set(folder, promise);
  // A folder that was not there a moment ago is asked again.
  promise.catch(() => loaded.delete(folder));
  return promise;
}
