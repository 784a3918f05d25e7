import { join } from 'node:path';
import { refuse } from '@shared/failure';
import { BACKUPS, type BackupInfo, listBackups, proveBackup, UnusableBackup } from './backup-file';
import { makeBackup } from './backups';
import type { AnyCollection } from './collection';
import { existingCompany, withAccess } from './company-folder';
import { Damage } from './damage';
import { renameDurably } from './durable';
import { environmentWith, type StoreEnvironment } from './environment';
import { exists, type Files } from './files';
import { adoptRestored, buildJournal, finishRestore, RESTORED, SET_ASIDE, timeInName } from './journal-folder';
import { JournalScan } from './journal-scan';
import { takeLock } from './lock';
import { MigrationFailed, migrateRows } from './migrate';
import { RawState, stateOf } from './raw-state';
import { JOURNAL } from './segments';

/** In the place of a backup's id: carry on with the journal as far as it is sound. */
export const SOUND_PART = 'sound-part';

export interface RestoreReport {
  /** The last commit of what was restored; one more records the restoration itself. */
  readonly seq: number;
  /** A backup of the company as it was just before, as far as it was sound: the way back. */
  readonly before: BackupInfo | undefined;
  /** Where the files lie that were there before, path inside the company folder. */
  readonly setAside: string;
}

export interface RestoreOptions {
  readonly collections: readonly AnyCollection[];
  readonly now: () => string;
  readonly by: string;
  readonly environment?: Partial<StoreEnvironment>;
}

/**
 * Goes back to a backup. First the present state, as far as it is sound, is saved as a backup; then the restored journal
 * is built beside; then the present files are moved to set-aside/ and the restored ones take their place. Nothing is
 * deleted, so the restoration can itself be undone by restoring `before`. The trail records it.
 *
 * Refuses with `store.backupMissing`, `backupDamaged`, `nothingSound`, `backupNotMade`, `noAccess`, `locked`.
 */
export async function restoreBackup(folder: string, backupId: string, options: RestoreOptions): Promise<RestoreReport> {
  const environment = environmentWith(options.environment);
  const { files } = environment;
  const path = await existingCompany(files, folder);
  const lock = await withAccess(path, () => takeLock(path, options.now(), environment));
  try {
    return await withAccess(path, async () => {
      await finishRestore(files, path, options.now());
      return await restore(path, backupId, options, environment);
    });
  } finally {
    await lock.release();
  }
}

async function restore(
  folder: string,
  backupId: string,
  options: RestoreOptions,
  environment: StoreEnvironment,
): Promise<RestoreReport> {
  const { files } = environment;
  // Proven before anything is written; a backup that is only made now is proven in the making.
  const chosen = backupId === SOUND_PART ? undefined : await proven(folder, backupId, options, environment);
  const before = await saveSoundPart(files, folder, options);
  const source = chosen ?? (await proven(folder, before?.id ?? refuse('store.nothingSound'), options, environment));
  const { header, journal } = source;
  const entry = { at: options.now(), by: options.by, action: 'store.restore', reason: backupId, puts: {}, removes: {} };
  await buildJournal(files, folder, RESTORED, journal, header, entry);
  try {
    const setAside = await adoptRestored(files, folder, options.now());
    return { seq: header.seq, before, setAside };
  } catch (error) {
    await withdraw(files, folder, options.now());
    throw error;
  }
}

/** A backup whose chain and rows are proven with today's program. */
async function proven(folder: string, id: string, options: RestoreOptions, environment: StoreEnvironment) {
  const { files, format } = environment;
  if (!(await listBackups(files, folder)).some((backup) => backup.id === id)) refuse('store.backupMissing', { id });
  const rows = new RawState();
  try {
    const found = await proveBackup(files, join(folder, BACKUPS, id), (entry) => rows.apply(entry));
    if (found.header.format > format.version) throw new UnusableBackup(`data format ${found.header.format}`);
    const state = stateOf(migrateRows(rows.rows(), found.header.format, format), options.collections);
    if ('kind' in state) throw new UnusableBackup(state.detail);
    return found;
  } catch (error) {
    if (!(error instanceof UnusableBackup || error instanceof MigrationFailed)) throw error;
    return refuse('store.backupDamaged', { id, detail: error.message });
  }
}

/** The journal up to its first damage as a backup; nothing where not even its first line is sound. */
async function saveSoundPart(files: Files, folder: string, options: RestoreOptions): Promise<BackupInfo | undefined> {
  const rows = new RawState();
  const scan = new JournalScan(files, folder);
  try {
    for await (const { entry } of scan.lines()) rows.apply(entry);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
  }
  if (scan.head.seq === 0) return undefined;
  const content = { head: scan.head, end: scan.end, counts: rows.counts() };
  return await makeBackup(files, folder, content, { at: options.now(), kind: 'restore' });
}

/** Where the old journal could not be moved it stays in force: the restored one must not be found at the next opening. */
async function withdraw(files: Files, folder: string, now: string): Promise<void> {
  if (!(await exists(files, join(folder, JOURNAL))) || !(await exists(files, join(folder, RESTORED)))) return;
  await renameDurably(files, join(folder, RESTORED), join(folder, SET_ASIDE, `withdrawn-${timeInName(now)}`));
}
