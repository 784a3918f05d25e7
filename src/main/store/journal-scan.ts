import { setImmediate as breathe } from 'node:timers/promises';
import { Chain, type Head, NOTHING_YET } from './chain';
import { Damage } from './damage';
import type { Files } from './files';
import type { JournalEntry } from './journal-entry';
import { listSegments, type Position, segmentFile, segmentPath } from './segments';

/** An entry and where it stands. */
export interface Line {
  readonly entry: JournalEntry;
  readonly file: string;
  readonly line: number;
  readonly bytes: number;
}

/** The end of the last file that is no whole line: a commit that a crash cut short before it was acknowledged. */
export interface TornEnd extends Position {
  readonly file: string;
  readonly bytesKept: Buffer;
}

const LINE_FEED = 10;
/** How many bytes are read through before other work gets its turn. */
const STRIDE = 1024 * 1024;

export function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

/**
 * Reads the journal from a proven place to its end, and proves every line on the way. The reader of `lines` must go to
 * the end before `end`, `torn` and `missingLineFeed` mean anything.
 */
export class JournalScan {
  readonly #files: Files;
  readonly #folder: string;
  readonly #chain: Chain;
  #end: Position;
  #headEnd: Position;
  #torn: TornEnd | undefined;
  #missingLineFeed = false;

  constructor(files: Files, folder: string, start?: { head: Head; position: Position }) {
    this.#files = files;
    this.#folder = folder;
    this.#chain = new Chain(start?.head ?? NOTHING_YET);
    this.#end = start?.position ?? { segment: 1, bytes: 0 };
    this.#headEnd = this.#end;
  }

  get head(): Head {
    return this.#chain.head;
  }

  /** Where the next line goes. */
  get end(): Position {
    return this.#end;
  }

  /** The end of the last line: not the same where a file was begun and its first line never finished. */
  get headEnd(): Position {
    return this.#headEnd;
  }

  get torn(): TornEnd | undefined {
    return this.#torn;
  }

  /** The last line is whole and proven, but somebody took the line feed off. */
  get missingLineFeed(): boolean {
    return this.#missingLineFeed;
  }

  /** @throws Damage */
  async *lines(): AsyncGenerator<Line> {
    const segments = await listSegments(this.#files, this.#folder);
    const first = this.#end.segment;
    const last = segments.at(-1) ?? first;
    for (let segment = 1; segment <= last; segment += 1) {
      if (!segments.includes(segment)) {
        throw new Damage({ kind: 'missingFile', file: segmentFile(segment), soundSeq: this.head.seq });
      }
      if (segment >= first) yield* this.#linesOf(segment, segment === last);
    }
    if (this.head.seq === 0) throw new Damage({ kind: 'unreadable', file: segmentFile(1), line: 1, soundSeq: 0 });
  }

  async *#linesOf(segment: number, isLast: boolean): AsyncGenerator<Line> {
    const bytes = await this.#files.readFile(segmentPath(this.#folder, segment));
    const file = segmentFile(segment);
    let from = segment === this.#end.segment ? this.#end.bytes : 0;
    let line = linesIn(bytes.subarray(0, from));
    let breathed = from;
    this.#end = { segment, bytes: from };
    while (from < bytes.length) {
      line += 1;
      const feed = bytes.indexOf(LINE_FEED, from);
      const to = feed === -1 ? bytes.length : feed;
      const entry = this.#accept(bytes, { segment, from, to, line }, isLast);
      if (entry === undefined) return;
      this.#missingLineFeed = feed === -1;
      const start = from;
      from = to + 1;
      this.#end = { segment, bytes: Math.min(from, bytes.length) };
      this.#headEnd = this.#end;
      yield { entry, file, line, bytes: to + 1 - start };
      if (from - breathed > STRIDE) {
        breathed = from;
        await breathe();
      }
    }
  }

  /** The entry, or nothing where the rest of the journal is a torn end. */
  #accept(
    bytes: Buffer,
    place: { segment: number; from: number; to: number; line: number },
    isLast: boolean,
  ): JournalEntry | undefined {
    const { segment, from, to, line } = place;
    const file = segmentFile(segment);
    if (to === bytes.length && !isLast) {
      throw new Damage({ kind: 'unfinished', file, line, soundSeq: this.head.seq });
    }
    try {
      return this.#chain.accept(bytes.subarray(from, to), file, line);
    } catch (error) {
      const rest = bytes.subarray(from);
      if (!(error instanceof Damage) || !isLast || !isTorn(rest, to - from)) throw error;
      this.#torn = { segment, bytes: from, file, bytesKept: Buffer.from(rest) };
      return undefined;
    }
  }
}

/**
 * Whether the rest of the last file can only be an append that never finished: it has no line feed, or it is one line
 * with a NUL in it, which is what a file system leaves of blocks that were promised but never written. JSON has no NUL.
 * A whole line whose hash is wrong is neither: that was acknowledged once, so it is never cut.
 */
function isTorn(rest: Buffer, lineBytes: number): boolean {
  if (lineBytes === rest.length) return true;
  return lineBytes === rest.length - 1 && rest.includes(0);
}
