/** Electron's runtime: where it is, and how to get it. npm installs only its JavaScript part. */
import { spawn } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** About 110 MB: minutes on a slow line, and no longer than a person would watch. */
const DOWNLOAD_LIMIT_MS = 180_000;
const LOOKUP_LIMIT_MS = 3_000;

/** The path of the runtime's program, or null where it is not installed. Never downloads, as the package itself would. */
export function installedRuntime(root, env = process.env) {
  const folder = join(root, 'node_modules', 'electron');
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8');
    const program = join(env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name);
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/** A mirror or a proxy makes its own way; otherwise the name of the download's host must be known to this machine. */
async function isWorthTrying(env) {
  const names = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy'];
  if (names.some((name) => env[name])) return true;
  const found = lookup('github.com').then(
    () => true,
    () => false,
  );
  return Promise.race([found, wait(LOOKUP_LIMIT_MS, false, { ref: false })]);
}

function download(root) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], { stdio: 'ignore' });
    const limit = setTimeout(() => child.kill(), DOWNLOAD_LIMIT_MS);
    const end = (code) => {
      clearTimeout(limit);
      resolve(code === 0);
    };
    child.on('error', () => end(1));
    child.on('close', end);
  });
}

/**
 * The runtime's program, downloaded where that is likely to succeed, or in a few words why there is none.
 *
 * @param say called with a line before a download starts
 */
export async function obtainRuntime(root, say, env = process.env) {
  const installed = installedRuntime(root, env);
  if (installed !== null) return { program: installed };
  if (!(await isWorthTrying(env)))
    return { reason: 'Electron’s runtime is not installed and cannot be downloaded here' };
  say('Downloading Electron’s runtime, about 110 MB, once …');
  await download(root);
  const downloaded = installedRuntime(root, env);
  return downloaded === null ? { reason: 'Electron’s runtime could not be downloaded' } : { program: downloaded };
}

/** Why no window can be shown on this machine at all, or null where one can. */
export function noDisplay(platform = process.platform, env = process.env) {
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return 'this machine has no display';
  // Chromium refuses to start without its sandbox, which it cannot have as root, and we never switch it off.
  if (platform === 'linux' && process.getuid?.() === 0) return 'a window cannot be opened as root';
  return null;
}
