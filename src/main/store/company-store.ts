import type { Change } from '@shared/api/contract';
import { Refusal, refuse } from '@shared/failure';
import { type BackupInfo, listBackups } from './backup-file';
import { BACKUP_EVERY_MS, isBackupDue, makeBackup } from './backups';
import type { CollectionDefinition } from './collection';
import { refuseDamage, withAccess } from './company-folder';
import { Damage } from './damage';
import { getDocument, putDocument } from './documents';
import type { StoreEnvironment } from './environment';
import type { FileJournal } from './file-journal';
import { errorDetail } from './files';
import { narrowed, touchedBy } from './history';
import type { JournalEntry } from './journal-entry';
import type { Lock } from './lock';
import type { StoreNotice } from './notice';
import type { Transaction } from './reader';
import type { BackupKind } from './rotation';
import type { SnapshotKeeper } from './snapshot-keeper';
import { Staging } from './staging';
import type { State } from './state';
import type { CommitMeta, HistoryFilter, Store } from './store';

export interface StoreParts {
  readonly folder: string;
  readonly environment: StoreEnvironment;
  readonly now: () => string;
  readonly state: State;
  readonly journal: FileJournal;
  readonly snapshots: SnapshotKeeper;
  readonly lock: Lock;
  readonly notices: readonly StoreNotice[];
}

const isThenable = (answer: unknown): answer is PromiseLike<unknown> =>
  typeof answer === 'object' && answer !== null && 'then' in answer && typeof answer.then === 'function';

export class CompanyStore implements Store {
  readonly #parts: StoreParts;
  readonly #notices: StoreNotice[];
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #stopTimer: () => void;
  /** Commits, one after the other. Never rejects. */
  #commits: Promise<unknown> = Promise.resolve();
  /** Snapshots and backups, one after the other, beside the commits. Never rejects. */
  #upkeep: Promise<unknown> = Promise.resolve();
  #snapshotWaits = false;
  #closing: Promise<void> | undefined;

  constructor(parts: StoreParts) {
    this.#parts = parts;
    this.#notices = [...parts.notices];
    this.#stopTimer = parts.environment.every(BACKUP_EVERY_MS, () => this.#backUpIfDue());
    this.#backUpIfDue();
  }

  get folder(): string {
    return this.#parts.folder;
  }

  get seq(): number {
    return this.#parts.journal.head.seq;
  }

  get notices(): readonly StoreNotice[] {
    return this.#notices;
  }

  get<T extends { id: string }>(collection: CollectionDefinition<T>, id: string): T | undefined {
    return this.#parts.state.get(collection, id);
  }

  all<T extends { id: string }>(collection: CollectionDefinition<T>): T[] {
    return this.#parts.state.all(collection);
  }

  by<T extends { id: string }>(collection: CollectionDefinition<T>, index: string, key: string): T[] {
    return this.#parts.state.by(collection, index, key);
  }

  count<T extends { id: string }>(collection: CollectionDefinition<T>): number {
    return this.#parts.state.count(collection);
  }

  async commit<R>(meta: CommitMeta, work: (transaction: Transaction) => R): Promise<R> {
    if (this.#closing !== undefined) refuse('store.closed');
    const commit = this.#commits.then(() => this.#commit(meta, work));
    this.#commits = commit.catch(() => undefined);
    return await commit;
  }

  onCommit(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async *history(filter: HistoryFilter = {}): AsyncGenerator<JournalEntry> {
    let left = filter.limit ?? Number.POSITIVE_INFINITY;
    try {
      for await (const entry of this.#parts.journal.read(filter.from ?? 1, filter.id)) {
        const found = narrowed(entry, filter);
        if (found !== undefined) {
          yield found;
          left -= 1;
        }
        if (left <= 0) return;
      }
    } catch (error) {
      if (error instanceof Damage) refuseDamage(error);
      throw error;
    }
  }

  async backUp(): Promise<BackupInfo> {
    if (this.#closing !== undefined) refuse('store.closed');
    return await this.#inTurn(() => this.#backUp('requested'));
  }

  async putDocument(bytes: Uint8Array, extension: string): Promise<string> {
    return await putDocument(this.#parts.environment.files, this.folder, bytes, extension);
  }

  async getDocument(name: string): Promise<Uint8Array> {
    return await withAccess(name, () => getDocument(this.#parts.environment.files, this.folder, name));
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #commit<R>(meta: CommitMeta, work: (transaction: Transaction) => R): Promise<R> {
    const { journal, state, snapshots, now } = this.#parts;
    const staging = new Staging(state);
    const answer = work(staging);
    const effects = staging.seal();
    if (isThenable(answer)) {
      // Whatever becomes of it must not end the process as an unhandled rejection.
      answer.then(undefined, () => undefined);
      throw new TypeError(`The work of “${meta.action}” answered a promise: a commit’s work is synchronous.`);
    }
    const touched = touchedBy(effects);
    if (Object.keys(touched).length === 0) return answer;
    const { action, by, reason } = meta;
    const before = journal.end;
    const draft = { at: now(), by, action, ...(reason === undefined ? {} : { reason }), ...effects };
    const { seq } = await journal.append(journal.head.seq, draft);
    state.apply(effects);
    snapshots.count(before, journal.end);
    if (snapshots.isDue() && !this.#snapshotWaits) {
      this.#snapshotWaits = true;
      void this.#aside('store.notice.snapshotNotWritten', () => this.#writeSnapshot());
    }
    this.#announce({ seq, touched });
    return answer;
  }

  #announce(change: Change): void {
    for (const listener of this.#listeners) {
      try {
        listener(change);
      } catch (error) {
        // The commit stands, whatever a listener makes of it.
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  }

  async #close(): Promise<void> {
    const { journal, lock, snapshots } = this.#parts;
    this.#stopTimer();
    await this.#commits;
    await this.#upkeep;
    try {
      if (snapshots.isWorthwhile()) {
        await this.#aside('store.notice.snapshotNotWritten', () => this.#writeSnapshot());
      }
      await journal.close();
    } finally {
      await lock.release();
    }
  }

  async #writeSnapshot(): Promise<void> {
    const { journal, snapshots, state, now } = this.#parts;
    this.#snapshotWaits = false;
    await snapshots.write({ at: now(), head: journal.head, position: journal.headEnd, collections: state.rows() });
  }

  #backUpIfDue(): void {
    const { environment, folder, journal, now } = this.#parts;
    void this.#aside('store.notice.backupFailed', async () => {
      const backups = await listBackups(environment.files, folder);
      if (isBackupDue(backups, journal.head, now())) await this.#backUp('timed');
    });
  }

  async #backUp(kind: BackupKind): Promise<BackupInfo> {
    const { environment, folder, journal, state, now } = this.#parts;
    const content = { head: journal.head, end: journal.end, counts: state.counts() };
    return await makeBackup(environment.files, folder, content, { at: now(), kind });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#upkeep.then(work);
    this.#upkeep = turn.catch(() => undefined);
    return turn;
  }

  /** Work whose failure costs nothing that was saved: it becomes a notice. */
  async #aside(code: StoreNotice['code'], work: () => Promise<void>): Promise<void> {
    try {
      await this.#inTurn(work);
    } catch (error) {
      const told = error instanceof Refusal ? error.failure.params['detail'] : undefined;
      const detail = told ?? errorDetail(error);
      this.#notices.push({ code, params: { detail } });
    }
  }
}
