// Builds the three programs, the preload script and the screens into out/, unless they are newer than their sources.
// `--force` builds in any case.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { inputsOf, isFresh, writeStamp } from './build/inputs.mjs';
import { withLock } from './build/lock.mjs';

const root = join(import.meta.dirname, '..');

/** What a tool said, without its colours and the stack of its own failure. */
function problemsIn(said) {
  const lines = stripVTControlCharacters(said).split('\n');
  return lines
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .join('\n')
    .trim();
}

/** Runs a tool and answers what it said where it fails: it has nothing to say otherwise. */
function run(script, ...options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
    });
    child.stderr.on('data', (data) => {
      said += data;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(problemsIn(said) || `${script} ended with ${code}`)),
    );
  });
}

/** What a build consists of, in order. */
const STEPS = [() => run('node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'error')];

/**
 * Makes sure that out/ is built from the sources as they are. Answers whether it had to build; throws with what the tool
 * said where they do not build. Prints nothing.
 */
export async function ensureBuilt({ force = false } = {}) {
  if (!force && isFresh(root)) return false;
  return withLock(join(root, 'node_modules', '.cache', 'proforma-build.lock'), async () => {
    if (!force && isFresh(root)) return false;
    const inputs = inputsOf(root);
    for (const step of STEPS) await step();
    writeStamp(root, inputs);
    return true;
  });
}

// The checkout may be reached through a link.
if (realpathSync(process.argv[1] ?? '.') === import.meta.filename) {
  const startedAt = performance.now();
  try {
    const built = await ensureBuilt({ force: process.argv.includes('--force') });
    console.log(built ? `Built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.` : 'Nothing has changed.');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
