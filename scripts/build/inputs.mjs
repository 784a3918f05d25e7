/** What a build is made from, and whether the last one was made from the same. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INPUTS = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/build',
];

/** Without one of these there is no build, whatever the stamp says. */
const OUTPUTS = [
  'out/main/index.js',
  'out/main/web.js',
  'out/main/cli.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

const STAMP = 'out/.built-from.json';

function filesOf(root) {
  const files = [];
  for (const input of INPUTS) {
    const path = join(root, input);
    if (!existsSync(path)) continue;
    if (statSync(path).isFile()) {
      files.push(path);
      continue;
    }
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
    }
  }
  return files.sort();
}

function hashOf(files, describe) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(describe(file)).update('\0');
  return hash.digest('hex');
}

/** Sizes and times: a few milliseconds for the whole tree. */
const statesOf = (files) =>
  hashOf(files, (file) => {
    const { size, mtimeMs } = statSync(file);
    return `${size} ${mtimeMs}`;
  });

const contentsOf = (files) => hashOf(files, (file) => readFileSync(file));

function readStamp(root) {
  try {
    return JSON.parse(readFileSync(join(root, STAMP), 'utf8'));
  } catch {
    return null;
  }
}

/** To be taken before a build: what changes while it runs is then seen as changed after it. */
export function inputsOf(root) {
  const files = filesOf(root);
  return { states: statesOf(files), contents: contentsOf(files) };
}

export function writeStamp(root, inputs) {
  writeFileSync(join(root, STAMP), JSON.stringify(inputs));
}

/** Times alone change with a checkout or a copy: then the contents decide. */
export function isFresh(root) {
  const stamp = readStamp(root);
  if (stamp === null || !OUTPUTS.every((output) => existsSync(join(root, output)))) return false;
  const files = filesOf(root);
  const states = statesOf(files);
  if (states === stamp.states) return true;
  const contents = contentsOf(files);
  if (contents !== stamp.contents) return false;
  writeStamp(root, { states, contents });
  return true;
}
