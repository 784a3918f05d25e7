import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { refuse } from '@shared/failure';
import { readyFolder, reasonOf } from './files';

/** A folder that is new or empty: what lies in it already is neither overwritten nor mixed with what is to come. */
async function assertEmpty(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: unknown) => {
    if (reasonOf(error) === 'ENOENT') return [];
    return refuse('cli.fileNotWritten', { file: folder, reason: reasonOf(error) });
  });
  if (found.length > 0) refuse('batch.folderNotEmpty', { folder });
}

/**
 * Fills a folder whole or not at all: one beside it is filled, then takes its name. That one is made before the work
 * begins, so that a place which cannot be written to is refused before anything is sent and logged. Whatever is thrown,
 * an interruption too, leaves nothing behind.
 */
export async function fillNewFolder<T>(folder: string, fill: (draft: string) => Promise<T>): Promise<T> {
  await assertEmpty(folder);
  await mkdir(dirname(folder), { recursive: true }).catch((error: unknown) =>
    refuse('cli.fileNotWritten', { file: folder, reason: reasonOf(error) }),
  );
  const draft = join(dirname(folder), `.${basename(folder)}.${process.pid}.part`);
  await readyFolder(draft);
  try {
    const value = await fill(draft);
    await rmdir(folder).catch(() => undefined);
    await rename(draft, folder).catch((error: unknown) =>
      refuse('cli.fileNotWritten', { file: folder, reason: reasonOf(error) }),
    );
    return value;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}
