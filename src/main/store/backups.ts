import { join } from 'node:path';
import { Refusal, refuse } from '@shared/failure';
import { BACKUPS, type BackupContent, type BackupInfo, listBackups, UnusableBackup, writeBackup } from './backup-file';
import type { Head } from './chain';
import { discard } from './durable';
import { errorDetail, type Files } from './files';
import { type BackupKind, type BackupName, superfluous } from './rotation';

export const BACKUP_EVERY_MS = 15 * 60 * 1000;
/** A timer never fires to the millisecond: a backup this much younger than the interval still counts as old enough. */
const SLACK_MS = 60 * 1000;

/** Writes a backup and, once it is proven, lets the superfluous ones go. Refuses with `store.backupNotMade`. */
export async function makeBackup(
  files: Files,
  folder: string,
  content: BackupContent,
  made: { at: string; kind: BackupKind },
): Promise<BackupInfo> {
  try {
    const info = await writeBackup(files, folder, content, made);
    for (const old of superfluous(await listBackups(files, folder), made.at)) {
      if (old.id !== info.id) await discard(files, join(folder, BACKUPS, old.id));
    }
    return info;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const detail = error instanceof UnusableBackup ? `it could not be read back: ${error.message}` : errorDetail(error);
    return refuse('store.backupNotMade', { detail });
  }
}

/** Whether the journal has changed since the newest backup, and that one is a quarter of an hour old. */
export function isBackupDue(backups: readonly BackupName[], head: Head, now: string): boolean {
  const newest = backups.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  // The first commit only makes the company: there is nothing in it yet that could be lost.
  if (newest === undefined) return head.seq > 1;
  if (newest.seq === head.seq && head.hash.startsWith(newest.hash)) return false;
  const age = Date.parse(now) - Date.parse(newest.at);
  // A clock that was set back must not stop the backups.
  return age < 0 || age >= BACKUP_EVERY_MS - SLACK_MS;
}
