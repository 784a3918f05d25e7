import { join } from 'node:path';
import { BACKUPS, type BackupHeader, listBackups, proveBackup, UnusableBackup } from './backup-file';
import type { AnyCollection } from './collection';
import { existingCompany, withAccess } from './company-folder';
import { environmentWith, type StoreEnvironment } from './environment';
import type { Files } from './files';
import type { BackupName } from './rotation';
import { type VerifyReport, verifyStore } from './verify';

/** A backup as the recovery screen shows it. */
export interface BackupReport extends Pick<BackupName, 'id' | 'at' | 'seq' | 'kind'> {
  /** Read whole just now and proven from its first commit to its last. */
  readonly sound: boolean;
  /** Rows by collection; absent where the backup is not sound. */
  readonly counts?: BackupHeader['counts'];
  /** In English, why it cannot be restored. */
  readonly detail?: string;
}

export interface InspectReport {
  readonly folder: string;
  /** What is wrong, and how far the journal is sound: `seq` 0 where no part of it can be carried on from. */
  readonly company: VerifyReport;
  /** Newest first. */
  readonly backups: readonly BackupReport[];
}

/** Looks at a company that does not open: what is damaged and what there is to go back to. Changes nothing. */
export async function inspectStore(
  folder: string,
  options: { readonly collections: readonly AnyCollection[]; readonly environment?: Partial<StoreEnvironment> },
): Promise<InspectReport> {
  const { files } = environmentWith(options.environment);
  const company = await verifyStore(folder, options);
  const path = await existingCompany(files, folder);
  return await withAccess(path, async () => {
    const backups: BackupReport[] = [];
    for (const name of (await listBackups(files, path)).toReversed()) backups.push(await reportOf(files, path, name));
    return { folder: path, company, backups };
  });
}

async function reportOf(files: Files, folder: string, name: BackupName): Promise<BackupReport> {
  const { id, at, seq, kind } = name;
  try {
    const { header } = await proveBackup(files, join(folder, BACKUPS, id));
    return { id, at, seq, kind, sound: true, counts: header.counts };
  } catch (error) {
    if (!(error instanceof UnusableBackup)) throw error;
    return { id, at, seq, kind, sound: false, detail: error.message };
  }
}
