/** Runs the desktop host on Electron's runtime. */
import { spawn } from 'node:child_process';

/** What the desktop host prints as soon as the runtime has started. */
export const STARTED = 'Proforma has started.';

/** The one line of a failed start that says most: a missing library, a missing display. */
function reasonIn(said) {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.find((line) => /error|missing|cannot|fail/i.test(line)) ?? lines[0] ?? 'the runtime ended at once';
}

/**
 * Answers the exit code once the window has been closed, or why the runtime did not even start. What a
 * runtime says that cannot start is kept back: on a machine that lacks a library it is pages.
 */
export function runWindow(program, options) {
  return new Promise((resolve) => {
    // Set in the terminals of editors that are Electron programs themselves: it would make a plain Node of the runtime.
    const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
    const child = spawn(program, options, { stdio: ['inherit', 'pipe', 'pipe'], env });
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    let hasStarted = false;
    let keptBack = '';
    child.stdout.on('data', (data) => {
      if (String(data).includes(STARTED)) hasStarted = true;
    });
    child.stderr.on('data', (data) => {
      if (hasStarted) process.stderr.write(data);
      else keptBack += data;
    });
    child.on('error', (error) => resolve({ reason: error.message }));
    child.on('close', (code) => {
      // Ending well without having started is what a second instance does: the first one shows itself instead.
      if (hasStarted || code === 0) resolve({ exitCode: code ?? 1 });
      else resolve({ reason: reasonIn(keptBack) });
    });
  });
}
