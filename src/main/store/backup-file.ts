import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from '@shared/zod';
import { Chain, type Head } from './chain';
import { Damage } from './damage';
import { discard, makeFolder, renameDurably, writeDurably } from './durable';
import { errorDetail, type Files, namesIn } from './files';
import type { JournalEntry } from './journal-entry';
import { BACKUP_KINDS, type BackupKind, type BackupName, backupName, parseBackupName } from './rotation';
import { type Position, segmentPath } from './segments';

export const BACKUPS = 'backups';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

const LINE_FEED = 10;
const LINES_A_TURN = 2000;

const headerSchema = z.object({
  backup: z.object({
    at: z.string(),
    seq: z.int(),
    hash: z.string(),
    format: z.int(),
    kind: z.enum(BACKUP_KINDS),
    counts: z.record(z.string(), z.int()),
  }),
});

/** What a backup says it holds: the first line of its file. */
export type BackupHeader = z.infer<typeof headerSchema>['backup'];

export interface BackupInfo extends BackupHeader {
  /** Its file name in backups/. */
  readonly id: string;
  /** Size of the file. */
  readonly bytes: number;
}

/** The journal as far as it goes into a backup. */
export interface BackupContent {
  readonly head: Head;
  readonly end: Position;
  readonly counts: Readonly<Record<string, number>>;
}

/** A backup that does not hold what it says; in English why. */
export class UnusableBackup extends Error {
  override readonly name = 'UnusableBackup';
}

export async function listBackups(files: Files, folder: string): Promise<readonly BackupName[]> {
  const names = await namesIn(files, join(folder, BACKUPS));
  return names.flatMap((name) => parseBackupName(name) ?? []);
}

/**
 * Writes the journal up to a place into one file: a header line and then the journal's own lines, gzipped file by file
 * (`zcat` reads it whole). It gets its name only after it has been read back and proven. The journal only grows, so
 * commits go on meanwhile.
 */
export async function writeBackup(
  files: Files,
  folder: string,
  content: BackupContent,
  made: { at: string; kind: BackupKind },
): Promise<BackupInfo> {
  const { head, end, counts } = content;
  const header: BackupHeader = { ...made, seq: head.seq, hash: head.hash, format: head.format, counts: { ...counts } };
  const id = backupName({ ...made, seq: head.seq, hash: head.hash });
  const path = join(folder, BACKUPS, id);
  const unproven = `${path}.unproven`;
  await makeFolder(files, join(folder, BACKUPS));
  const members = async function* (): AsyncGenerator<Buffer> {
    yield await compress(`${JSON.stringify({ backup: header })}\n`);
    for (let segment = 1; segment <= end.segment; segment += 1) {
      const whole = await files.readFile(segmentPath(folder, segment));
      const bytes = segment === end.segment ? whole.subarray(0, end.bytes) : whole;
      yield await compress(bytes);
      // A journal that is not open may have lost its last line feed; its last line is sound all the same.
      if (bytes.length > 0 && bytes.at(-1) !== LINE_FEED) yield await compress('\n');
    }
  };
  try {
    const bytes = await writeDurably(files, unproven, members());
    await proveBackup(files, unproven);
    await renameDurably(files, unproven, path);
    return { id, bytes, ...header };
  } catch (error) {
    await discard(files, unproven);
    throw error;
  }
}

/**
 * Reads a whole backup and proves its chain from the first commit to the one it names.
 *
 * @throws UnusableBackup
 */
export async function proveBackup(
  files: Files,
  path: string,
  onEntry: (entry: JournalEntry) => void = () => undefined,
): Promise<{ header: BackupHeader; journal: Buffer }> {
  const bytes = await decompressed(files, path);
  const feed = bytes.indexOf(LINE_FEED);
  const header = parseHeader(bytes.toString('utf8', 0, Math.max(feed, 0)));
  const journal = bytes.subarray(feed + 1);
  const chain = new Chain();
  let from = 0;
  for (let line = 2; from < journal.length; line += 1) {
    const to = journal.indexOf(LINE_FEED, from);
    if (to === -1) throw new UnusableBackup('it breaks off in the middle of a line');
    onEntry(accepted(chain, journal.subarray(from, to), path, line));
    from = to + 1;
    if (line % LINES_A_TURN === 0) await breathe();
  }
  if (chain.head.seq !== header.seq || chain.head.hash !== header.hash) {
    throw new UnusableBackup(`it ends at change ${chain.head.seq}, not at ${header.seq}`);
  }
  return { header, journal };
}

async function decompressed(files: Files, path: string): Promise<Buffer> {
  try {
    return await decompress(await files.readFile(path));
  } catch (error) {
    throw new UnusableBackup(errorDetail(error));
  }
}

function parseHeader(line: string): BackupHeader {
  try {
    return headerSchema.parse(JSON.parse(line)).backup;
  } catch {
    throw new UnusableBackup('its first line does not say what it holds');
  }
}

function accepted(chain: Chain, bytes: Buffer, path: string, line: number): JournalEntry {
  try {
    return chain.accept(bytes, path, line);
  } catch (error) {
    if (error instanceof Damage) throw new UnusableBackup(`line ${line}: ${error.problem.kind}`);
    throw error;
  }
}
