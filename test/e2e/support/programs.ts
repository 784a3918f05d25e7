import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const ROOT = join(import.meta.dirname, '..', '..', '..');

const built = (name: string) => join(ROOT, 'out', 'main', name);

export interface CliAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line. */
export async function runCli(given: readonly string[]): Promise<CliAnswer> {
  const child = spawn(process.execPath, [built('cli.js'), ...given], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? -1, stdout, stderr };
}

export interface BrowserHost {
  /** The address that signs in. */
  readonly url: string;
  readonly origin: string;
  /** Ends the host as Ctrl-C does, and fails where it does not end well. */
  stop(): Promise<void>;
}

/** Starts the built browser host in a process of its own. Rejects with what it said where it does not serve. */
export async function startBrowserHost(given: readonly string[]): Promise<BrowserHost> {
  const child = spawn(process.execPath, [built('web.js'), ...given], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const url = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([line]) => String(line)),
    ended.then(([code]) => {
      throw new Error(`The browser host ended with ${code}: ${stderr}`);
    }),
  ]);
  return {
    url,
    origin: new URL(url).origin,
    async stop() {
      if (child.exitCode === null) child.kill('SIGINT');
      const [code] = await ended;
      if (code !== 0 || stderr !== '') throw new Error(`The browser host ended with ${code}: ${stderr}`);
    },
  };
}

/** The program of Electron's runtime, or why the window cannot be tested here. */
export function electronProgram(): { program: string } | { reason: string } {
  const folder = join(ROOT, 'node_modules', 'electron');
  const names = join(folder, 'path.txt');
  const program = existsSync(names) ? join(folder, 'dist', readFileSync(names, 'utf8')) : null;
  if (program === null || !existsSync(program)) return { reason: 'Electron’s runtime is not installed' };
  if (process.platform === 'linux') {
    if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return { reason: 'there is no display' };
    if (process.getuid?.() === 0) return { reason: 'a sandboxed window cannot be opened as root' };
  }
  return { program };
}
