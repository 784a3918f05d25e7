import { resolve } from 'node:path';
import type { CommandRunner, Invocation } from '../command';
import { EXIT } from '../exit-codes';
import { messageOf } from '../failure-text';
import { readInput, writeFileWhole } from '../files';
import { findInvoice } from '../find';

/** What is written anew for this one mail. */
async function editsOf({ options, io }: Invocation) {
  const [to, subject, body] = [options.text('recipient'), options.text('subject'), options.text('body')];
  return {
    ...(to !== undefined && { to }),
    ...(subject !== undefined && { subject }),
    ...(body !== undefined && { body: (await readInput(body, io)).toString('utf8') }),
  };
}

const runner: CommandRunner = async (invocation) => {
  const { operands, options, session, answer, t, language } = invocation;
  const [wanted = ''] = operands;
  const draft = options.text('eml');
  const edits = await editsOf(invocation);
  const open = await session();
  const { id } = await findInvoice(open, wanted);
  if (draft !== undefined) {
    const file = resolve(draft);
    const delivery = await writeFileWhole(file, async () => {
      const sent = await open.call('invoice.send', { id, channel: 'emailDraft', ...edits });
      return { bytes: Buffer.from(sent.file.base64, 'base64'), value: sent.delivery };
    });
    answer({ id, file, delivery }, () => [t('cli.send.done', { file, recipient: delivery?.recipient || '–' })]);
    return undefined;
  }
  const { delivery, mail } = await open.call('invoice.send', { id, channel: 'email', ...edits });
  answer({ id, delivery, mail }, () => {
    if (mail === null) return [];
    const reason = mail.lastFailure === null ? [] : [messageOf(mail.lastFailure, language)];
    return mail.state === 'sent'
      ? [t('outbox.sentTo', { recipient: mail.to }), ...reason]
      : [t('outbox.kept'), ...reason];
  });
  return mail?.state === 'sent' ? undefined : EXIT.refused;
};

export default runner;
