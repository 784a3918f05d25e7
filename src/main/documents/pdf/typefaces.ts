import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '@shared/failure';
import { create, type Font } from 'fontkit';
import { createFace, type Face } from './face';
import { SCRIPT_FONTS, type ScriptFont } from './scripts';

/** `figures` faces set amounts and quantities; dates and identifiers are not tabular, for that widens the hyphen. */
export type FaceName = 'regular' | 'medium' | 'semiBold' | 'figures' | 'strongFigures';

export interface Typefaces {
  readonly faces: Readonly<Record<FaceName, Face>>;
  /**
   * The face that has a character which Inter lacks. Its font is read when the first such character is met: all of them
   * together are many times what most documents need. Refused (`document.fontsMissing`) where it is not in its folder.
   */
  fallback(codePoint: number): Face | undefined;
}

function parse(folder: string, name: string): Font {
  try {
    return create(readFileSync(join(folder, `${name}.ttf`)));
  } catch {
    return refuse('document.fontsMissing', { folder });
  }
}

const isInRanges = ({ ranges }: ScriptFont, codePoint: number): boolean =>
  ranges.some(([first, last]) => codePoint >= first && codePoint <= last);

function load(folder: string): Typefaces {
  const regular = parse(folder, 'Inter-Regular');
  const semiBold = parse(folder, 'Inter-SemiBold');
  const opened = new Map<ScriptFont, Face>();
  const open = (font: ScriptFont): Face => {
    const known = opened.get(font);
    if (known !== undefined) return known;
    const face = createFace(font.name, parse(folder, font.name), { ...font, hasOneWeight: true });
    opened.set(font, face);
    return face;
  };
  return {
    faces: {
      regular: createFace('Inter-Regular', regular),
      medium: createFace('Inter-Medium', parse(folder, 'Inter-Medium')),
      semiBold: createFace('Inter-SemiBold', semiBold),
      figures: createFace('Inter-RegularFigures', regular, { figures: 'tabular' }),
      strongFigures: createFace('Inter-SemiBoldFigures', semiBold, { figures: 'tabular' }),
    },
    fallback: (codePoint) => {
      for (const font of SCRIPT_FONTS) {
        if (!isInRanges(font, codePoint)) continue;
        const face = open(font);
        if (face.covers(codePoint)) return face;
      }
      return undefined;
    },
  };
}

const loaded = new Map<string, Typefaces>();

/**
 * The typefaces of documents, parsed once per process or worker: parsing costs more than a page.
 *
 * @param resourcesFolder the program's `resources`, which holds `fonts`
 */
export function typefacesOf(resourcesFolder: string): Typefaces {
  const folder = join(resourcesFolder, 'fonts');
  const known = loaded.get(folder);
  if (known !== undefined) return known;
  const typefaces = load(folder);
  loaded.set(folder, typefaces);
  return typefaces;
}
