import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AnyCollection } from './collection';
import { existingCompany, withAccess } from './company-folder';
import { Damage, type Problem } from './damage';
import { DOCUMENTS, isDocument } from './documents';
import { environmentWith, type StoreEnvironment } from './environment';
import { type Files, namesIn } from './files';
import { JournalScan, type Line } from './journal-scan';
import { standsOnJournal } from './load';
import { RawState, stateOf } from './raw-state';
import { segmentFile } from './segments';
import { readSnapshot, SNAPSHOT, type Snapshot, UnusableSnapshot } from './snapshot';
import { strangeRowDamage } from './strange-row';
import { validRow } from './valid-row';

export interface VerifyReport {
  readonly ok: boolean;
  /** The last commit that is proven. */
  readonly seq: number;
  /** Instant of that commit. */
  readonly at: string | undefined;
  /** Rows by collection as of that commit. */
  readonly counts: Readonly<Record<string, number>>;
  /** Documents whose content is proven. */
  readonly documents: number;
  /** `older`: of an earlier data format, so it was not compared; `unproven`: a problem came first, or is this one. */
  readonly snapshot: 'none' | 'equal' | 'unusable' | 'older' | 'unproven';
  /** Bytes of a commit that never finished. Nothing that was saved is in them, so they are not a problem. */
  readonly unfinishedBytes: number;
  /** The first thing that is wrong. */
  readonly problem?: Problem;
}

interface Replay {
  readonly rows: RawState;
  readonly scan: JournalScan;
  at: string | undefined;
  /** The hash of the first line, and its data format. */
  origin: string | undefined;
  firstFormat: number | undefined;
  snapshotRows: ReturnType<RawState['rows']> | undefined;
}

/**
 * Proves a company from its files alone: every line of the journal from the first (hash, chain, sequence, rows that fit
 * their schemas), the snapshot against the replayed journal, every document against its name. Changes nothing and takes
 * no lock, so it can be run while the company is open.
 *
 * Refuses with `store.missing`, `notAFolder`, `notACompany` and `noAccess`; whatever is wrong inside is the report's.
 */
export async function verifyStore(
  folder: string,
  options: { readonly collections: readonly AnyCollection[]; readonly environment?: Partial<StoreEnvironment> },
): Promise<VerifyReport> {
  const environment = environmentWith(options.environment);
  const { files } = environment;
  const path = await existingCompany(files, folder);
  return await withAccess(path, async () => {
    // Before the journal: the snapshot of a company that is open may only grow older meanwhile.
    const found = await snapshotIn(files, path);
    const replay: Replay = {
      rows: new RawState(),
      scan: new JournalScan(files, path),
      at: undefined,
      origin: undefined,
      firstFormat: undefined,
      snapshotRows: undefined,
    };
    let documents = 0;
    let compared: VerifyReport['snapshot'] = found === undefined ? 'none' : found === 'unusable' ? found : 'unproven';
    const report = (ok: boolean, problem?: Problem): VerifyReport => ({
      ok,
      seq: replay.scan.head.seq,
      at: replay.at,
      counts: replay.rows.counts(),
      documents,
      snapshot: compared,
      unfinishedBytes: replay.scan.torn?.bytesKept.length ?? 0,
      ...(problem === undefined ? {} : { problem }),
    });
    try {
      const snapshot = typeof found === 'object' ? found : undefined;
      await proveJournal(replay, snapshot, options.collections, environment);
      await proveState(files, path, replay, options.collections, environment);
      if (snapshot !== undefined) {
        await proveSnapshot(files, path, replay, snapshot);
        compared = compare(replay, snapshot, options.collections, environment);
      }
      documents = await proveDocuments(files, path, replay.scan.head.seq);
      return report(true);
    } catch (error) {
      if (error instanceof Damage) return report(false, error.problem);
      throw error;
    }
  });
}

async function snapshotIn(files: Files, folder: string): Promise<Snapshot | 'unusable' | undefined> {
  try {
    return (await readSnapshot(files, folder))?.snapshot;
  } catch (error) {
    // An unusable snapshot costs time, never data: the next opening sets it aside.
    if (error instanceof UnusableSnapshot) return 'unusable';
    throw error;
  }
}

