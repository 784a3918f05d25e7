import { join, resolve } from 'node:path';
import type { ReminderRow } from '@shared/api/reminders';
import { groupBy } from '@shared/group-by';
import { fromMinor } from '@shared/money';
import { allPages } from '../all-pages';
import type { CommandRunner } from '../command';
import { EXIT } from '../exit-codes';
import { readyFolder, writeFileWhole } from '../files';
import { findCustomer } from '../find';
import { table } from '../output/table';
import { outcomeDocument, refusalLines } from '../refused-rows';

/** One reminder of each letter: its other invoices stand in the same one. */
function lettersOf(reminders: readonly ReminderRow[]): string[] {
  const letters = groupBy(reminders, ({ customerId, step, language, currency }) =>
    [customerId, step, language, currency].join(' '),
  );
  return [...letters.values()].flatMap(([first]) => first?.id ?? []);
}

const runner: CommandRunner = async ({ options, session, answer, language, t, formats }) => {
  const out = options.text('out');
  const sends = options.flag('smtp');
  const folder = resolve(out ?? '');
  const customer = options.text('customer');
  const open = await session();
  const wanted = customer === undefined ? {} : { customerId: (await findCustomer(open, customer)).id };
  const { rows } = await allPages((page) => open.call('reminder.suggest', { ...wanted, ...page }));
  const due = rows.map((row) => ({
    id: row.invoiceId,
    number: row.number,
    customer: row.customerName,
    step: row.step,
    overdueDays: row.overdueDays,
    open: fromMinor(row.openAmount, row.currency),
    fee: fromMinor(row.feeAmount, row.currency),
    currency: row.currency,
    email: row.email,
  }));
  const lines = () =>
    table(
      [
        { head: t('receivables.column.customer') },
        { head: t('receivables.column.invoice') },
        { head: t('receivables.column.step') },
        { head: t('receivables.column.late'), align: 'right' },
        { head: '' },
        { head: t('receivables.column.open'), align: 'right' },
      ],
      rows.map((row) => [
        row.customerName,
        row.number,
        t(`reminders.step.${row.step}`),
        t('receivables.days', { count: row.overdueDays }),
        row.currency,
        formats.amount(row.openAmount, row.currency),
      ]),
    );
  if (rows.length === 0 || options.flag('dry-run')) {
    answer({ due, files: [] }, () => (rows.length === 0 ? [t('receivables.nobodyToRemind')] : lines()));
    return undefined;
  }
  if (out !== undefined) await readyFolder(folder);
  const items = rows.map(({ invoiceId, step }) => ({ invoiceId, step }));
  const made = await open.call('reminder.make', { items, by: sends ? 'email' : 'draft' });
  const files: string[] = [];
  for (const { fileName, base64 } of made.files) {
    const file = join(folder, fileName);
    await writeFileWhole(file, async () => ({ bytes: Buffer.from(base64, 'base64'), value: undefined }));
    files.push(file);
  }
  // The letters themselves lie beside the drafts; through the server they go within the mail.
  for (const id of out === undefined ? [] : lettersOf(made.reminders)) {
    const { fileName, base64 } = await open.call('reminder.pdf', { id });
    const file = join(folder, fileName);
    await writeFileWhole(file, async () => ({ bytes: Buffer.from(base64, 'base64'), value: undefined }));
    files.push(file);
  }
  const waiting = made.mails.filter(({ state }) => state !== 'sent');
  answer({ due, files, mails: made.mails, ...outcomeDocument(made, language) }, () => [
    ...lines(),
    t('receivables.remind.done', { count: made.done }),
    ...files,
    ...(waiting.length > 0 ? [t('outbox.kept')] : []),
    ...refusalLines(made, language),
  ]);
  return made.refused.length > 0 || waiting.length > 0 ? EXIT.refused : undefined;
};

export default runner;
