import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode, type Files, PRIVATE_FILE, PRIVATE_FOLDER } from './files';

/** Makes the names in a folder durable: a new or renamed file is only safe once its folder has been synced. */
export async function syncFolder(files: Files, folder: string): Promise<void> {
  // Windows cannot open a folder; NTFS journals its names by itself.
  if (process.platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function makeFolder(files: Files, folder: string): Promise<void> {
  await files.mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
}

/** On Windows a virus scanner may hold a file for a moment: the rename is tried again for up to half a second. */
export async function renameDurably(files: Files, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await files.rename(from, to);
      break;
    } catch (error) {
      const isHeld = ['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error) ?? '');
      if (process.platform !== 'win32' || !isHeld || attempt > 10) throw error;
      await wait(attempt * 10);
    }
  }
  await syncFolder(files, dirname(to));
}

/** Removes a file, and minds nothing: what is left behind is only litter. */
export async function discard(files: Files, path: string): Promise<void> {
  await files.unlink(path).catch(() => undefined);
}

/**
 * Writes a whole file so that after a power cut there is the old one or the new one, and nothing in between: a temporary
 * file beside it, fsync, rename, fsync of the folder. Answers how many bytes it wrote.
 */
export async function writeDurably(
  files: Files,
  path: string,
  content: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<number> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  let bytes = 0;
  try {
    const handle = await files.open(temporary, 'wx', PRIVATE_FILE);
    try {
      for await (const chunk of content) {
        const data = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        bytes += data.length;
        await handle.appendFile(data);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameDurably(files, temporary, path);
  } catch (error) {
    await discard(files, temporary);
    throw error;
  }
  return bytes;
}
