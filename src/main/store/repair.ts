import { constants } from 'node:fs';
import { join } from 'node:path';
import { renameDurably, writeDurably } from './durable';
import type { Files } from './files';
import { timeInName } from './journal-folder';
import type { TornEnd } from './journal-scan';
import { type Position, segmentPath } from './segments';
import { SNAPSHOT } from './snapshot';

/** Cuts an append that never finished, after keeping its bytes in a file beside. Answers that file's path. */
export async function cutTornEnd(files: Files, folder: string, torn: TornEnd, now: string): Promise<string> {
  const kept = `${torn.file}.torn-${timeInName(now)}`;
  await writeDurably(files, join(folder, kept), [torn.bytesKept]);
  const handle = await files.open(segmentPath(folder, torn.segment), 'r+');
  try {
    await handle.truncate(torn.bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return kept;
}

/** Gives a whole and proven last line the line feed that an editor took off: the next commit needs a line of its own. */
export async function endLine(files: Files, folder: string, end: Position): Promise<void> {
  const handle = await files.open(segmentPath(folder, end.segment), constants.O_WRONLY | constants.O_APPEND);
  try {
    await handle.appendFile('\n');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Keeps a snapshot that could not be used under a name that nothing reads. Answers the name. */
export async function setSnapshotAside(files: Files, folder: string, now: string): Promise<string> {
  const name = `${SNAPSHOT}.corrupt-${timeInName(now)}`;
  await renameDurably(files, join(folder, SNAPSHOT), join(folder, name));
  return name;
}
