/** Searching the files of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files below a folder by their path in the project, with `/`. A folder that is missing is a problem of its own. */
export function filesIn(root, folder, wanted = /./) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export const textOf = (root, file) => readFileSync(join(root, file), 'utf8');

/** The lines that a pattern matches, as `file:line: text`. */
export function linesMatching(root, files, pattern) {
  return files.flatMap((file) =>
    textOf(root, file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 160)}`] : [])),
  );
}

/** The matches themselves: in a minified file the line is the whole file. */
export function matchesIn(root, files, pattern) {
  return files.flatMap((file) => [...textOf(root, file).matchAll(pattern)].map((match) => ({ file, text: match[0] })));
}
