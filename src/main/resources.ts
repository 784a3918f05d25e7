import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of fonts and other things that ship with the program. Found from where this code runs, upwards: built code
 * lies in `out/main` or a chunk below it, its source in `src/main`, an installed program in an archive.
 */
export function resourcesFolder(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'resources');
    if (existsSync(join(candidate, 'fonts'))) return candidate;
    if (folder === dirname(folder)) return join(from, 'resources');
  }
}
