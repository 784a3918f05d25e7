import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { PAGE } from './address';
import type { WindowState } from './window-state';

/**
 * What every window of ours is: a sandboxed page without Node, in a world apart from its preload script. Spelled out
 * though most are Electron's defaults, frozen, and the only such options in the program.
 */
export const WEB_PREFERENCES = Object.freeze({
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  sandbox: true,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  // Its dictionaries would be downloaded.
  spellcheck: false,
});

export const WINDOW_OPTIONS = Object.freeze({
  width: 1280,
  height: 800,
  minWidth: 1024,
  minHeight: 640,
  title: 'Proforma',
  // Shown once it has something to show.
  show: false,
} satisfies BrowserWindowConstructorOptions);

/** Opens the window on the page of the built renderer; it shows itself as soon as that has been drawn. */
export function openWindow(preload: string, state: WindowState | null): BrowserWindow {
  const place = state === null ? {} : { x: state.x, y: state.y, width: state.width, height: state.height };
  const window = new BrowserWindow({
    ...WINDOW_OPTIONS,
    ...place,
    webPreferences: { ...WEB_PREFERENCES, preload },
  });
  if (state?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(PAGE);
  return window;
}

/** Brings a window to the front, wherever it was put. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
