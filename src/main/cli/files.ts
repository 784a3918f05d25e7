import { access, constants, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { refuse } from '@shared/failure';
import type { Io } from './io';

/** What the operating system said: `ENOENT`, `EACCES` … */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}

/** The bytes of a file, or of standard input where the name is `-`. */
export async function readInput(file: string, io: Io): Promise<Buffer> {
  if (file === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(file);
  } catch (error) {
    return refuse('cli.fileNotRead', { file, reason: reasonOf(error) });
  }
}

/** A JSON text, with or without a byte order mark. */
export function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse('cli.notJson', { source, problem: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Makes the folder that several files go to. One that cannot be made or written to is refused, before anything is sent and
 * logged of which the files would then be missing.
 */
export async function readyFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    refuse('cli.fileNotWritten', { file: folder, reason: reasonOf(error) });
  }
}

/**
 * Writes a file whole or not at all: into one beside it, then renamed. That one is opened before the content is made, so
 * that a folder which cannot be written to is refused before anything is sent and logged.
 */
export async function writeFileWhole<T>(file: string, produce: () => Promise<{ bytes: Buffer; value: T }>): Promise<T> {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  const notWritten = (error: unknown): never => refuse('cli.fileNotWritten', { file, reason: reasonOf(error) });
  // A folder of that name would let the renaming fail, which comes last.
  if ((await stat(file).catch(() => null))?.isDirectory()) refuse('cli.fileNotWritten', { file, reason: 'EISDIR' });
  const handle = await open(draft, 'w').catch(notWritten);
  try {
    const { bytes, value } = await produce();
    try {
      await handle.writeFile(bytes);
      await handle.sync();
      await handle.close();
      await rename(draft, file);
    } catch (error) {
      notWritten(error);
    }
    return value;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}
