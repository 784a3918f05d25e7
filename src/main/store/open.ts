import { refuse } from '@shared/failure';
import type { BackupInfo } from './backup-file';
import { makeBackup } from './backups';
import type { AnyCollection } from './collection';
import { existingCompany, folderForCompany, mustBeFree, refuseDamage, withAccess } from './company-folder';
import { CompanyStore } from './company-store';
import { Damage } from './damage';
import { environmentWith, type StoreEnvironment } from './environment';
import { FileJournal } from './file-journal';
import type { Collections } from './format';
import { buildJournal, finishRestore, firstEntry } from './journal-folder';
import { type Loaded, load } from './load';
import { takeLock } from './lock';
import { effectsBetween, MigrationFailed, migrateRows } from './migrate';
import type { StoreNotice } from './notice';
import { countsOf, stateOf } from './raw-state';
import { cutTornEnd, endLine, setSnapshotAside } from './repair';
import { JOURNAL } from './segments';
import { SnapshotKeeper } from './snapshot-keeper';
import type { State } from './state';
import type { Store } from './store';
import { strangeRowDamage } from './strange-row';
import { syncedBy } from './synced-folder';
import { tidy } from './tidy';

export interface OpenOptions {
  /** Every collection that the company may hold rows of. */
  readonly collections: readonly AnyCollection[];
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Makes a new company in a folder that is empty, or not there yet. */
  readonly create?: boolean;
  /** Parts of the machine to put others in the place of. */
  readonly environment?: Partial<StoreEnvironment>;
}

/** Who is named in the trail where the program itself writes. */
export const PROGRAM = 'proforma';

/**
 * Opens a company, or makes one. What a crash left behind is put in order first, and told in `notices`; whatever else
 * cannot be proven refuses, and then nothing in the folder has been changed.
 *
 * Refuses with `store.missing`, `notAFolder`, `notACompany`, `exists`, `notEmpty`, `noAccess`, `locked`,
 * `lockedElsewhere`, `newerFormat`, `damaged` (then `inspectStore` tells more), `migrationFailed`, `backupNotMade`.
 */
export async function openStore(folder: string, options: OpenOptions): Promise<Store> {
  const environment = environmentWith(options.environment);
  const { files, format } = environment;
  const isNew = options.create === true;
  const path = isNew ? await folderForCompany(files, folder) : await existingCompany(files, folder);
  const lock = await withAccess(path, () => takeLock(path, options.now(), environment));
  try {
    return await withAccess(path, async () => {
      if (isNew) {
        // Looked at again: another process may have been quicker before we had the lock.
        await mustBeFree(files, path);
        const first = firstEntry(options.now(), PROGRAM, format.version);
        await buildJournal(files, path, JOURNAL, Buffer.alloc(0), undefined, first);
      }
      const parts = await openJournal(path, options, environment);
      return new CompanyStore({ folder: path, environment, now: options.now, lock, ...parts });
    });
  } catch (error) {
    await lock.release();
    if (error instanceof Damage) return refuseDamage(error);
    throw error;
  }
}

async function openJournal(folder: string, options: OpenOptions, environment: StoreEnvironment) {
  const { files, segmentBytes } = environment;
  const notices: StoreNotice[] = [];
  const service = syncedBy(folder);
  if (service !== undefined) notices.push({ code: 'store.notice.syncedFolder', params: { service } });
  if (await finishRestore(files, folder, options.now())) {
    notices.push({ code: 'store.notice.restoreFinished', params: {} });
  }
  await tidy(files, folder);
  const loaded = await load(files, folder);
  const before = loaded.rows.rows();
  const { state, after } = await present(folder, loaded, before, options, environment);
  notices.push(...(await repair(folder, loaded, options.now(), environment)));
  const journal = new FileJournal(files, folder, placeOf(loaded), segmentBytes);
  const snapshots = new SnapshotKeeper(files, folder, loaded.origin, {
    bytes: loaded.snapshot?.bytes ?? 0,
    tail: loaded.tail,
  });
  if (after !== undefined) {
    const backup = await migrate(folder, journal, { before, after }, options, environment);
    notices.push({
      code: 'store.notice.migrated',
      params: { from: loaded.head.format, to: environment.format.version, file: backup.id },
    });
  }
  return { state, journal, snapshots, notices };
}

/** Where the journal goes on, its last line feed included. */
function placeOf({ head, end, headEnd, missingLineFeed }: Loaded) {
  if (!missingLineFeed) return { head, end, headEnd };
  const ended = { segment: end.segment, bytes: end.bytes + 1 };
  return { head, end: ended, headEnd: ended };
}

/** The state as today's program knows it, and the migrated rows if they were of an older format. Writes nothing. */
async function present(
  folder: string,
  loaded: Loaded,
  before: Collections,
  options: OpenOptions,
  environment: StoreEnvironment,
): Promise<{ state: State; after: Collections | undefined }> {
  const { files, format } = environment;
  const found = loaded.head.format;
  if (found > format.version) refuse('store.newerFormat', { found, known: format.version });
  const failed = (detail: string) => refuse('store.migrationFailed', { from: found, to: format.version, detail });
  let after: Collections | undefined;
  try {
    after = found < format.version ? migrateRows(before, found, format) : undefined;
  } catch (error) {
    if (error instanceof MigrationFailed) failed(error.message);
    throw error;
  }
  const state = stateOf(after ?? before, options.collections);
  if (!('kind' in state)) return { state, after };
  if (after !== undefined) return failed(state.detail);
  // Only a newer program can have written a kind of row that this one has never heard of.
  if (state.kind === 'unknownCollection') {
    refuse('store.newerFormat', { found: `${found}, ${state.collection}`, known: format.version });
  }
  throw await strangeRowDamage(files, folder, state);
}

async function repair(
  folder: string,
  loaded: Loaded,
  now: string,
  environment: StoreEnvironment,
): Promise<StoreNotice[]> {
  const { files } = environment;
  const notices: StoreNotice[] = [];
  if (loaded.torn !== undefined) {
    const file = await cutTornEnd(files, folder, loaded.torn, now);
    notices.push({ code: 'store.notice.tornLine', params: { file } });
  }
  if (loaded.missingLineFeed) await endLine(files, folder, loaded.end);
  if (loaded.ignoredSnapshot !== undefined) {
    const file = await setSnapshotAside(files, folder, now);
    notices.push({ code: 'store.notice.snapshotIgnored', params: { detail: loaded.ignoredSnapshot, file } });
  }
  return notices;
}

/** A migration is a commit like any other, after a proven backup: what was written in the old format stays as it was. */
async function migrate(
  folder: string,
  journal: FileJournal,
  rows: { before: Collections; after: Collections },
  options: OpenOptions,
  environment: StoreEnvironment,
): Promise<BackupInfo> {
  const { version } = environment.format;
  const content = { head: journal.head, end: journal.end, counts: countsOf(rows.before) };
  const backup = await makeBackup(environment.files, folder, content, { at: options.now(), kind: 'migration' });
  const effects = effectsBetween(rows.before, rows.after);
  await journal.append(journal.head.seq, {
    at: options.now(),
    by: PROGRAM,
    action: 'store.migrate',
    format: version,
    ...effects,
  });
  return backup;
}
