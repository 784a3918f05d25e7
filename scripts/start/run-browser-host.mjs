/** Runs the browser host and tells where it is. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { openBrowser } from './open-browser.mjs';

/** Answers the exit code once the host has been stopped. The first line that it prints is its address. */
export function runBrowserHost(program, options, { open, say }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...options], { stdio: ['inherit', 'pipe', 'inherit'] });
    createInterface({ input: child.stdout }).once('line', (address) => {
      say(`Open this address in a browser: ${address}`);
      say('Ctrl-C stops Proforma.');
      if (open) openBrowser(address);
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
    // The terminal sends Ctrl-C to the whole group; a signal sent to this process alone is passed on.
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  });
}
