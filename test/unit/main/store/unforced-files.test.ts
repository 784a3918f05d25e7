import { realFiles } from '@main/store/files';
import { verifyStore } from '@main/store/store';
import { forceFolder, unforcedFiles } from '@main/store/unforced-files';
import { expect, it } from 'vitest';
import { collections, create, temporaryFolder } from './company';
import { failingFiles } from './failing-files';

it('a company written without forcing is whole, and each of its files is forced once at the end', async () => {
  const folder = temporaryFolder();
  const store = await create(folder, { environment: { files: unforcedFiles } });
  await store.putDocument(Buffer.from('%PDF-1.7 an invoice'), 'pdf');
  await store.close();
  const forced: string[] = [];
  await forceFolder(
    failingFiles(({ what, path }) => {
      if (what === 'sync') forced.push(path);
      return undefined;
    }),
    folder,
  );
  expect(new Set(forced).size).toBe(forced.length);
  expect(
    forced.filter((path) => /documents\/.*\.pdf$|journal\/000001\.ndjson$|snapshot\.json$/.test(path)),
  ).toHaveLength(3);
  expect(await verifyStore(folder, { collections })).toMatchObject({ ok: true, documents: 1 });
});

it('what cannot be forced is said', async () => {
  const folder = temporaryFolder();
  await (await create(folder, { environment: { files: unforcedFiles } })).close();
  const files = failingFiles(({ what }) => (what === 'sync' ? { code: 'EIO' } : undefined));
  await expect(forceFolder(files, folder)).rejects.toThrow('EIO');
  await forceFolder(realFiles, folder);
});
