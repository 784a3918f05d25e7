import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ApiInput } from '@shared/api';
import { EXPORT_FORMATS } from '@shared/api/batch';
import type { JobStatus } from '@shared/api/jobs';
import { Refusal, refuse } from '@shared/failure';
import type { CommandRunner, Invocation } from '../command';
import { EXIT } from '../exit-codes';
import { messageOf } from '../failure-text';
import { reasonOf, writeFileWhole } from '../files';
import { findCustomer } from '../find';
import { fillNewFolder } from '../new-folder';
import { outcomeDocument } from '../refused-rows';
import type { Session } from '../session';
import { waitForJob } from '../wait-for-job';

interface Packed {
  readonly zip: Buffer;
  readonly status: JobStatus;
}

async function pack(wanted: ApiInput<'batch.export'>, open: Session, io: Invocation['io']): Promise<Packed> {
  const { jobId } = await open.call('batch.export', wanted);
  const status = await waitForJob(open, jobId, io);
  const { base64 } = await open.call('job.file', { jobId });
  return { zip: Buffer.from(base64, 'base64'), status };
}

/** Writes the files of an archive beneath a folder; Ctrl C ends it between two of them. */
async function unpackInto(folder: string, zip: Buffer, { signal }: Invocation['io']): Promise<number> {
  const { unpackZip } = await import('../../documents/archive/zip');
  const files = unpackZip(zip);
  for (const { path, bytes } of files) {
    if (signal.aborted) throw new Refusal({ code: 'cli.interrupted', params: {} });
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes).catch((error: unknown) =>
      refuse('cli.fileNotWritten', { file, reason: reasonOf(error) }),
    );
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
  const open = await session();
  const customer = options.text('customer');
  const customerId = customer === undefined ? {} : { customerId: (await findCustomer(open, customer)).id };
  const packed = () => pack({ ...wanted, ...customerId }, open, io);
  const { status, files } = isZip
    ? await writeFileWhole(out, async () => {
        const { zip, status } = await packed();
        return { bytes: zip, value: { status, files: null } };
      })
    : await fillNewFolder(out, async (draft) => {
        const { zip, status } = await packed();
        return { status, files: await unpackInto(draft, zip, io) };
      });
  const { done, refused } = status;
  const outcome = outcomeDocument({ done: done - refused.length, refused }, language);
  answer({ out, ...wanted, ...(files === null ? {} : { files }), ...outcome }, () => [
    t('batch.done', { count: outcome.done }),
    files === null ? out : t('batch.written', { folder: out, count: files }),
    ...refused.map(({ name, failure }) => `${name}: ${messageOf(failure, language)}`),
  ]);
  return refused.length === 0 ? undefined : EXIT.refused;
};

export default runner;
