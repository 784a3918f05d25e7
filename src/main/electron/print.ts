import { randomUUID } from 'node:crypto';
import type { CallResult } from '@shared/api/contract';
import { BrowserWindow, session, type WebContents } from 'electron';
import { SCHEME } from './address';
import { openOwnPath } from './external';
import type { HandedOver } from './handed-over';
import { guardSession } from './security';
import { WEB_PREFERENCES } from './window';

/** Chromium's own PDF viewer. Its id is derived from a key in Chromium's source and has never changed. */
const VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';

/** What Chromium answers when the person closes the print dialog without printing. */
const CANCELED = 'Print job canceled';

const FILE_NAME = 'Proforma.pdf';

export interface Printer {
  /** Prints a PDF, given as base64, through the system's dialog. */
  print(base64: string): Promise<CallResult<{ printed: boolean }>>;
  /** Whether contents belong to the printer's hidden window and may load this address: the document or its viewer. */
  mayLoad(contents: WebContents, address: string): boolean;
}

function looksLikePdf(content: Uint8Array): boolean {
  return Buffer.from(content.subarray(0, 5)).toString('latin1') === '%PDF-';
}

/**
 * A printer with a session of its own, in memory, that knows no address but those of the documents being printed. A PDF
 * that Chromium cannot print is opened in the system's own PDF program, which can.
 */
export function createPrinter(handedOver: HandedOver): Printer {
  const documents = new Map<string, Uint8Array<ArrayBuffer>>();
  const own = session.fromPartition('print');
  guardSession(own);
  own.protocol.handle(SCHEME, ({ url }) => {
    const body = documents.get(url);
    if (body === undefined) return new Response(null, { status: 404 });
    return new Response(body, { headers: { 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' } });
  });

  const printInWindow = async (address: string): Promise<{ success: boolean; reason: string }> => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...WEB_PREFERENCES, session: own, plugins: true },
    });
    try {
      // The viewer is a page within the page: only when all of it has been loaded is there something to print.
      const loaded = new Promise<void>((resolve) => window.webContents.once('did-stop-loading', () => resolve()));
      await window.loadURL(address);
      await loaded;
      return await new Promise((resolve) => {
        window.webContents.print({ silent: false, printBackground: true }, (success, reason) =>
          resolve({ success, reason }),
        );
      });
    } catch (error) {
      return { success: false, reason: String(error) };
    } finally {
      window.destroy();
    }
  };

  return {
    mayLoad: (contents, address) => contents.session === own && (documents.has(address) || address.startsWith(VIEWER)),
    async print(base64) {
      const pdf = Uint8Array.from(Buffer.from(base64, 'base64'));
      if (!looksLikePdf(pdf)) return { ok: false, failure: { code: 'host.notPdf', params: {} } };
      const address = `${SCHEME}://print/${randomUUID()}.pdf`;
      documents.set(address, pdf);
      const { success, reason } = await printInWindow(address).finally(() => documents.delete(address));
      if (success || reason === CANCELED) return { ok: true, value: { printed: success } };
      const problem = await openOwnPath(await handedOver.write(FILE_NAME, pdf));
      if (problem === null) return { ok: true, value: { printed: false } };
      return { ok: false, failure: { code: 'host.printFailed', params: { file: FILE_NAME, reason } } };
    },
  };
}
