import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal, refuse } from '@shared/failure';
import { Chain, type Head } from './chain';
import { syncFolder } from './durable';
import { errorDetail, type Files, isMissing, PRIVATE_FILE } from './files';
import type { Journal } from './journal';
import { decodeEntry, type EntryDraft, encodeEntry, type JournalEntry } from './journal-entry';
import { linesIn } from './journal-scan';
import { JOURNAL, listSegments, type Position, SEGMENT_BYTES, segmentFile, segmentPath } from './segments';

const LINE_FEED = 10;
/** Enough of a line to read its `{"seq":123,` from. */
const SEQ_BYTES = 32;

interface OpenSegment {
  readonly segment: number;
  readonly handle: FileHandle;
}

/** The journal as a folder of files. Only one may be open on a folder at a time: the store's lock sees to that. */
export class FileJournal implements Journal {
  readonly #files: Files;
  readonly #folder: string;
  readonly #segmentBytes: number;
  #head: Head;
  #end: Position;
  #headEnd: Position;
  #open: OpenSegment | undefined;
  /** An append failed, so there may be bytes after the end that were never acknowledged. */
  #unsure = false;

  constructor(
    files: Files,
    folder: string,
    at: { head: Head; end: Position; headEnd: Position },
    segmentBytes: number = SEGMENT_BYTES,
  ) {
    this.#files = files;
    this.#folder = folder;
    this.#head = at.head;
    this.#end = at.end;
    this.#headEnd = at.headEnd;
    this.#segmentBytes = segmentBytes;
  }

  get head(): Head {
    return this.#head;
  }

  /** Where the next line goes. */
  get end(): Position {
    return this.#end;
  }

  /** The end of the head's line. */
  get headEnd(): Position {
    return this.#headEnd;
  }

