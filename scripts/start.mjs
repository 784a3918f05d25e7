// Opens Proforma: in its window, or in the browser where Electron's runtime cannot be had.
//   --company DIR  the company to open    --home DIR  where companies and settings live
//   --port N       the browser host's port    --browser  no window    --no-open  do not open the browser
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { noDisplay, obtainRuntime } from './start/electron-runtime.mjs';
import { runBrowserHost } from './start/run-browser-host.mjs';
import { runWindow } from './start/run-window.mjs';

const root = join(import.meta.dirname, '..');
const OWN_OPTIONS = ['--browser', '--no-open'];
const given = process.argv.slice(2);
const options = given.filter((option) => !OWN_OPTIONS.includes(option));
const say = (line) => console.log(line);

// Whoever runs in this terminal is told of Ctrl-C as well and closes the company first; this process ends after it.
process.on('SIGINT', () => undefined);

/** Answers the exit code, or why there is no window. */
async function openWindow() {
  const reason = noDisplay();
  if (reason !== null) return { reason };
  const runtime = await obtainRuntime(root, say);
  return runtime.reason === undefined ? runWindow(runtime.program, [root, ...options]) : runtime;
}

async function start() {
  await ensureBuilt();
  if (!given.includes('--browser')) {
    const window = await openWindow();
    if (window.exitCode !== undefined) return window.exitCode;
    say(`No window here (${window.reason}): Proforma is served to the browser instead.`);
  }
  const open = !given.includes('--no-open');
  return runBrowserHost(join(root, 'out', 'main', 'web.js'), options, { open, say });
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
