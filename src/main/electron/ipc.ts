import type { BridgeFile } from '@shared/api/bridge';
import type { CallResult } from '@shared/api/contract';
import { z } from '@shared/zod';
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { isOwnAddress } from './address';
import { CHANNELS } from './channels';

/** A call, a file or a PDF of more than this is not work of ours; 64 MB of content are 86 of base64. */
const LONGEST = 90_000_000;

const fileSchema = z.strictObject({
  fileName: z.string().min(1).max(1_000),
  mediaType: z.string().max(200),
  base64: z.string().max(LONGEST),
});

/** What the window may ask for. */
export interface WindowServices {
  /** The one window; null while there is none. */
  window(): BrowserWindow | null;
  call(name: string, input: unknown): Promise<CallResult<unknown>>;
  saveFile(window: BrowserWindow, file: BridgeFile): Promise<CallResult<unknown>>;
  print(base64: string): Promise<CallResult<unknown>>;
  openMailDraft(file: BridgeFile): Promise<CallResult<unknown>>;
  chooseCompanyFolder(window: BrowserWindow): Promise<CallResult<unknown>>;
  /** Told of what should never happen. */
  failed(error: unknown): void;
}

/**
 * The only place that listens to windows. Each message must come from the main frame of the one window, while it shows
 * our own page (https://www.electronjs.org/docs/latest/tutorial/security, item 17), and be of the shape of its channel.
 */
export function listenToWindow(services: WindowServices): void {
  const senderOf = (event: IpcMainInvokeEvent): BrowserWindow | null => {
    const window = services.window();
    const frame = event.senderFrame;
    if (window === null || frame === null || frame !== window.webContents.mainFrame) return null;
    return isOwnAddress(frame.url) ? window : null;
  };

  const on = <A extends [z.ZodType, ...z.ZodType[]] | []>(
    channel: string,
    shape: z.ZodTuple<A, null>,
    answer: (window: BrowserWindow, given: z.output<z.ZodTuple<A, null>>) => Promise<CallResult<unknown>>,
  ) => {
    ipcMain.handle(channel, async (event, ...given: unknown[]): Promise<CallResult<unknown>> => {
      const window = senderOf(event);
      if (window === null) return { ok: false, failure: { code: 'host.sender', params: {} } };
      const read = shape.safeParse(given);
      if (!read.success) return { ok: false, failure: { code: 'host.badRequest', params: { problem: channel } } };
      try {
        return await answer(window, read.data);
      } catch (error) {
        services.failed(error);
        return { ok: false, failure: { code: 'common.internal', params: { detail: channel } } };
      }
    });
  };

  on(CHANNELS.call, z.tuple([z.string().max(100), z.unknown()]), (_window, [name, input]) =>
    services.call(name, input),
  );
  on(CHANNELS.saveFile, z.tuple([fileSchema]), (window, [file]) => services.saveFile(window, file));
  on(CHANNELS.print, z.tuple([z.string().max(LONGEST)]), (_window, [base64]) => services.print(base64));
  on(CHANNELS.openMailDraft, z.tuple([fileSchema]), (_window, [file]) => services.openMailDraft(file));
  on(CHANNELS.chooseCompanyFolder, z.tuple([]), (window) => services.chooseCompanyFolder(window));
}
