import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHANNELS } from '@main/electron/channels';
import { startDesktop } from '@main/electron/desktop';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type StandInApplication, standInApplication } from '../../../stand-ins/application';
import { app, BrowserWindow, session, standIn } from '../../../stand-ins/electron';

let folder: string;
let application: StandInApplication;
let created: unknown[];
let complaints: string[];
let language: string;

async function start(...given: string[]): Promise<void> {
  await startDesktop({
    arguments: ['--home', join(folder, 'home'), ...given],
    preload: '/out/preload/index.cjs',
    rendererFolder: join(folder, 'renderer'),
    started: () => standIn.state.order.push('started'),
    complain: (line) => complaints.push(line),
    createApplication: async (options) => {
      created.push(options);
      return application;
    },
  });
  for (const window of BrowserWindow.all) await expect.poll(() => window.isShown).toBe(true);
}

const page = () => {
  const [window] = BrowserWindow.all;
  if (window === undefined) throw new Error('no window');
  return window;
};

const labels = () =>
  standIn.state.menu.flatMap(({ label, submenu }) => [label, ...(submenu ?? []).map((i) => i.label)]);

const click = (label: string) =>
  standIn.state.menu
    .flatMap(({ submenu }) => submenu ?? [])
    .find((item) => item.label === label)
    ?.click?.();

beforeEach(() => {
  standIn.reset();
  folder = mkdtempSync(join(tmpdir(), 'proforma-desktop-'));
  mkdirSync(join(folder, 'renderer'));
  writeFileSync(join(folder, 'renderer', 'index.html'), '<html><head></head></html>');
  created = [];
  complaints = [];
  language = 'fr';
  application = standInApplication();
  application.answers('preferences.get', async () => ({ ok: true, value: { language } }));
});

afterEach(() => {
  process.removeAllListeners('uncaughtException');
  process.removeAllListeners('unhandledRejection');
  rmSync(folder, { recursive: true });
});

