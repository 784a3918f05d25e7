import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Head } from './chain';
import { discard, makeFolder, renameDurably, syncFolder } from './durable';
import { exists, type Files, PRIVATE_FILE } from './files';
import { type EntryDraft, encodeEntry, type JournalEntry, NO_HASH } from './journal-entry';
import { JOURNAL, segmentName } from './segments';

/** A restored journal that only waits for the old one to be moved out of its way. */
export const RESTORED = `${JOURNAL}.restored`;
/** A journal in the making, or what a crash left of one. */
export const BUILDING = `${JOURNAL}.building-`;
/** Where a restoration puts what was there before. */
export const SET_ASIDE = 'set-aside';

/** The instant as it can stand in a file name. */
export const timeInName = (at: string): string => at.replaceAll(':', '-');

/** The first line of every journal. The random name sets it apart from that of any other company. */
export const firstEntry = (at: string, by: string, format: number): EntryDraft => ({
  at,
  by,
  action: 'store.create',
  reason: `journal ${randomUUID()}`,
  format,
  puts: {},
  removes: {},
});

/**
 * Builds a journal beside its place and gives it its name only when it is whole, so there is never half a journal.
 *
 * @param lines the bytes to begin with: nothing, or a journal up to `head`
 */
export async function buildJournal(
  files: Files,
  folder: string,
  name: string,
  lines: Buffer,
  head: Head | undefined,
  last: EntryDraft,
): Promise<JournalEntry> {
  const building = join(folder, `${BUILDING}${randomUUID()}`);
  const { entry, line } = encodeEntry(last, (head?.seq ?? 0) + 1, head?.hash ?? NO_HASH);
  try {
    await makeFolder(files, building);
    const handle = await files.open(join(building, segmentName(1)), 'wx', PRIVATE_FILE);
    try {
      await handle.appendFile(lines);
      await handle.appendFile(line);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await syncFolder(files, building);
    await renameDurably(files, building, join(folder, name));
  } catch (error) {
    await discard(files, join(building, segmentName(1)));
    await files.rmdir(building).catch(() => undefined);
    throw error;
  }
  return entry;
}

/**
 * Puts the restored journal into its place: what is there now (sound or not) is moved to set-aside/, never deleted. Each
 * step is one rename, so it can be finished after a crash.
 */
export async function adoptRestored(files: Files, folder: string, at: string): Promise<string> {
  const aside = join(SET_ASIDE, `${timeInName(at)}-${randomUUID().slice(0, 8)}`);
  await makeFolder(files, join(folder, aside));
  for (const name of ['snapshot.json', JOURNAL]) {
    if (await exists(files, join(folder, name))) {
      await renameDurably(files, join(folder, name), join(folder, aside, name));
    }
  }
  await renameDurably(files, join(folder, RESTORED), join(folder, JOURNAL));
  return aside;
}

/**
 * Finishes a restoration that a crash interrupted after its journal was whole: the user had asked for it. Answers whether
 * there was one.
 */
export async function finishRestore(files: Files, folder: string, at: string): Promise<boolean> {
  if (!(await exists(files, join(folder, RESTORED)))) return false;
  await adoptRestored(files, folder, at);
  return true;
}
