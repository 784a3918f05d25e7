import type { useApi } from '@renderer/api/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import type { CallResult } from '@shared/api/contract';
/** The ways out of the house that hand something to this machine. */
export const CHANNELS = ['emailDraft', 'file', 'print'] as const;

export type Channel = (typeof CHANNELS)[number];

/**
 * Makes what is sent of a posted invoice, logs it, and hands it over to the mail program, the disk or the printer.
 * `handedOver` is false where the user cancelled the system's dialog.
 */
export async function sendBy(
  channel: Channel,
  id: string,
  call: ReturnType<typeof useApi>['call'],
): Promise<CallResult<{ handedOver: boolean }>> {
  const made = await call('invoice.send', { id, channel });
  if (!made.ok) return made;
  const { fileName, mediaType, base64 } = made.value.file;
  const file = { fileName, mediaType, bytes: fromBase64(base64) };
  switch (channel) {
    case 'emailDraft': {
      const opened = await platform.openMailDraft(file);
      return opened.ok ? { ok: true, value: { handedOver: opened.value.opened } } : opened;
    }
    case 'file': {
      const saved = await platform.saveFile(file);
      return saved.ok ? { ok: true, value: { handedOver: saved.value.saved } } : saved;
    }
    case 'print': {
      const printed = await platform.print(file.bytes);
      return printed.ok ? { ok: true, value: { handedOver: printed.value.printed } } : printed;
    }
  }
}