describe('starting', () => {
  test('sandboxes and registers the scheme before Electron is ready, and takes the single instance', async () => {
    await start();
    expect(standIn.state.order).toEqual([
      'enableSandbox',
      'registerSchemesAsPrivileged',
      'requestSingleInstanceLock',
      'ready',
      'started',
    ]);
    expect(standIn.state.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  });

  test('opens one window on the page, guarded', async () => {
    await start();
    expect(created).toEqual([{ home: join(folder, 'home'), host: 'desktop' }]);
    expect(BrowserWindow.all).toHaveLength(1);
    expect(standIn.state.loaded).toMatchObject([{ url: 'app://proforma/', status: 200 }]);
    expect(standIn.isPrevented(page().webContents, 'will-navigate', { url: 'https://example.com/' })).toBe(true);
    expect(page().webContents.windowOpenHandler?.({ url: 'app://proforma/' })).toEqual({ action: 'deny' });
    expect(session.defaultSession.permissionCheck?.()).toBe(false);
    expect(session.defaultSession.requestFilter).not.toBeNull();
  });

  test('keeps Chromium’s files apart from the companies', async () => {
    await start();
    expect(app.getPath('userData')).toBe(join(folder, 'home', 'window'));
  });

  test('opens the company that was named', async () => {
    await start('--company', join(folder, 'acme'));
    expect(application.openedFolders).toEqual([join(folder, 'acme')]);
  });

  test('a company that is refused is told, and the program ends as the command line does', async () => {
    application.openCompanyFolder = async () => ({
      ok: false,
      failure: { code: 'host.noSuchAddress', params: {} },
    });
    await start('--company', join(folder, 'acme'));
    expect(standIn.state.errorBoxes).toEqual([
      { title: 'Proforma n’a pas pu démarrer', content: expect.stringContaining('Il n’y a rien') },
    ]);
    expect(standIn.state.exitCode).toBe(1);
    expect(application.closed).toBe(true);
    expect(BrowserWindow.all).toEqual([]);
  });

  test('an option that makes no sense ends it before anything is opened', async () => {
    await start('--port', 'x');
    expect(complaints).toHaveLength(1);
    expect(standIn.state.exitCode).toBe(2);
    expect(standIn.state.isReady).toBe(false);
    expect(created).toEqual([]);
  });
});

describe('a second start', () => {
  test('ends at once, with nothing opened', async () => {
    standIn.state.isFirstInstance = false;
    await start();
    expect(standIn.state.exitCode).toBe(0);
    expect(created).toEqual([]);
    expect(BrowserWindow.all).toEqual([]);
  });

  test('shows the window of the first', async () => {
    await start();
    page().minimized = true;
    app.emit('second-instance');
    expect(page()).toMatchObject({ minimized: false, isShown: true, isFocused: true });
  });
});

describe('the window’s calls', () => {
  test('reach the application in the person’s name', async () => {
    await start();
    application.answers('customer.list', async () => ({ ok: true, value: [1] }));
    const { mainFrame } = page().webContents;
    expect(await standIn.invoke(mainFrame, CHANNELS.call, 'customer.list', { offset: 0 })).toEqual({
      ok: true,
      value: [1],
    });
    expect(application.calls.at(-1)).toMatchObject({ name: 'customer.list', caller: { by: expect.any(String) } });
  });

  test('changes are sent to the window, and to nobody once it is closed', async () => {
    await start();
    const { webContents } = page();
    const change = { seq: 1, touched: { invoices: ['i1'] } };
    application.announce(change);
    expect(webContents.sent).toEqual([{ channel: CHANNELS.change, given: [change] }]);
    page().destroy();
    application.announce(change);
    expect(webContents.sent).toHaveLength(1);
  });
});

describe('the menu', () => {
  test('is in the person’s language and follows it', async () => {
    await start();
    expect(labels()).toContain('Fichier');
    language = 'ms';
    await standIn.invoke(page().webContents.mainFrame, CHANNELS.call, 'preferences.update', { language });
    expect(labels()).toContain('Fail');
  });

  test('opens another company and starts the page anew', async () => {
    await start();
    standIn.state.openAnswer = { canceled: false, filePaths: [join(folder, 'other')] };
    click('Ouvrir une société…');
    await expect.poll(() => page().webContents.reloads).toBe(1);
    expect(application.openedFolders).toEqual([join(folder, 'other')]);
  });

  test('leaves the page alone when no company is chosen', async () => {
    await start();
    click('Ouvrir une société…');
    await expect.poll(() => standIn.state.openDialogs).toHaveLength(1);
    expect(page().webContents.reloads).toBe(0);
  });

  test('shows the data folder, or says where it is', async () => {
    await start();
    click('Afficher le dossier des données');
    await expect.poll(() => standIn.state.openedPaths).toEqual([join(folder, 'home')]);
    standIn.state.openPathProblem = 'nope';
    click('Afficher le dossier des données');
    await expect.poll(() => standIn.state.errorBoxes[0]?.content).toContain(join(folder, 'home'));
  });
});

describe('ending', () => {
  test('closing the window remembers its place, closes the application, and only then ends', async () => {
    await start();
    let finish: () => void = () => undefined;
    application.close = () =>
      new Promise((resolve) => {
        finish = () => {
          application.closed = true;
          resolve();
        };
      });
    page().bounds = { x: 10, y: 20, width: 1100, height: 700 };
    page().close();
    const place = join(folder, 'home', 'window', 'window.json');
    await expect.poll(() => existsSync(place)).toBe(true);
    expect(standIn.state.exitCode).toBeUndefined();
    expect(JSON.parse(readFileSync(place, 'utf8'))).toMatchObject({ x: 10, y: 20, width: 1100, height: 700 });
    await expect
      .poll(() => {
        finish();
        return standIn.state.exitCode;
      })
      .toBe(0);
    expect(application.closed).toBe(true);
  });

  test('an application that cannot be closed is noted and does not hold the program', async () => {
    await start();
    application.close = async () => {
      throw new Error('disk full');
    };
    app.quit();
    await expect.poll(() => standIn.state.exitCode).toBe(0);
    expect(readFileSync(join(folder, 'home', 'logs', 'proforma.log'), 'utf8')).toContain('close: Error');
  });
});
