import type { BridgeFile } from '@shared/api/bridge';
import type { CallResult } from '@shared/api/contract';
import { openOwnPath } from './external';
import { plainFileName } from './file-name';
import type { HandedOver } from './handed-over';

/**
 * Opens a draft in the person's own mail program. The ending is ours, whatever the page says: the system decides by it
 * what to start.
 */
export async function openMailDraft(
  file: BridgeFile,
  handedOver: HandedOver,
): Promise<CallResult<{ opened: boolean }>> {
  const name = `${plainFileName(file.fileName).replace(/\.eml$/i, '')}.eml`;
  const problem = await openOwnPath(await handedOver.write(name, Buffer.from(file.base64, 'base64')));
  if (problem === null) return { ok: true, value: { opened: true } };
  return { ok: false, failure: { code: 'host.noMailProgram', params: { file: name, reason: problem } } };
}
