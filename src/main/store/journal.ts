import type { Head } from './chain';
import type { EntryDraft, JournalEntry } from './journal-entry';

/**
 * The ledger of commits, and all that the store knows of how it is kept. Small enough to be a folder of files, as here,
 * or a table in a database that several computers share.
 */
export interface Journal {
  readonly head: Head;
  /**
   * Adds one entry after the commit `expected`, and is done when the entry would survive a power cut. Refuses with
   * `store.notSaved`, and the journal is as it was, where that fails.
   */
  append(expected: number, draft: EntryDraft): Promise<JournalEntry>;
  /**
   * The entries from `from` to the head as it is now, in order. With an id, those that do not mention it may be left out:
   * the trail of one row is a few lines of a long journal.
   */
  read(from: number, mentioning?: string): AsyncIterable<JournalEntry>;
  close(): Promise<void>;
}
