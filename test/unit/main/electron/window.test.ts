import { openWindow, showWindow, WEB_PREFERENCES, WINDOW_OPTIONS } from '@main/electron/window';
import { app } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import { BrowserWindow, session, standIn } from '../../../stand-ins/electron';

beforeEach(async () => {
  standIn.reset();
  session.defaultSession.protocol.handle('app', async () => new Response('page'));
  await app.whenReady();
});

test('a page is sandboxed, isolated and without Node, and nobody can loosen that at run time', () => {
  expect(WEB_PREFERENCES).toEqual({
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
  });
  expect(Object.isFrozen(WEB_PREFERENCES)).toBe(true);
  expect(Object.isFrozen(WINDOW_OPTIONS)).toBe(true);
});

test('the window has these preferences and the preload script, nothing else', () => {
  openWindow('/out/preload/index.cjs', null);
  const [window] = BrowserWindow.all;
  expect(window?.options.webPreferences).toEqual({ ...WEB_PREFERENCES, preload: '/out/preload/index.cjs' });
  expect(window?.bounds).toMatchObject({ width: 1280, height: 800 });
});

test('the window loads our own page and shows itself once that has been drawn', async () => {
  openWindow('/preload.cjs', null);
  const [window] = BrowserWindow.all;
  expect(window?.isShown).toBe(false);
  await expect.poll(() => window?.isShown).toBe(true);
  expect(standIn.state.loaded).toEqual([{ url: 'app://proforma/', status: 200, type: 'text/plain;charset=UTF-8' }]);
});

test('the window opens where it was closed', () => {
  openWindow('/preload.cjs', { x: 40, y: 50, width: 1100, height: 700, maximized: true });
  const [window] = BrowserWindow.all;
  expect(window?.bounds).toEqual({ x: 40, y: 50, width: 1100, height: 700 });
  expect(window?.isMaximized()).toBe(true);
});

test('a minimized window is brought back to the front', () => {
  const window = openWindow('/preload.cjs', null);
  const [drawn] = BrowserWindow.all;
  if (drawn) drawn.minimized = true;
  showWindow(window);
  expect(drawn).toMatchObject({ minimized: false, isShown: true, isFocused: true });
});
