import { join } from 'node:path';
import { refuse } from '@shared/failure';
import { BACKUPS } from './backup-file';
import type { Damage, Problem } from './damage';
import { makeFolder } from './durable';
import { errorDetail, exists, type Files, isSystemError, namesIn, unlessMissing } from './files';
import { BUILDING, RESTORED } from './journal-folder';
import { LOCK } from './lock';
import { JOURNAL } from './segments';
import { SNAPSHOT } from './snapshot';

/** Files that the system puts into any folder that is looked at, and what a failed creation of ours may leave. */
const isLitter = (name: string): boolean =>
  ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory'].includes(name) ||
  name.startsWith(LOCK) ||
  name.startsWith(BUILDING);

/** Whether the folder holds, or once held, a company: with its journal gone it is a damaged one, not none. */
async function holdsCompany(files: Files, folder: string): Promise<boolean> {
  for (const name of [JOURNAL, RESTORED, SNAPSHOT, BACKUPS]) {
    if (await exists(files, join(folder, name))) return true;
  }
  return false;
}

/** Refuses `store.missing`, `store.notAFolder` and `store.notACompany`. Answers the folder's real path. */
export async function existingCompany(files: Files, folder: string): Promise<string> {
  return await withAccess(folder, async () => {
    const found = await unlessMissing(files.stat(folder), undefined);
    if (found === undefined) return refuse('store.missing', { folder });
    if (!found.isDirectory()) return refuse('store.notAFolder', { folder });
    if (!(await holdsCompany(files, folder))) return refuse('store.notACompany', { folder });
    return await files.realpath(folder);
  });
}

/**
 * Makes the folder for a new company and answers its real path. Refuses `store.exists`, and `store.notEmpty` where there
 * are files of somebody else: backing up, moving or deleting the company must mean exactly this folder.
 */
export async function folderForCompany(files: Files, folder: string): Promise<string> {
  return await withAccess(folder, async () => {
    const found = await unlessMissing(files.stat(folder), undefined);
    if (found !== undefined && !found.isDirectory()) return refuse('store.notAFolder', { folder });
    await makeFolder(files, folder);
    await mustBeFree(files, folder);
    return await files.realpath(folder);
  });
}

export async function mustBeFree(files: Files, folder: string): Promise<void> {
  if (await holdsCompany(files, folder)) refuse('store.exists', { folder });
  const names = await namesIn(files, folder);
  if (names.some((name) => !isLitter(name))) refuse('store.notEmpty', { folder });
}

/** Turns what the file system refuses (permissions, a full or failing disk) into `store.noAccess`. */
export async function withAccess<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refuse('store.noAccess', { path, detail: errorDetail(error) });
  }
}

export function refuseDamage(damage: Damage | { problem: Problem }): never {
  const { kind, file, line, soundSeq } = damage.problem;
  return refuse('store.damaged', { file, line: line ?? 1, seq: soundSeq, kind });
}