async function proveJournal(
  replay: Replay,
  snapshot: Snapshot | undefined,
  collections: readonly AnyCollection[],
  environment: StoreEnvironment,
): Promise<void> {
  const definitions = new Map(collections.map((definition) => [definition.name, definition]));
  for await (const line of replay.scan.lines()) {
    // Rows of an older format fit the schemas of their time, and are held against today's after they were migrated.
    if (replay.scan.head.format === environment.format.version) proveRows(line, definitions);
    replay.rows.apply(line.entry);
    replay.at = line.entry.at;
    replay.origin ??= line.entry.hash;
    replay.firstFormat ??= line.entry.format;
    if (line.entry.seq === snapshot?.head.seq) replay.snapshotRows = replay.rows.rows();
  }
}

function proveRows({ entry, file, line }: Line, definitions: ReadonlyMap<string, AnyCollection>): void {
  for (const [name, rows] of Object.entries(entry.puts)) {
    const place = { file, line, soundSeq: entry.seq - 1 };
    const definition = definitions.get(name);
    if (definition === undefined) throw new Damage({ kind: 'unknownCollection', ...place, detail: name });
    for (const row of rows) {
      const found = validRow(definition, row);
      if ('problem' in found) {
        throw new Damage({ kind: 'invalidRow', ...place, detail: `${name} ${row.id}: ${found.problem}` });
      }
    }
  }
}

async function proveState(
  files: Files,
  folder: string,
  replay: Replay,
  collections: readonly AnyCollection[],
  environment: StoreEnvironment,
): Promise<void> {
  const { version } = environment.format;
  // Where every line was of today's format, each row has been held against its schema already.
  if (replay.scan.head.format !== version || replay.firstFormat === version) return;
  const state = stateOf(replay.rows.rows(), collections);
  if ('kind' in state) throw await strangeRowDamage(files, folder, state);
}

async function proveSnapshot(files: Files, folder: string, replay: Replay, snapshot: Snapshot): Promise<void> {
  const { head, end } = replay.scan;
  if (snapshot.origin === replay.origin && snapshot.head.seq > head.seq) {
    throw new Damage({ kind: 'endsEarly', file: segmentFile(end.segment), soundSeq: head.seq });
  }
  if (replay.snapshotRows === undefined || !(await standsOnJournal(files, folder, snapshot))) {
    const detail = `it stands on commit ${snapshot.head.seq}, which this journal does not have`;
    throw new Damage({ kind: 'snapshotDiffers', file: SNAPSHOT, soundSeq: head.seq, detail });
  }
}

/** Both as today's schemas see them: a property with a default that came later is in neither, or in one of them. */
function compare(
  replay: Replay,
  snapshot: Snapshot,
  collections: readonly AnyCollection[],
  environment: StoreEnvironment,
): 'equal' | 'older' {
  if (snapshot.head.format !== environment.format.version) return 'older';
  if (isDeepStrictEqual(replay.snapshotRows, snapshot.collections)) return 'equal';
  const place = { kind: 'snapshotDiffers', file: SNAPSHOT, soundSeq: replay.scan.head.seq } as const;
  const replayed = stateOf(replay.snapshotRows ?? {}, collections);
  const kept = stateOf(snapshot.collections, collections);
  if ('kind' in kept) throw new Damage({ ...place, detail: kept.detail });
  // What no longer fits today's schemas has been replaced since, or `proveState` would have named it.
  if ('kind' in replayed) return 'equal';
  const [rows, keptRows] = [replayed.rows(), kept.rows()];
  for (const name of new Set([...Object.keys(rows), ...Object.keys(keptRows)])) {
    if (!isDeepStrictEqual(rows[name], keptRows[name])) throw new Damage({ ...place, detail: name });
  }
  return 'equal';
}

async function proveDocuments(files: Files, folder: string, soundSeq: number): Promise<number> {
  const names = (await namesIn(files, join(folder, DOCUMENTS))).filter((name) =>
    /^[0-9a-f]{64}\.[a-z0-9]+$/.test(name),
  );
  for (const name of names) {
    if (!isDocument(name, await files.readFile(join(folder, DOCUMENTS, name)))) {
      throw new Damage({ kind: 'document', file: `${DOCUMENTS}/${name}`, soundSeq });
    }
  }
  return names.length;
}
