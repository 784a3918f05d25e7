import { join } from 'node:path';
import { type Files, namesIn } from './files';

/** The journal's folder inside the company folder. */
export const JOURNAL = 'journal';

/** A file of the journal is closed, and the next one begun, when it has grown past this. */
export const SEGMENT_BYTES = 8 * 1024 * 1024;

/** A place in the journal: the end of a line. */
export interface Position {
  readonly segment: number;
  readonly bytes: number;
}

export const segmentName = (segment: number): string => `${String(segment).padStart(6, '0')}.ndjson`;

/** As it is named to the user: path inside the company folder. */
export const segmentFile = (segment: number): string => `${JOURNAL}/${segmentName(segment)}`;

export const segmentPath = (folder: string, segment: number): string => join(folder, JOURNAL, segmentName(segment));

/** The numbers of the journal's files, ascending. */
export async function listSegments(files: Files, folder: string): Promise<readonly number[]> {
  const names = await namesIn(files, join(folder, JOURNAL));
  return names.filter((name) => /^\d{6}\.ndjson$/.test(name)).map((name) => Number(name.slice(0, 6)));
}
