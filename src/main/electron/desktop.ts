import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Application } from '@main/application-contract';
import { readHostArguments } from '@main/content/arguments';
import { EXIT, exitCodeOf } from '@main/content/exit-codes';
import { systemLanguage } from '@main/content/language';
import { preferredLanguage } from '@main/content/preferred-language';
import { userName } from '@main/content/user-name';
import type { CallResult } from '@shared/api/contract';
import type { Failure } from '@shared/failure';
import type { MessageKey } from '@shared/i18n/catalogue';
import { failureMessage, type Translate, translator } from '@shared/i18n/translate';
import { app, type BrowserWindow, dialog, protocol, session } from 'electron';
import { isOwnAddress } from './address';
import { CHANNELS } from './channels';
import { chooseCompanyFolder } from './company-folder';
import { saveFile } from './dialogs';
import { openOwnPath } from './external';
import { catchFailures, type Failures } from './failures';
import { handedOverIn } from './handed-over';
import { listenToWindow } from './ipc';
import { openMailDraft } from './mail-draft';
import { createMainWindow } from './main-window';
import { setMenu } from './menu';
import { createPrinter } from './print';
import { registerScheme, serveRenderer } from './protocol';
import { guardContents, guardSession } from './security';

export interface DesktopOptions {
  /** The arguments after the program's own. */
  readonly arguments: readonly string[];
  /** The absolute path of the built preload script. */
  readonly preload: string;
  /** The absolute path of the built screens. */
  readonly rendererFolder: string;
  /** Called as soon as the runtime is ready: until then it may fail by itself, from then on the program runs. */
  started(): void;
  /** Says on the terminal why it cannot start, before there is a window to say it in. */
  complain(line: string): void;
  createApplication(options: {
    home: string;
    host: 'desktop';
  }): Promise<Application & { openCompanyFolder(folder: string): Promise<CallResult<unknown>> }>;
}

/** The snapshot is written and the lock released; only then does the program end. */
function closeBeforeQuitting(close: () => Promise<void>, failures: Failures): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    close()
      .catch((error: unknown) => failures.report('close', error))
      .finally(() => {
        isClosed = true;
        app.quit();
      });
  });
}

/**
 * The desktop host: one window on one application. Answers once the window is being opened, or the program ends.
 *
 * What must happen before Electron is ready stands before the first `await`.
 */
export async function startDesktop(options: DesktopOptions): Promise<void> {
  app.enableSandbox();
  registerScheme();
  // No name resolves, whatever part of Chromium asks.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');

  const read = readHostArguments(options.arguments);
  if (!read.ok) {
    options.complain(failureMessage(read.failure, systemLanguage()));
    app.exit(EXIT.wrongUse);
    return;
  }
  const { home, company } = read.value;
  const own = join(home, 'window');
  mkdirSync(own, { recursive: true, mode: 0o700 });
  // Chromium's own files, and with them the lock of the single instance: one window for each home.
  app.setPath('userData', own);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }

  let language = systemLanguage();
  const translate = (): Translate => translator(language);
  const tell = (title: MessageKey, failure: Failure) =>
    dialog.showErrorBox(translate()(title), failureMessage(failure, language));
  const failures = catchFailures(join(home, 'logs', 'proforma.log'), translate);
  const mainWindow = createMainWindow(options.preload, join(own, 'window.json'));
  app.on('second-instance', () => mainWindow.show());

  await app.whenReady();
  options.started();
  guardSession(session.defaultSession);
  serveRenderer(protocol, options.rendererFolder);
  const handedOver = handedOverIn(join(own, 'handed over'));
  await handedOver.clear();
  const printer = createPrinter(handedOver);
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, (address) => isOwnAddress(address) || printer.mayLoad(contents, address));
  });

  const caller = { by: userName() };
  const application = await options.createApplication({ home, host: 'desktop' });
  language = await preferredLanguage(application, caller);
  if (company !== undefined) {
    const opened = await application.openCompanyFolder(company);
    if (!opened.ok) {
      tell('host.failure.cannotStart', opened.failure);
      await application.close();
      app.exit(exitCodeOf(opened.failure));
      return;
    }
  }

  const choose = (over: BrowserWindow) =>
    chooseCompanyFolder(over, home, translate(), (folder) => application.openCompanyFolder(folder));
  const menuActions = {
    openCompany: async () => {
      const over = mainWindow.current();
      if (over === null) return;
      const chosen = await choose(over);
      if (!chosen.ok) tell('host.menu.openCompany', chosen.failure);
      // Another company is another everything: the page starts anew.
      else if (chosen.value.chosen) over.webContents.reload();
    },
    showDataFolder: async () => {
      const reason = await openOwnPath(home);
      if (reason !== null) {
        tell('host.menu.showDataFolder', { code: 'host.noFileManager', params: { reason, folder: home } });
      }
    },
  };
  const applyLanguage = async () => {
    language = await preferredLanguage(application, caller);
    setMenu(translate(), menuActions);
  };
  await applyLanguage();

  listenToWindow({
    window: mainWindow.current,
    call: async (name, input) => {
      const result = await application.call(name, input, caller);
      if (name === 'preferences.update' && result.ok) await applyLanguage();
      return result;
    },
    saveFile: (over, file) => saveFile(over, file, translate()),
    print: (base64) => printer.print(base64),
    openMailDraft: (file) => openMailDraft(file, handedOver),
    chooseCompanyFolder: choose,
    failed: (error) => failures.report('ipc', error),
  });
  application.onChange((change) => mainWindow.current()?.webContents.send(CHANNELS.change, change));
  closeBeforeQuitting(async () => {
    await mainWindow.settled();
    await application.close();
  }, failures);
  mainWindow.open();
}
