import { app, type BrowserWindow } from 'electron';
import { openWindow, showWindow } from './window';
import { readWindowState, writeWindowState } from './window-state';

/** The one window of the program, which on macOS may be closed and opened again while the program runs. */
export interface MainWindow {
  /** Null while it is closed. */
  current(): BrowserWindow | null;
  open(): void;
  /** Brings it to the front. */
  show(): void;
  /** Resolves when its last place has been written. */
  settled(): Promise<void>;
}

export function createMainWindow(preload: string, stateFile: string): MainWindow {
  let window: BrowserWindow | null = null;
  let stateWritten: Promise<void> = Promise.resolve();
  const open = () => {
    const opened = openWindow(preload, readWindowState(stateFile));
    window = opened;
    opened.on('close', () => {
      stateWritten = writeWindowState(stateFile, { ...opened.getNormalBounds(), maximized: opened.isMaximized() });
    });
    opened.on('closed', () => {
      window = null;
    });
  };
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (window === null) open();
  });
  return {
    current: () => window,
    open,
    show: () => {
      if (window !== null) showWindow(window);
    },
    settled: () => stateWritten,
  };
}
