import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { refuse } from '@shared/failure';
import { makeFolder, renameDurably, writeDurably } from './durable';
import { errorDetail, type Files, unlessMissing } from './files';
import { sha256 } from './journal-entry';

export const DOCUMENTS = 'documents';

/** The SHA-256 of the content, and what kind of file it is. */
const NAME = /^([0-9a-f]{64})\.[a-z0-9]{1,8}$/;

/** Whether the bytes are those that the name was given for. */
export const isDocument = (name: string, bytes: Uint8Array): boolean => NAME.exec(name)?.[1] === sha256(bytes);

/**
 * Keeps a document and answers its name, which is its content's hash: the same bytes are kept once, and what was issued
 * can be proven. Durable when it answers. A file of that name whose content has changed is set aside and replaced.
 *
 * @param extension `pdf` or `xml`, without the dot.
 */
export async function putDocument(files: Files, folder: string, bytes: Uint8Array, extension: string): Promise<string> {
  const name = `${sha256(bytes)}.${extension}`;
  if (!NAME.test(name)) throw new TypeError(`“${extension}” is not a file extension.`);
  const path = join(folder, DOCUMENTS, name);
  try {
    await makeFolder(files, join(folder, DOCUMENTS));
    const present = await unlessMissing(files.readFile(path), undefined);
    if (present !== undefined) {
      if (isDocument(name, present)) return name;
      await renameDurably(files, path, `${path}.corrupt-${randomUUID()}`);
    }
    await writeDurably(files, path, [bytes]);
  } catch (error) {
    refuse('store.notSaved', { detail: errorDetail(error) });
  }
  return name;
}

/** The bytes behind a name. Refuses `store.documentMissing`, and `store.documentDamaged` where the hash is another. */
export async function getDocument(files: Files, folder: string, name: string): Promise<Buffer> {
  if (!NAME.test(name)) refuse('store.documentMissing', { name });
  const bytes = await unlessMissing(files.readFile(join(folder, DOCUMENTS, name)), undefined);
  if (bytes === undefined) return refuse('store.documentMissing', { name });
  if (!isDocument(name, bytes)) refuse('store.documentDamaged', { name });
  return bytes;
}
