import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  _electron,
  type BrowserContext,
  test as base,
  type ElectronApplication,
  expect,
  type Page,
} from '@playwright/test';
import { type Faults, watchFaults } from './faults';
import { electronProgram, runCli, startBrowserHost } from './programs';
import { pressWhenSettled, watchRequests } from './settled';

export { expect } from '@playwright/test';

export interface Host {
  readonly kind: 'browser' | 'desktop';
  /** Where companies and preferences of this test live; nothing else on the machine is touched. */
  readonly home: string;
  /** The company's folder: open where `commands` made one, free to be made otherwise. */
  readonly company: string;
  /** Where the page comes from: `http://127.0.0.1:PORT` or `app://proforma`. */
  readonly origin: string;
  /** The address that signs a new browser in; the window has none. */
  readonly signInUrl: string | null;
}

interface Options {
  /**
   * Commands of the command line that prepare the company before the host opens it, each without `--company`:
   * `[['init', '--sample'], ['approve']]`. None: the host starts as on a new machine, with no company.
   */
  commands: readonly (readonly string[])[];
}

interface WorkerParts {
  /** Answers a folder with the company that the commands make; it is made once and must not be changed. */
  prepared: (commands: Options['commands']) => Promise<string>;
}

interface Parts {
  /** A fresh folder for this test, removed after it. */
  folder: string;
  desktop: ElectronApplication | null;
  host: Host;
  faults: Faults;
}

const WISHED = process.env['PROFORMA_E2E_HOST'] ?? 'browser';

/**
 * A page of the program, signed in and loaded, on a home and a company of its own; at the end of each test it must have
 * shown no error, broken no policy and asked for nothing outside. `PROFORMA_E2E_HOST=electron` runs the same specs in the
 * desktop window.
 */
export const test = base.extend<Options & Parts, WorkerParts>({
  commands: [[], { option: true }],

  prepared: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'proforma-e2e-prepared-'));
      const made = new Map<string, Promise<string>>();
      await use((commands) => {
        const key = JSON.stringify(commands);
        const known = made.get(key) ?? makeCompany(join(folder, String(made.size)), commands);
        made.set(key, known);
        return known;
      });
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'proforma-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  desktop: async ({ folder, commands, prepared }, use, testInfo) => {
    if (WISHED !== 'electron') return use(null);
    const runtime = electronProgram();
    if ('reason' in runtime) {
      console.log(`${testInfo.title}: skipped in the window, as ${runtime.reason}`);
      testInfo.skip(true, runtime.reason);
      return use(null);
    }
    const desktop = await _electron.launch({
      executablePath: runtime.program,
      args: [join(import.meta.dirname, '..', '..', '..'), ...(await argumentsOf(folder, commands, prepared))],
    });
    await use(desktop);
    return desktop.close();
  },

  host: async ({ folder, commands, prepared, desktop }, use) => {
    const places = { home: join(folder, 'home'), company: join(folder, 'company') };
    if (desktop !== null) {
      return use({ kind: 'desktop', ...places, origin: 'app://proforma', signInUrl: null });
    }
    const host = await startBrowserHost(await argumentsOf(folder, commands, prepared));
    await use({ kind: 'browser', ...places, origin: host.origin, signInUrl: host.url });
    return host.stop();
  },

  faults: async ({ desktop, context, host }, use) => {
    const watched: BrowserContext = desktop?.context() ?? context;
    const faults = await watchFaults(watched, host.origin);
    await use(faults);
    expect(faults.seen()).toEqual([]);
  },

  page: async ({ desktop, context, host, faults: _watching }, use) => {
    if (desktop !== null) {
      const window = await desktop.firstWindow();
      // What watches is put into a page as it loads.
      await window.reload();
      pressWhenSettled(window);
      return use(window);
    }
    const page: Page = await context.newPage();
    watchRequests(page);
    pressWhenSettled(page);
    await page.goto(host.signInUrl ?? '');
    return use(page);
  },
});

async function makeCompany(company: string, commands: Options['commands']): Promise<string> {
  for (const command of commands) {
    const { code, stderr } = await runCli([...command, '--company', company]);
    if (code !== 0) throw new Error(`“${command.join(' ')}” ended with ${code}: ${stderr}`);
  }
  return company;
}

/** Puts the company, if any, into the test's folder and answers the host's arguments. */
async function argumentsOf(
  folder: string,
  commands: Options['commands'],
  prepared: WorkerParts['prepared'],
): Promise<string[]> {
  const home = ['--home', join(folder, 'home')];
  if (commands.length === 0) return home;
  const company = join(folder, 'company');
  cpSync(await prepared(commands), company, { recursive: true });
  return [...home, '--company', company];
}
