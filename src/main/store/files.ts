import * as fs from 'node:fs/promises';

/** What the store asks of the file system. A test hands in one that fails. */
export type Files = Pick<
  typeof fs,
  'open' | 'readFile' | 'readdir' | 'mkdir' | 'rename' | 'unlink' | 'rmdir' | 'link' | 'stat' | 'realpath'
>;

export const realFiles: Files = fs;

/** Only the user may read the accounts. Windows has no such bits and ignores them. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** An error of the operating system, not of a program. */
export const isSystemError = (error: unknown): error is Error =>
  error instanceof Error && 'errno' in error && errorCode(error) !== undefined;

/** What the system says, for the detail of a refusal. */
export function errorDetail(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export const isMissing = (error: unknown): boolean => errorCode(error) === 'ENOENT';

/** The answer, or the given value where the file does not exist. Other errors pass. */
export async function unlessMissing<T, U>(answer: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await answer;
  } catch (error) {
    if (isMissing(error)) return otherwise;
    throw error;
  }
}

export async function exists(files: Files, path: string): Promise<boolean> {
  return (await unlessMissing(files.stat(path), undefined)) !== undefined;
}

/** Names in a folder, sorted; none where the folder does not exist. */
export async function namesIn(files: Files, folder: string): Promise<readonly string[]> {
  return (await unlessMissing(files.readdir(folder), [])).sort();
}
