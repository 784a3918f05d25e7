import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The file that a request's path names inside a folder, or null where it names anything else. `path.relative` decides:
 * a comparison of beginnings takes `/app-old` for a file of `/app`.
 *
 * @param requestPath as it stands in the request, still percent-encoded, without the query
 */
export function locateFile(folder: string, requestPath: string): string | null {
  if (!requestPath.startsWith('/')) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(requestPath);
  } catch {
    return null;
  }
  // A NUL cuts names short in C, a backslash and a colon are separators on Windows, a per cent sign is a second encoding.
  if (['\0', '\\', ':', '%'].some((character) => decoded.includes(character))) return null;
  if (decoded.split('/').some((segment) => segment === '..' || segment === '.')) return null;
  const file = resolve(folder, `.${decoded}`);
  const inside = relative(folder, file);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null;
  return file;
}
