import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { type Adapter, Low } from 'lowdb';
import type { Head } from './chain';
import type { Row } from './collection';
import { writeDurably } from './durable';
import { type Files, unlessMissing } from './files';
import { isRow, NO_HASH, sha256 } from './journal-entry';
import type { Position } from './segments';

export const SNAPSHOT = 'snapshot.json';

/** The state as of one commit. It only saves time: the journal alone says what is true. */
export interface Snapshot {
  readonly at: string;
  /** The hash of the journal's first line: tells one company's snapshot from another's. */
  readonly origin: string;
  /** The commit it stands on. */
  readonly head: Head;
  /** Where that commit's line ends in the journal. */
  readonly position: Position;
  readonly collections: Readonly<Record<string, readonly Row[]>>;
}

const NO_SNAPSHOT: Snapshot = {
  at: '',
  origin: '',
  head: { seq: 0, hash: NO_HASH, format: 0 },
  position: { segment: 1, bytes: 0 },
  collections: {},
};

/** A snapshot file that cannot be used, and in English why. */
export class UnusableSnapshot extends Error {
  override readonly name = 'UnusableSnapshot';
}

/** Every file ends in its own hash, on a line of its own: `,\n"sha256":"` + 64 digits + `"}` + line feed. */
const SEAL_OPENS = ',\n"sha256":"';
const SEAL_BYTES = SEAL_OPENS.length + 64 + 3;
/** Rows turned into text at a time, so that a large company does not hold up the window. */
const ROWS_A_TURN = 2000;

/**
 * lowdb's adapter for the snapshot. lowdb's own writes a file and renames it, without any fsync, and takes an empty array
 * for a database; this one is durable, and believes only a file whose hash it can prove.
 */
export class SnapshotAdapter implements Adapter<Snapshot> {
  readonly #files: Files;
  readonly #path: string;
  #bytes = 0;

  constructor(files: Files, folder: string) {
    this.#files = files;
    this.#path = join(folder, SNAPSHOT);
  }

  /** The size of the file last read or written. */
  get bytes(): number {
    return this.#bytes;
  }

  /** @throws UnusableSnapshot where there is a file, but not a whole and proven snapshot. */
  async read(): Promise<Snapshot | null> {
    const bytes = await unlessMissing(this.#files.readFile(this.#path), undefined);
    if (bytes === undefined) return null;
    this.#bytes = bytes.length;
    return parseSnapshot(bytes);
  }

  async write(snapshot: Snapshot): Promise<void> {
    this.#bytes = await writeDurably(this.#files, this.#path, snapshotText(snapshot));
  }
}

/** The snapshot in a company's folder, if there is one. @throws UnusableSnapshot */
export async function readSnapshot(
  files: Files,
  folder: string,
): Promise<{ snapshot: Snapshot; bytes: number } | null> {
  const adapter = new SnapshotAdapter(files, folder);
  const database = new Low<Snapshot>(adapter, NO_SNAPSHOT);
  await database.read();
  return database.data === NO_SNAPSHOT ? null : { snapshot: database.data, bytes: adapter.bytes };
}

/** Answers the size of the file it wrote. */
export async function writeSnapshot(files: Files, folder: string, snapshot: Snapshot): Promise<number> {
  const adapter = new SnapshotAdapter(files, folder);
  await new Low<Snapshot>(adapter, snapshot).write();
  return adapter.bytes;
}

async function* snapshotText(snapshot: Snapshot): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const { at, origin, head, position, collections } = snapshot;
  const opening = JSON.stringify({ at, origin, head, position });
  const pieces = function* (): Generator<string> {
    yield `${opening.slice(0, -1)},\n"collections":{`;
    let separator = '';
    for (const [name, rows] of Object.entries(collections)) {
      yield `${separator}\n${JSON.stringify(name)}:[`;
      for (let from = 0; from < rows.length; from += ROWS_A_TURN) {
        const texts = rows.slice(from, from + ROWS_A_TURN).map((row) => JSON.stringify(row));
        yield `${from === 0 ? '' : ','}\n${texts.join(',\n')}`;
      }
      yield ']';
      separator = ',';
    }
    yield '}';
  };
  for (const piece of pieces()) {
    hash.update(piece);
    yield piece;
    await breathe();
  }
  yield `${SEAL_OPENS}${hash.digest('hex')}"}\n`;
}

function parseSnapshot(bytes: Buffer): Snapshot {
  if (bytes.length === 0) throw new UnusableSnapshot('the file is empty');
  const end = bytes.length - SEAL_BYTES;
  const seal = end < 0 ? '' : bytes.toString('latin1', end);
  if (!seal.startsWith(SEAL_OPENS)) throw new UnusableSnapshot('the file is not whole');
  if (sha256(bytes.subarray(0, end)) !== seal.slice(SEAL_OPENS.length, SEAL_OPENS.length + 64)) {
    throw new UnusableSnapshot('the file’s hash is wrong');
  }
  const value = parsed(bytes);
  if (!isSnapshot(value)) throw new UnusableSnapshot('the file is not a snapshot');
  return value;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new UnusableSnapshot(error instanceof Error ? error.message : String(error));
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function isSnapshot(value: unknown): value is Snapshot {
  if (!isRecord(value) || typeof value['at'] !== 'string' || typeof value['origin'] !== 'string') return false;
  const { head, position, collections } = value;
  return (
    isRecord(head) &&
    isCount(head['seq']) &&
    isCount(head['format']) &&
    typeof head['hash'] === 'string' &&
    isRecord(position) &&
    isCount(position['segment']) &&
    isCount(position['bytes']) &&
    isRecord(collections) &&
    Object.values(collections).every((rows) => Array.isArray(rows) && rows.every(isRow))
  );
}
