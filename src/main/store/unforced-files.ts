import { join } from 'node:path';
import { syncFolder } from './durable';
import { type Files, realFiles } from './files';

const nothing = async (): Promise<void> => undefined;

/**
 * The real files, none of which is forced to the disk: a thousand commits in a row take a tenth of the time. For a folder
 * that is thrown away if anything goes wrong before `forceFolder` has been called, and for nothing else.
 */
export const unforcedFiles: Files = {
  ...realFiles,
  open: async (...parameters) =>
    Object.assign(await realFiles.open(...parameters), { sync: nothing, datasync: nothing }),
};

/** Forces a folder to the disk with all that is in it: after this it survives a power cut. */
export async function forceFolder(files: Files, folder: string): Promise<void> {
  const entries = await files.readdir(folder, { recursive: true, withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      if (entry.isDirectory()) return syncFolder(files, path);
      // Windows flushes only what was opened for writing.
      const handle = await files.open(path, 'r+');
      await handle.sync().finally(() => handle.close());
    }),
  );
  await syncFolder(files, folder);
}
