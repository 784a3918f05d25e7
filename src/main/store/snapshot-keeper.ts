import type { Files } from './files';
import type { Position } from './segments';
import { type Snapshot, writeSnapshot } from './snapshot';

const COMMITS = 1000;
const BYTES = 4 * 1024 * 1024;

/** Knows how much of the journal lies after the snapshot, and when a new one saves more than it costs. */
export class SnapshotKeeper {
  readonly #files: Files;
  readonly #folder: string;
  readonly #origin: string;
  #bytes: number;
  #tail: { commits: number; bytes: number };

  /** @param present the size of the snapshot in the folder, 0 without one, and what lies after it. */
  constructor(
    files: Files,
    folder: string,
    origin: string,
    present: { bytes: number; tail: { commits: number; bytes: number } },
  ) {
    this.#files = files;
    this.#folder = folder;
    this.#origin = origin;
    this.#bytes = present.bytes;
    this.#tail = { ...present.tail };
  }

  /** Counts a commit by where the journal ended before and after it. */
  count(before: Position, after: Position): void {
    this.#tail.commits += 1;
    this.#tail.bytes += before.segment === after.segment ? after.bytes - before.bytes : after.bytes;
  }

  /** While the company is open: a long tail. A large snapshot waits for a longer one, or it would be written all day. */
  isDue(): boolean {
    const { commits, bytes } = this.#tail;
    return bytes >= Math.max(BYTES, this.#bytes / 2) || (commits >= COMMITS && bytes >= this.#bytes / 20);
  }

  /** At closing: reading a tail of a few per cent costs less than writing the whole anew. */
  isWorthwhile(): boolean {
    return this.#tail.commits > 0 && this.#tail.bytes >= this.#bytes / 20;
  }

  async write(snapshot: Omit<Snapshot, 'origin'>): Promise<void> {
    // Taken off first, so that the commits made meanwhile do not ask for another one; where the write fails the next
    // attempt waits for as many commits again, instead of failing after every single one.
    this.#tail = { commits: 0, bytes: 0 };
    this.#bytes = await writeSnapshot(this.#files, this.#folder, { ...snapshot, origin: this.#origin });
  }
}
