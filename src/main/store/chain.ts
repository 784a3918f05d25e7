import { Damage } from './damage';
import { decodeEntry, type JournalEntry, NO_HASH } from './journal-entry';

/** How far a chain of entries goes. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
  /** The version of the data format in force. */
  readonly format: number;
}

export const NOTHING_YET: Head = { seq: 0, hash: NO_HASH, format: 0 };

/** Reads lines one after the other and proves that each stands on the one before. */
export class Chain {
  #head: Head;

  constructor(start: Head = NOTHING_YET) {
    this.#head = start;
  }

  get head(): Head {
    return this.#head;
  }

  /** @throws Damage that names the file and line where the chain breaks. */
  accept(bytes: Buffer, file: string, line: number): JournalEntry {
    const place = { file, line, soundSeq: this.#head.seq };
    const decoded = decodeEntry(bytes);
    if ('problem' in decoded) throw new Damage({ kind: decoded.problem, ...place });
    const { entry } = decoded;
    if (entry.seq !== this.#head.seq + 1) {
      throw new Damage({
        kind: 'wrongSequence',
        ...place,
        detail: `commit ${entry.seq} follows commit ${this.#head.seq}`,
      });
    }
    if (entry.prev !== this.#head.hash) throw new Damage({ kind: 'wrongPrevious', ...place });
    const format = entry.format ?? this.#head.format;
    if (format < 1) throw new Damage({ kind: 'unreadable', ...place, detail: 'the first line names no data format' });
    this.#head = { seq: entry.seq, hash: entry.hash, format };
    return entry;
  }
}
