import type { CallResult } from '@shared/api/contract';
import { bridge } from '../api/bridge';
import { toBase64 } from './base64';

/**
 * Whether the pages can be printed without one more press of a button: a browser opens its viewer only shortly after
 * somebody pressed something, and long work outlasts that.
 */
export const mayPrintAtOnce = (): boolean => bridge() !== undefined || navigator.userActivation.isActive;

const printed: CallResult<{ printed: boolean }> = { ok: true, value: { printed: true } };

/**
 * Prints a PDF. The desktop host has the system's dialog; a browser opens the PDF in its own viewer, from where it is
 * printed: the content policy allows no frame, and printing our page would print the window.
 */
export async function print(bytes: Uint8Array<ArrayBuffer>): Promise<CallResult<{ printed: boolean }>> {
  const desktop = bridge();
  if (desktop) return desktop.print(toBase64(bytes));
  window.open(URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' })), '_blank', 'noopener');
  return printed;
}
