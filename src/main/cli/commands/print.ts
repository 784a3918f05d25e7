import { join, resolve } from 'node:path';
import { MOST_COPIES } from '@shared/api/print';
import { allPages } from '../all-pages';
import type { CommandRunner, Invocation } from '../command';
import { EXIT } from '../exit-codes';
import { messageOf } from '../failure-text';
import { readyFolder, writeFileWhole } from '../files';
import { findInvoice } from '../find';
import { outcomeDocument } from '../refused-rows';
import type { Session } from '../session';
import { assertPrinter, handToSpooler } from '../spooler';
import { waitForJob } from '../wait-for-job';
import { wrongUse } from '../wrong-use';

const COPIES = Array.from({ length: MOST_COPIES + 1 }, (_, count) => String(count));

/** Which invoices are meant: those named, or all of a period. */
async function wantedOf({ operands, options }: Invocation, open: Session) {
  const from = options.date('from');
  const to = options.date('to');
  if (operands.length > 0) {
    const ids: string[] = [];
    for (const operand of operands) ids.push((await findInvoice(open, operand)).id);
    return { ids };
  }
  if (from === undefined) return wrongUse('cli.missingOption', { option: to === undefined ? 'ID' : '--from' });
  return { from, to: to ?? wrongUse('cli.missingOption', { option: '--to' }) };
}

/** The invoices of a run one by one: each is a file of its own in a folder. */
async function eachOf(open: Session, wanted: { ids: string[] } | { from: string; to: string }) {
  if ('ids' in wanted) return wanted.ids.map((id) => ({ ids: [id] }));
  const { rows } = await allPages((page) => open.call('invoice.list', { ...wanted, issued: true, ...page }));
  // Of none the run says so itself.
  return rows.length === 0 ? [wanted] : rows.toReversed().map(({ id }) => ({ ids: [id] }));
}

const runner: CommandRunner = async (invocation) => {
  const { options, io, session, answer, t, language } = invocation;
  const printer = options.text('printer');
  const folder = options.text('folder');
  if (printer !== undefined && folder !== undefined) {
    wrongUse('cli.optionOfAnother', { option: '--printer', command: 'print --folder' });
  }
  const cover = options.flag('cover');
  const duplex = options.flag('duplex');
  const how = {
    copies: Number(options.choice('copies', COPIES) ?? '0'),
    cover,
    duplex,
    order: options.choice('order', ['number', 'customer']) ?? ('number' as const),
  };
  const open = await session();
  const wanted = await wantedOf(invocation, open);
  if (printer !== undefined) await assertPrinter(printer, io);
  // With a list on top all is one file: the list is of what lies under it.
  const runs = folder === undefined || cover ? [wanted] : await eachOf(open, wanted);
  if (folder !== undefined) await readyFolder(resolve(folder));

  const files: string[] = [];
  const outcome = { done: 0, refused: [] as Awaited<ReturnType<typeof waitForJob>>['refused'] };
  for (const run of runs) {
    const { jobId } = await open.call('print.run', { ...run, ...how });
    const { refused, hasFile } = await waitForJob(open, jobId, io);
    outcome.refused.push(...refused);
    if (!hasFile) continue;
    const { fileName, base64 } = await open.call('job.file', { jobId });
    const bytes = Buffer.from(base64, 'base64');
    if (folder === undefined) {
      await handToSpooler({ title: fileName.replace(/\.pdf$/, ''), bytes, printer, isDuplex: duplex }, io);
    } else {
      const file = join(resolve(folder), fileName);
      await writeFileWhole(file, async () => ({ bytes, value: undefined }));
      files.push(file);
    }
    // What did not reach the printer or the folder is not logged as printed.
    outcome.done += (await open.call('print.log', { jobId })).done;
  }
  answer(
    { ...(folder === undefined ? { printer: printer ?? null } : { files }), ...outcomeDocument(outcome, language) },
    () => [
      folder === undefined
        ? t('print.handedOver', { count: outcome.done, printer: printer ?? t('print.usualPrinter') })
        : t('print.done', { count: outcome.done }),
      ...files,
      ...outcome.refused.map(({ name, failure }) => t('print.leftOut', { name, reason: messageOf(failure, language) })),
    ],
  );
  return outcome.refused.length === 0 ? undefined : EXIT.refused;
};

export default runner;
