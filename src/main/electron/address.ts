/** The window's page is served under this scheme: `file:` pages can read the disk, and have no origin of their own. */
export const SCHEME = 'app';
const HOST = 'proforma';
export const PAGE = `${SCHEME}://${HOST}/`;

/** Whether an address is the window's own. Node gives `app:` addresses no origin, so scheme and host are compared. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password, port } = new URL(address);
  return protocol === `${SCHEME}:` && host === HOST && username === '' && password === '' && port === '';
}
