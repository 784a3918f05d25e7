import type { PlainDate } from '@shared/dates';
// The build for Node declares a `require` of its own, which a bundle has already; the other does the same without threads.
import { unzipSync, Zip, ZipDeflate } from 'fflate/browser';

/** One file of an archive: its path inside, with `/` between folders. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ZipWriter {
  add(file: ArchivedFile): void;
  /** Bytes so far. */
  readonly size: number;
  /** Ends the archive and answers its bytes. */
  end(): Uint8Array;
}

/**
 * A zip archive, packed file by file so that others have their turn in between. The same files in the same order are
 * the same bytes: every file bears the same day, and the packing is done by the same code everywhere.
 */
export function createZip(day: PlainDate): ZipWriter {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // A zip keeps local time without its zone: what is written of this moment is the day at midnight on any machine.
  const mtime = new Date(Math.max(1980, year), month - 1, date);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
    size += chunk.length;
  });
  return {
    add: ({ path, bytes }) => {
      const entry = new ZipDeflate(path, { level: 6 });
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(bytes, true);
    },
    get size() {
      return size;
    },
    end: () => {
      zip.end();
      const bytes = new Uint8Array(size);
      let at = 0;
      for (const chunk of chunks.splice(0)) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      return bytes;
    },
  };
}

/** The files of an archive that this program made, in their order. */
export function unpackZip(bytes: Uint8Array): ArchivedFile[] {
  return Object.entries(unzipSync(bytes)).map(([path, content]) => ({ path, bytes: content }));
}
