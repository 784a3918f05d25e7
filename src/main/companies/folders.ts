import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SampleCountry } from '@shared/samples';

/** What a company's folder is called: its name, without what a file system somewhere cannot hold. */
export function folderName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9 _-]/g, '')
    .trim()
    .replaceAll(/\s+/g, '-')
    .slice(0, 60);
  return plain === '' ? 'company' : plain;
}

/** A folder that is not there yet: a second company of the same name never meets the first one's files. */
export function freeFolder(home: string, name: string): string {
  const base = join(home, 'companies', folderName(name));
  for (let count = 1; ; count += 1) {
    const folder = count === 1 ? base : `${base}-${count}`;
    if (!existsSync(folder)) return folder;
  }
}

/** Norway's is called as it was when it was the only one. */
export const sampleFolderName = (country: SampleCountry): string =>
  country === 'NO' ? 'sample' : `sample-${country.toLowerCase()}`;

/** One folder, one path: however it was spelled when it was named. */
export function realFolder(folder: string): string {
  const absolute = resolve(folder);
  return existsSync(absolute) ? realpathSync(absolute) : absolute;
}

/** How a window names a company without learning where it is kept. */
export const companyIdOf = (folder: string): string => createHash('sha256').update(folder).digest('hex').slice(0, 16);
