import type { Head } from './chain';
import { Damage } from './damage';
import { type Files, unlessMissing } from './files';
import { decodeEntry } from './journal-entry';
import { JournalScan, type TornEnd } from './journal-scan';
import { RawState } from './raw-state';
import { type Position, segmentFile, segmentPath } from './segments';
import { readSnapshot, SNAPSHOT, type Snapshot, UnusableSnapshot } from './snapshot';

const LINE_FEED = 10;

/** A company's folder read and proven, with nothing written yet. */
export interface Loaded {
  readonly rows: RawState;
  readonly head: Head;
  /** Where the next line goes. */
  readonly end: Position;
  /** The end of the last line. */
  readonly headEnd: Position;
  /** The hash of the journal's first line. */
  readonly origin: string;
  readonly torn: TornEnd | undefined;
  readonly missingLineFeed: boolean;
  /** The snapshot that saved the reading of most of the journal. */
  readonly snapshot: { readonly seq: number; readonly bytes: number } | undefined;
  /** Why, in English, the snapshot in the folder was of no use. */
  readonly ignoredSnapshot: string | undefined;
  /** What was read of the journal after the snapshot. */
  readonly tail: { readonly commits: number; readonly bytes: number };
}

/**
 * Reads the state: the snapshot, if it can be proven to stand on this journal, and the journal after it; otherwise the
 * whole journal.
 *
 * @throws Damage where the journal cannot be proven, or ends before commits that a proven snapshot has seen.
 */
export async function load(files: Files, folder: string): Promise<Loaded> {
  let ignored: string | undefined;
  let found: { snapshot: Snapshot; bytes: number } | null = null;
  try {
    found = await readSnapshot(files, folder);
    if (found !== null && !(await standsOnJournal(files, folder, found.snapshot))) {
      ignored = 'it does not stand on this journal';
    }
  } catch (error) {
    if (!(error instanceof UnusableSnapshot)) throw error;
    ignored = error.message;
  }
  const usable = ignored === undefined && found !== null ? found : undefined;
  const loaded = await replay(files, folder, usable, ignored);
  if (usable === undefined && found !== null) mustReach(loaded, found.snapshot);
  return loaded;
}

/** A snapshot of this very journal that has seen more than the journal holds proves that saved commits are gone. */
function mustReach(loaded: Loaded, snapshot: Snapshot): void {
  if (snapshot.origin !== loaded.origin || snapshot.head.seq <= loaded.head.seq) return;
  throw new Damage({
    kind: 'endsEarly',
    file: segmentFile(loaded.end.segment),
    soundSeq: loaded.head.seq,
    detail: `${SNAPSHOT} has seen commit ${snapshot.head.seq}`,
  });
}

async function replay(
  files: Files,
  folder: string,
  found: { snapshot: Snapshot; bytes: number } | undefined,
  ignoredSnapshot: string | undefined,
): Promise<Loaded> {
  const rows = new RawState(found?.snapshot.collections);
  const scan = found === undefined ? new JournalScan(files, folder) : new JournalScan(files, folder, found.snapshot);
  let origin = found?.snapshot.origin;
  const tail = { commits: 0, bytes: 0 };
  for await (const { entry, bytes } of scan.lines()) {
    origin ??= entry.hash;
    rows.apply(entry);
    tail.commits += 1;
    tail.bytes += bytes;
  }
  return {
    rows,
    head: scan.head,
    end: scan.end,
    headEnd: scan.headEnd,
    origin: origin ?? '',
    torn: scan.torn,
    missingLineFeed: scan.missingLineFeed,
    snapshot: found === undefined ? undefined : { seq: found.snapshot.head.seq, bytes: found.bytes },
    ignoredSnapshot,
    tail,
  };
}

/** Whether the journal has, at the very place that the snapshot names, the commit that it stands on. */
export async function standsOnJournal(files: Files, folder: string, snapshot: Snapshot): Promise<boolean> {
  const { segment, bytes: end } = snapshot.position;
  const bytes = await unlessMissing(files.readFile(segmentPath(folder, segment)), undefined);
  if (bytes === undefined || bytes.length < end || bytes[end - 1] !== LINE_FEED) return false;
  const start = end < 2 ? 0 : bytes.lastIndexOf(LINE_FEED, end - 2) + 1;
  const decoded = decodeEntry(bytes.subarray(start, end - 1));
  return 'entry' in decoded && decoded.entry.seq === snapshot.head.seq && decoded.entry.hash === snapshot.head.hash;
}
