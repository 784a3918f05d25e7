import { resolve } from 'node:path';
import type { ApiOutput } from '@shared/api';
import type { Invocation } from './command';
import { EXIT } from './exit-codes';
import { messageOf } from './failure-text';
import { writeFileWhole } from './files';
import { findCustomer } from './find';
import { wrongUse } from './wrong-use';

/** What makes no sense but with `--statement`. */
export const STATEMENT_OPTIONS = ['pdf', 'eml', 'recipient', 'from', 'to', 'currency'] as const;

type Sent = ApiOutput<'receivables.sendStatement'>;

/** What became of its mail. */
function mailLines({ file, mail, recipient }: Sent, { t, language, options }: Invocation): string[] {
  if (file !== null) {
    return [t('cli.send.done', { file: resolve(options.text('eml') ?? ''), recipient: recipient || '–' })];
  }
  if (mail === null) return [];
  const reason = mail.lastFailure === null ? [] : [messageOf(mail.lastFailure, language)];
  return [mail.state === 'sent' ? t('outbox.sentTo', { recipient: mail.to }) : t('outbox.kept'), ...reason];
}

/**
 * Writes a customer's statement as a letter, as a mail draft, or sends it: since the beginning of the year where no day is
 * named.
 */
export async function handOverStatement(wanted: string, invocation: Invocation): Promise<number | undefined> {
  const { options, session, answer, t } = invocation;
  const [file, draft] = [options.text('pdf'), options.text('eml')];
  const sends = options.flag('smtp');
  if (file === undefined && draft === undefined && !sends) wrongUse('cli.missingOption', { option: '--pdf' });
  const [currency, recipient] = [options.text('currency'), options.text('recipient')];
  const from = options.date('from');
  const lastDay = options.date('to');
  const open = await session();
  const { id, name } = await findCustomer(open, wanted);
  const to = lastDay ?? (await open.call('receivables.ageing', { limit: 1 })).asOf;
  const asked = { customerId: id, from: from ?? `${to.slice(0, 4)}-01-01`, to, ...(currency && { currency }) };

  async function writePdf(path: string) {
    const written = resolve(path);
    const { pages, hash, warnings } = await writeFileWhole(written, async () => {
      const value = await open.call('receivables.statementPdf', asked);
      return { bytes: Buffer.from(value.base64, 'base64'), value };
    });
    return { file: written, pages, hash, warnings };
  }

  async function mail(): Promise<Sent> {
    const given = { ...asked, ...(recipient !== undefined && { recipient }) };
    if (draft === undefined) return open.call('receivables.sendStatement', { ...given, channel: 'email' });
    return writeFileWhole(resolve(draft), async () => {
      const value = await open.call('receivables.sendStatement', given);
      return { bytes: Buffer.from(value.file?.base64 ?? '', 'base64'), value };
    });
  }

  const pdf = file === undefined ? undefined : await writePdf(file);
  const sent = draft !== undefined || sends ? await mail() : undefined;
  answer(
    {
      ...{ customer: name, customerId: id, to, ...pdf },
      ...(sent !== undefined && { statement: sent.statement, mail: sent.mail }),
      ...(draft !== undefined && { eml: resolve(draft) }),
    },
    () => [
      ...(pdf === undefined ? [] : [t('cli.pdf.done', { file: pdf.file, count: pdf.pages }), ...pdf.warnings]),
      ...(sent === undefined ? [] : mailLines(sent, invocation)),
    ],
  );
  return sent?.mail != null && sent.mail.state !== 'sent' ? EXIT.refused : undefined;
}
