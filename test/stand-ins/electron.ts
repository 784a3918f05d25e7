/**
 * A stand-in of the `electron` module: it behaves as Electron's documentation says of the few parts that the desktop host
 * uses, in one process and without a screen. Vitest resolves `electron` to it; the real package would try to download its
 * runtime. `standIn` is the test's side: what a person, a page or the system would do, and what the host has asked for.
 */
import { EventEmitter } from 'node:events';

type Handler = (event: unknown, ...given: unknown[]) => unknown;
type Responder = (request: Request) => Response | Promise<Response>;
type PrintResult = { success: boolean; reason: string };

interface Preventable {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

function preventable<T extends object>(details: T): T & Preventable {
  let prevented = false;
  return Object.defineProperties(details, {
    defaultPrevented: { get: () => prevented },
    preventDefault: {
      value: () => {
        prevented = true;
      },
    },
  }) as T & Preventable;
}

class OwnProtocol {
  readonly handlers = new Map<string, Responder>();

  handle(scheme: string, responder: Responder): void {
    if (this.handlers.has(scheme)) throw new Error(`The scheme has been handled: ${scheme}`);
    this.handlers.set(scheme, responder);
  }

  registerSchemesAsPrivileged(schemes: unknown[]): void {
    if (state.isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    state.schemes.push(...schemes);
    state.order.push('registerSchemesAsPrivileged');
  }
}

class Session extends EventEmitter {
  readonly protocol = new OwnProtocol();
  requestFilter: ((details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void) | null = null;
  permissionRequest: ((contents: unknown, permission: string, answer: (granted: boolean) => void) => void) | null =
    null;
  permissionCheck: (() => boolean) | null = null;
  devicePermission: (() => boolean) | null = null;
  readonly webRequest = {
    onBeforeRequest: (listener: Session['requestFilter']) => {
      this.requestFilter = listener;
    },
  };

  setPermissionRequestHandler(handler: Session['permissionRequest']): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: Session['permissionCheck']): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: Session['devicePermission']): void {
    this.devicePermission = handler;
  }
}

interface Frame {
  url: string;
}

class WebContents extends EventEmitter {
  readonly session: Session;
  readonly mainFrame: Frame = { url: '' };
  readonly sent: { channel: string; given: unknown[] }[] = [];
  reloads = 0;
  windowOpenHandler: ((details: { url: string }) => { action: string }) | null = null;

  constructor(session: Session) {
    super();
    this.session = session;
  }

  setWindowOpenHandler(handler: WebContents['windowOpenHandler']): void {
    this.windowOpenHandler = handler;
  }

  send(channel: string, ...given: unknown[]): void {
    this.sent.push({ channel, given: structuredClone(given) });
  }

  reload(): void {
    this.reloads += 1;
  }

  print(_options: unknown, done: (success: boolean, reason: string) => void): void {
    state.printed.push(this.mainFrame.url);
    setImmediate(() => done(state.printResult.success, state.printResult.reason));
  }
}

export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = [];
  readonly options: Record<string, unknown> & { webPreferences?: { session?: Session } };
  readonly webContents: WebContents;
  bounds: { x: number; y: number; width: number; height: number };
  isShown = false;
  isFocused = false;
  isDestroyed = false;
  private maximized = false;
  minimized = false;

