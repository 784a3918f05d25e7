import type { Change } from '@shared/api/contract';
import type { BackupInfo } from './backup-file';
import type { JournalEntry } from './journal-entry';
import type { StoreNotice } from './notice';
import type { Reader, Transaction } from './reader';

export type { BackupInfo } from './backup-file';
export { type InspectReport, inspectStore } from './inspect';
export type { JournalEntry } from './journal-entry';
export type { StoreNotice } from './notice';
export { type OpenOptions, openStore } from './open';
export type { Reader, Transaction } from './reader';
export { type RestoreReport, restoreBackup, SOUND_PART } from './restore';
export { syncedBy } from './synced-folder';
export { type VerifyReport, verifyStore } from './verify';

/** What is written beside the rows of a commit: the audit trail's who, what and why. */
export interface CommitMeta {
  /** What was done, as `noun.verb`: `invoice.post`. */
  readonly action: string;
  readonly by: string;
  readonly reason?: string;
}

export interface HistoryFilter {
  readonly collection?: string;
  readonly id?: string;
  /** The first commit asked for; from the beginning without it. */
  readonly from?: number;
  readonly limit?: number;
}

/** One company, open for this process alone. */
export interface Store extends Reader {
  /** The real path of the company's folder. */
  readonly folder: string;
  /** The last commit. */
  readonly seq: number;
  /** What was noticed at opening and since. */
  readonly notices: readonly StoreNotice[];

  /**
   * Does the work and writes what it put and removed as one line of the journal: all of it or, where the work throws or
   * the line cannot be written, nothing. Resolves with the work's answer when the commit would survive a power cut.
   * Commits run one after the other. Work that changes nothing writes nothing.
   *
   * Refuses with `store.invalidRow`, `store.notSaved`, `store.changedOutside`, `store.closed`, and whatever the work
   * refuses.
   *
   * @param work synchronous: an awaited answer in the middle would let other commits in
   */
  commit<R>(meta: CommitMeta, work: (transaction: Transaction) => R): Promise<R>;

  /** Calls the listener after every commit. Answers the function that ends the subscription. */
  onCommit(listener: (change: Change) => void): () => void;

  /**
   * The audit trail, oldest first. With a collection or an id, only the commits that touched it, and of them only what
   * they say about it. Refuses with `store.damaged` where the journal is no longer what was written.
   */
  history(filter?: HistoryFilter): AsyncIterable<JournalEntry>;

  /** Makes a backup now and proves it. Refuses with `store.backupNotMade`. */
  backUp(): Promise<BackupInfo>;

  /**
   * Keeps the bytes of a document that was issued and answers its name. Durable when it resolves, so a commit may name
   * it. The same bytes have the same name.
   */
  putDocument(bytes: Uint8Array, extension: string): Promise<string>;

  /** Refuses with `store.documentMissing` and `store.documentDamaged`. */
  getDocument(name: string): Promise<Uint8Array>;

  /** Waits for what is under way, writes the snapshot and gives the company free. May be called again. */
  close(): Promise<void>;
}
