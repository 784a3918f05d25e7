import type { useApi } from '@renderer/api/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import type { ApiOutput } from '@shared/api';
import type { CallResult } from '@shared/api/contract';

/** The ways out of the house; `email` where the company has a mail server, the others hand something to this machine. */
export const CHANNELS = ['email', 'emailDraft', 'file', 'print'] as const;

export type Channel = (typeof CHANNELS)[number];

/** What somebody changed of the mail. */
export interface MailChanges {
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
}

/** What became of it: handed to the machine (or the system's dialog cancelled), or a mail that is sent or waits. */
export interface Outcome {
  readonly handedOver: boolean;
  readonly mail: ApiOutput<'invoice.send'>['mail'];
}

async function handOver(channel: Channel, sent: ApiOutput<'invoice.send'>): Promise<CallResult<boolean>> {
  const { fileName, mediaType, base64 } = sent.file;
  const file = { fileName, mediaType, bytes: fromBase64(base64) };
  switch (channel) {
    case 'email':
      return { ok: true, value: sent.mail?.state === 'sent' };
    case 'emailDraft': {
      const opened = await platform.openMailDraft(file);
      return opened.ok ? { ok: true, value: opened.value.opened } : opened;
    }
    case 'file': {
      const saved = await platform.saveFile(file);
      return saved.ok ? { ok: true, value: saved.value.saved } : saved;
    }
    case 'print': {
      const printed = await platform.print(file.bytes);
      return printed.ok ? { ok: true, value: printed.value.printed } : printed;
    }
  }
}

/**
 * Makes what is sent of a posted invoice, logs it, and hands it over to the mail server, the mail program, the disk or
 * the printer.
 */
export async function sendBy(
  channel: Channel,
  id: string,
  call: ReturnType<typeof useApi>['call'],
  changes: MailChanges = {},
): Promise<CallResult<Outcome>> {
  const made = await call('invoice.send', { id, channel, ...changes });
  if (!made.ok) return made;
  const handed = await handOver(channel, made.value);
  return handed.ok ? { ok: true, value: { handedOver: handed.value, mail: made.value.mail } } : handed;
}