  async append(expected: number, draft: EntryDraft): Promise<JournalEntry> {
    if (expected !== this.#head.seq) {
      throw new Error(`The journal is at commit ${this.#head.seq}, not at ${expected}.`);
    }
    const isFull = this.#end.bytes >= this.#segmentBytes;
    const start = isFull ? { segment: this.#end.segment + 1, bytes: 0 } : this.#end;
    try {
      const { entry, line } = encodeEntry(draft, expected + 1, this.#head.hash);
      const handle = await this.#handleAt(start);
      try {
        await handle.appendFile(line);
        await handle.datasync();
        if (start.bytes === 0) await syncFolder(this.#files, join(this.#folder, JOURNAL));
      } catch (error) {
        this.#unsure = true;
        await this.#takeBack(start);
        throw error;
      }
      this.#end = { segment: start.segment, bytes: start.bytes + line.length };
      this.#headEnd = this.#end;
      this.#head = { seq: entry.seq, hash: entry.hash, format: entry.format ?? this.#head.format };
      return entry;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      return refuse('store.notSaved', { detail: errorDetail(error) });
    }
  }

  async *read(from: number, mentioning?: string): AsyncGenerator<JournalEntry> {
    // An id stands in its line as it is; what JSON writes otherwise could not be found as bytes.
    if (mentioning !== undefined && /^[\w-]+$/.test(mentioning)) return yield* this.#linesWith(mentioning, from);
    const until = { head: this.#head, end: this.#end };
    const first = await this.#segmentOf(from, until.end.segment);
    for (let segment = first; segment <= until.end.segment; segment += 1) {
      const bytes = await this.#files.readFile(segmentPath(this.#folder, segment));
      let chain: Chain | undefined;
      let start = 0;
      for (let line = 1; ; line += 1) {
        const end = bytes.indexOf(LINE_FEED, start);
        if (end === -1 || (chain?.head.seq ?? 0) === until.head.seq) break;
        const text = bytes.subarray(start, end);
        chain ??= new Chain(before(text, until.head));
        const entry = chain.accept(text, segmentFile(segment), line);
        if (entry.seq >= from) yield entry;
        start = end + 1;
      }
    }
  }

  /**
   * The entries whose lines hold the text: found as bytes, so that only they are parsed. Each is proven by its own hash;
   * the chain between them is not, which is `verifyStore`'s to prove.
   */
  async *#linesWith(text: string, from: number): AsyncGenerator<JournalEntry> {
    const { head } = this;
    const end = this.#end;
    const first = await this.#segmentOf(from, end.segment);
    for (let segment = first; segment <= end.segment; segment += 1) {
      const file = await this.#files.readFile(segmentPath(this.#folder, segment));
      const bytes = segment === end.segment ? file.subarray(0, end.bytes) : file;
      for (let at = bytes.indexOf(text); at !== -1; ) {
        const start = bytes.lastIndexOf(LINE_FEED, at) + 1;
        const feed = bytes.indexOf(LINE_FEED, at);
        const stop = feed === -1 ? bytes.length : feed;
        const line = bytes.subarray(start, stop);
        const place = linesIn(bytes.subarray(0, start)) + 1;
        const entry = new Chain(before(line, head)).accept(line, segmentFile(segment), place);
        if (entry.seq >= from && entry.seq <= head.seq) yield entry;
        at = bytes.indexOf(text, stop);
      }
    }
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.handle.close();
  }

  /**
   * A handle whose file ends exactly at the place. What a failed append left behind is cut; anything else that is not as
   * it was left (another program, a synced folder, a deleted company) ends the commit before a byte is written.
   */
  async #handleAt(place: Position): Promise<FileHandle> {
    if (this.#open !== undefined && this.#open.segment !== place.segment) await this.close();
    if (this.#open === undefined) {
      // Only the first line of a file may find no file and make one.
      const flags = constants.O_WRONLY | constants.O_APPEND | (place.bytes === 0 ? constants.O_CREAT : 0);
      const handle = await this.#files
        .open(segmentPath(this.#folder, place.segment), flags, PRIVATE_FILE)
        .catch((error: unknown) => (isMissing(error) ? this.#changedOutside(place) : Promise.reject(error)));
      this.#open = { segment: place.segment, handle };
    }
    const { handle } = this.#open;
    const found = await handle.stat();
    if (this.#unsure && found.size > place.bytes) {
      await handle.truncate(place.bytes);
      await handle.sync();
    } else if (found.nlink === 0 || found.size !== place.bytes) {
      await this.close();
      return this.#changedOutside(place);
    }
    this.#unsure = false;
    return handle;
  }

  /** Cuts what a failed append wrote. Where that fails too it is done before the next append, or at the next opening. */
  async #takeBack(place: Position): Promise<void> {
    try {
      await this.#open?.handle.truncate(place.bytes);
      await this.#open?.handle.sync();
    } catch {
      // `#unsure` keeps it in mind.
    }
    await this.close().catch(() => undefined);
  }

  #changedOutside(place: Position): never {
    return refuse('store.changedOutside', { file: segmentFile(place.segment) });
  }

  /** The file that holds the commit: the last one that begins at or before it. */
  async #segmentOf(seq: number, last: number): Promise<number> {
    const segments = (await listSegments(this.#files, this.#folder)).filter((segment) => segment <= last);
    for (const segment of segments.toReversed()) {
      const first = await this.#firstSeq(segment);
      if (first !== undefined && first <= seq) return segment;
    }
    return 1;
  }

  async #firstSeq(segment: number): Promise<number | undefined> {
    const handle = await this.#files.open(segmentPath(this.#folder, segment), 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(SEQ_BYTES), 0, SEQ_BYTES, 0);
      const found = /^\{"seq":(\d+),/.exec(buffer.toString('latin1', 0, bytesRead));
      return found?.[1] === undefined ? undefined : Number(found[1]);
    } finally {
      await handle.close();
    }
  }
}

/** Where the chain stands before a file's first line, taken from that line: what came before is not read here. */
function before(line: Buffer, head: Head): Head {
  const decoded = decodeEntry(line);
  return 'problem' in decoded ? head : { seq: decoded.entry.seq - 1, hash: decoded.entry.prev, format: head.format };
}