  constructor(options: BrowserWindow['options'] & { width?: number; height?: number; x?: number; y?: number }) {
    super();
    if (!state.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    this.options = options;
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = new WebContents(options.webPreferences?.session ?? session.defaultSession);
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
    const { protocol: scheme } = new URL(url);
    const responder = this.webContents.session.protocol.handlers.get(scheme.slice(0, -1));
    const response = await responder?.({ url, method: 'GET' } as Request);
    state.loaded.push({ url, status: response?.status ?? 0, type: response?.headers.get('content-type') ?? '' });
    setImmediate(() => this.webContents.emit('did-stop-loading'));
    if (response === undefined) throw new Error(`ERR_UNKNOWN_URL_SCHEME (-302) loading '${url}'`);
    this.emit('ready-to-show');
  }

  show(): void {
    this.isShown = true;
  }

  focus(): void {
    this.isFocused = true;
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  restore(): void {
    this.minimized = false;
  }

  maximize(): void {
    this.maximized = true;
  }

  isMaximized(): boolean {
    return this.maximized;
  }

  getNormalBounds(): BrowserWindow['bounds'] {
    return this.bounds;
  }

  close(): void {
    const event = preventable({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.isDestroyed) return;
    this.isDestroyed = true;
    BrowserWindow.all = BrowserWindow.all.filter((window) => window !== this);
    this.emit('closed');
    if (BrowserWindow.all.length === 0) app.emit('window-all-closed');
  }
}

class App extends EventEmitter {
  isPackaged = false;
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => {
      state.switches.set(name, value ?? '');
    },
  };
  private readonly paths = new Map<string, string>([['documents', '/documents']]);

  enableSandbox(): void {
    if (state.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    state.order.push('enableSandbox');
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  getPath(name: string): string {
    const path = this.paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  requestSingleInstanceLock(): boolean {
    state.order.push('requestSingleInstanceLock');
    return state.isFirstInstance;
  }

  async whenReady(): Promise<void> {
    await Promise.resolve();
    state.isReady = true;
    state.order.push('ready');
  }

  quit(): void {
    const before = preventable({});
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    for (const window of [...BrowserWindow.all]) window.close();
    if (BrowserWindow.all.length > 0) return;
    const will = preventable({});
    this.emit('will-quit', will);
    if (!will.defaultPrevented) this.end(0);
  }

  exit(code = 0): void {
    this.end(code);
  }

  private end(code: number): void {
    state.exitCode ??= code;
    this.emit('quit', {}, code);
  }
}

class IpcMain {
  readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.handlers.set(channel, handler);
  }
}

class IpcRenderer extends EventEmitter {
  /** What crosses is cloned, so a function or an object with a prototype does not. */
  async invoke(channel: string, ...given: unknown[]): Promise<unknown> {
    const [window] = BrowserWindow.all;
    return standIn.invoke(window?.webContents.mainFrame ?? null, channel, ...structuredClone(given));
  }
}

interface MenuItem {
  role?: string;
  label?: string;
  type?: string;
  submenu?: MenuItem[];
  click?: () => void;
}

function freshState() {
  return {
    isReady: false,
    isFirstInstance: true,
    exitCode: undefined as number | undefined,
    order: [] as string[],
    schemes: [] as unknown[],
    switches: new Map<string, string>(),
    loaded: [] as { url: string; status: number; type: string }[],
    printed: [] as string[],
    printResult: { success: true, reason: '' } as PrintResult,
    saveDialogs: [] as unknown[],
    openDialogs: [] as unknown[],
    saveAnswer: { canceled: true, filePath: '' },
    openAnswer: { canceled: true, filePaths: [] as string[] },
    errorBoxes: [] as { title: string; content: string }[],
    openedAddresses: [] as string[],
    openedPaths: [] as string[],
    openPathProblem: '',
    menu: [] as MenuItem[],
    displays: [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
    exposed: new Map<string, unknown>(),
  };
}

let state = freshState();

export const app = new App();
export const ipcMain = new IpcMain();
export const ipcRenderer = new IpcRenderer();
const partitions = new Map<string, Session>();
export const session = {
  defaultSession: new Session(),
  fromPartition: (name: string) => {
    const known = partitions.get(name) ?? new Session();
    partitions.set(name, known);
    return known;
  },
};
export const protocol = {
  handle: (scheme: string, responder: Responder) => session.defaultSession.protocol.handle(scheme, responder),
  registerSchemesAsPrivileged: (schemes: unknown[]) =>
    session.defaultSession.protocol.registerSchemesAsPrivileged(schemes),
};
export const dialog = {
  showSaveDialog: async (_window: unknown, options: unknown) => {
    state.saveDialogs.push(options);
    return state.saveAnswer;
  },
  showOpenDialog: async (_window: unknown, options: unknown) => {
    state.openDialogs.push(options);
    return state.openAnswer;
  },
  showErrorBox: (title: string, content: string) => {
    state.errorBoxes.push({ title, content });
  },
};
export const shell = {
  openExternal: async (address: string) => {
    state.openedAddresses.push(address);
  },
  openPath: async (path: string) => {
    state.openedPaths.push(path);
    return state.openPathProblem;
  },
};
export const Menu = {
  buildFromTemplate: (template: MenuItem[]) => template,
  setApplicationMenu: (menu: MenuItem[]) => {
    state.menu = menu;
  },
};
export const screen = { getAllDisplays: () => state.displays };
export const contextBridge = {
  exposeInMainWorld: (key: string, api: unknown) => {
    state.exposed.set(key, api);
  },
};

export const standIn = {
  /** What the host has asked Electron for, and how Electron and the person answer: read and written by tests. */
  get state() {
    return state;
  },
  /** A new process: nothing is ready, nobody listens. */
  reset(): void {
    state = freshState();
    app.removeAllListeners();
    app.isPackaged = false;
    ipcMain.handlers.clear();
    ipcRenderer.removeAllListeners();
    partitions.clear();
    session.defaultSession = new Session();
    BrowserWindow.all = [];
  },
  /** A message of a page, as `ipcRenderer.invoke` in a frame would send it. */
  async invoke(senderFrame: Frame | null, channel: string, ...given: unknown[]): Promise<unknown> {
    const handler = ipcMain.handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler({ senderFrame }, ...given));
  },
  /** An event of a page that the host may prevent; answers whether it did. */
  isPrevented(contents: WebContents, event: string, details: Record<string, unknown> = {}): boolean {
    const given = preventable(details);
    contents.emit(event, given);
    return given.defaultPrevented;
  },
};
