import { createHash } from 'node:crypto';
import type { Row } from './collection';
import type { Effects } from './state';

/** One commit as the journal holds it: one line of one file. */
export interface JournalEntry extends Effects {
  /** 1 for the line that made the company, then one more each. */
  readonly seq: number;
  /** The instant of the commit, ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly reason?: string;
  /** Only where it changes: the version of the data format that the rows of this and all later lines are in. */
  readonly format?: number;
  /** The hash of the line before; 64 zeros for the first. */
  readonly prev: string;
  readonly hash: string;
}

export type EntryDraft = Omit<JournalEntry, 'seq' | 'prev' | 'hash'>;

export const NO_HASH = '0'.repeat(64);

const HASH_OPENS = ',"hash":"';
/** Every line ends in this many bytes of its own hash: `,"hash":"` + 64 digits + `"}`. */
const HASH_BYTES = HASH_OPENS.length + 64 + 2;

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The line of an entry, its line feed included. The hash is taken over the bytes of the line as they would stand without
 * the hash, so anyone can check it with the usual tools and no JSON library.
 */
export function encodeEntry(draft: EntryDraft, seq: number, prev: string): { entry: JournalEntry; line: Buffer } {
  const { at, by, action, reason, format, puts, removes } = draft;
  const body = JSON.stringify({ seq, at, by, action, reason, format, puts, removes, prev });
  const hash = sha256(body);
  return {
    entry: { ...draft, seq, prev, hash },
    line: Buffer.from(`${body.slice(0, -1)}${HASH_OPENS}${hash}"}\n`),
  };
}

export type DecodedEntry = { readonly entry: JournalEntry } | { readonly problem: 'unreadable' | 'wrongHash' };

/** Reads a line, given without its line feed, and proves its hash. */
export function decodeEntry(line: Buffer): DecodedEntry {
  const end = line.length - HASH_BYTES;
  if (end < 2 || line.toString('latin1', end, end + HASH_OPENS.length) !== HASH_OPENS) return { problem: 'unreadable' };
  const hash = line.toString('latin1', end + HASH_OPENS.length, line.length - 2);
  if (createHash('sha256').update(line.subarray(0, end)).update('}').digest('hex') !== hash) {
    return { problem: 'wrongHash' };
  }
  try {
    const value: unknown = JSON.parse(line.toString('utf8'));
    return isEntry(value) ? { entry: value } : { problem: 'unreadable' };
  } catch {
    return { problem: 'unreadable' };
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLists = (value: unknown, ofItem: (item: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every((list) => Array.isArray(list) && list.every(ofItem));

export const isRow = (value: unknown): value is Row => isRecord(value) && typeof value['id'] === 'string';

/** The shape alone, by hand: a hundred thousand lines go through here while a company opens. */
function isEntry(value: unknown): value is JournalEntry {
  return (
    isRecord(value) &&
    Number.isSafeInteger(value['seq']) &&
    ['at', 'by', 'action', 'prev', 'hash'].every((key) => typeof value[key] === 'string') &&
    (value['reason'] === undefined || typeof value['reason'] === 'string') &&
    (value['format'] === undefined || Number.isSafeInteger(value['format'])) &&
    isLists(value['puts'], isRow) &&
    isLists(value['removes'], (id) => typeof id === 'string')
  );
}
