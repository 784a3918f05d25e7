import type { Session, WebContents } from 'electron';
import { isOwnAddress } from './address';
import { openAddress } from './external';

/**
 * The schemes that a session of ours may load from: the window's own, what it makes in memory (held in check by its
 * content policy), and the parts of Chromium that live in the program: developer tools and the PDF viewer.
 */
const LOCAL_SCHEMES: readonly string[] = ['app:', 'blob:', 'data:', 'devtools:', 'chrome-extension:', 'chrome:'];

export interface SessionGuard {
  /** How many requests to anywhere else were cancelled. Always 0, or something is wrong with the page. */
  blockedRequests(): number;
}

/** Cuts a session off from the network, and from every device and permission. */
export function guardSession(session: Session): SessionGuard {
  let blocked = 0;
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isLocal = URL.canParse(url) && LOCAL_SCHEMES.includes(new URL(url).protocol);
    if (!isLocal) blocked += 1;
    answer({ cancel: !isLocal });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Files are saved through a dialog of the host; a download would choose its own place.
  session.on('will-download', (event) => event.preventDefault());
  return { blockedRequests: () => blocked };
}

/**
 * Keeps a page where it is: it navigates nowhere, embeds nothing, opens no window. A link that wants a new window goes to
 * the system's browser or mail program if it is of a harmless kind.
 */
export function guardContents(contents: WebContents, mayLoad: (address: string) => boolean = isOwnAddress): void {
  contents.on('will-navigate', (details) => {
    if (!mayLoad(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    if (!mayLoad(details.url)) details.preventDefault();
  });
  contents.on('will-frame-navigate', (details) => {
    if (!mayLoad(details.url)) details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void openAddress(url);
    return { action: 'deny' };
  });
}
