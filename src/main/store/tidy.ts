import { join } from 'node:path';
import { BACKUPS } from './backup-file';
import { DOCUMENTS } from './documents';
import { discard } from './durable';
import { type Files, namesIn } from './files';
import { BUILDING } from './journal-folder';
import { segmentName } from './segments';
import { SNAPSHOT } from './snapshot';

/**
 * Removes the temporary files of writes that a crash cut short. Only under the company's lock: nobody else is writing
 * them then, and none of them has ever been acknowledged.
 */
export async function tidy(files: Files, folder: string): Promise<void> {
  for (const name of await namesIn(files, folder)) {
    if (name.startsWith(`${SNAPSHOT}.`) && name.endsWith('.tmp')) await discard(files, join(folder, name));
    if (name.startsWith(BUILDING)) {
      await discard(files, join(folder, name, segmentName(1)));
      await files.rmdir(join(folder, name)).catch(() => undefined);
    }
  }
  for (const within of [BACKUPS, DOCUMENTS]) {
    for (const name of await namesIn(files, join(folder, within))) {
      if (name.endsWith('.tmp') || name.endsWith('.unproven')) await discard(files, join(folder, within, name));
    }
  }
}
