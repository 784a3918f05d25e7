import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '@main/store/durable';
import { PRIVATE_FOLDER, realFiles } from '@main/store/files';
import { plainFileName } from './file-name';

/** The files that were handed to other programs: mail drafts, and PDFs to print. */
export interface HandedOver {
  /** Writes a file in a folder of its own, so that it keeps its name, and answers its path. */
  write(fileName: string, content: Uint8Array): Promise<string>;
  /** Removes what earlier sessions handed over. The other program has long read it by then; it may not have on quitting. */
  clear(): Promise<void>;
}

export function handedOverIn(folder: string): HandedOver {
  return {
    async write(fileName, content) {
      const own = join(folder, randomUUID());
      await mkdir(own, { recursive: true, mode: PRIVATE_FOLDER });
      const path = join(own, plainFileName(fileName));
      await writeDurably(realFiles, path, [content]);
      return path;
    },
    async clear() {
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    },
  };
}
