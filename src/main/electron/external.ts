import { shell } from 'electron';

/** Web pages and mail only: other schemes start programs (`file:`, `smb:`, `ms-msdt:` and their like). */
const OPENED_OUTSIDE: readonly string[] = ['https:', 'mailto:'];

/** Hands an address to the system's browser or mail program; anything but `https:` and `mailto:` is dropped. */
export async function openAddress(address: string): Promise<boolean> {
  if (!URL.canParse(address) || !OPENED_OUTSIDE.includes(new URL(address).protocol)) return false;
  await shell.openExternal(address);
  return true;
}

/**
 * Opens a file or folder with the program that the system has for it. Only for paths that this host made itself: what
 * came from a page or from a file's content never gets here. Answers why it could not, or null.
 */
export async function openOwnPath(path: string): Promise<string | null> {
  const problem = await shell.openPath(path);
  return problem === '' ? null : problem;
}
