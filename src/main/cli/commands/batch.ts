import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { EXPORT_FORMATS } from '@shared/api/batch';
import { refuse } from '@shared/failure';
import type { CommandRunner } from '../command';
import { EXIT } from '../exit-codes';
import { messageOf } from '../failure-text';
import { reasonOf, writeFileWhole } from '../files';
import { findCustomer } from '../find';
import { outcomeDocument } from '../refused-rows';
import { waitForJob } from '../wait-for-job';

/** A folder that is new or empty: what lies in it already is neither overwritten nor mixed with the export. */
async function emptyFolder(folder: string): Promise<string> {
  const found = await readdir(folder).catch((error: unknown) => {
    if (reasonOf(error) === 'ENOENT') return [];
    return refuse('cli.fileNotWritten', { file: folder, reason: reasonOf(error) });
  });
  if (found.length > 0) refuse('batch.folderNotEmpty', { folder });
  return folder;
}

/** Writes the files of an archive into a folder, each whole or not at all. */
async function unpackInto(folder: string, zip: Buffer): Promise<number> {
  const { unpackZip } = await import('../../documents/archive/zip');
  const files = unpackZip(zip);
  for (const { path, bytes } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFileWhole(file, async () => ({ bytes: Buffer.from(bytes), value: null }));
  }
  return files.length;
}

const runner: CommandRunner = async ({ options, io, session, answer, t, language }) => {
  const out = resolve(options.required('out'));
  const isZip = out.toLowerCase().endsWith('.zip');
  const wanted = {
    from: options.requiredDate('from'),
    to: options.requiredDate('to'),
    formats: [...(options.choices('format', EXPORT_FORMATS) ?? (['pdf', 'own'] as const))],
    asSent: options.flag('sent'),
  };
  if (!isZip) await emptyFolder(out);
  const open = await session();
  const customer = options.text('customer');
  const customerId = customer === undefined ? {} : { customerId: (await findCustomer(open, customer)).id };
  const { jobId } = await open.call('batch.export', { ...wanted, ...customerId });
  const { done, refused } = await waitForJob(open, jobId, io);
  const file = await open.call('job.file', { jobId });
  const zip = Buffer.from(file.base64, 'base64');
  const files = isZip
    ? await writeFileWhole(out, async () => ({ bytes: zip, value: null }))
    : await unpackInto(out, zip);
  const outcome = outcomeDocument({ done: done - refused.length, refused }, language);
  answer({ out, ...wanted, ...(files === null ? {} : { files }), ...outcome }, () => [
    t('batch.done', { count: outcome.done }),
    files === null ? out : t('batch.written', { folder: out, count: files }),
    ...refused.map(({ name, failure }) => `${name}: ${messageOf(failure, language)}`),
  ]);
  return refused.length === 0 ? undefined : EXIT.refused;
};

export default runner;
