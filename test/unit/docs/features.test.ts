import { existsSync, readFileSync } from 'node:fs';
import { COMMANDS } from '@main/cli/command-table';
import { api } from '@shared/api';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('docs/features.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const quoted = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

/** Documents have a table of their own, without ranks. */
const documents = readFileSync('docs/features.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| D\d+ \|/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('the table of features', () => {
  it('has every capability once, in order', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: 73 }, (_, index) => index + 1));
    expect(new Set(rows.map(([, , rank]) => rank))).toEqual(new Set(['C', 'E', 'N']));
  });

  it('names calls and commands that there are', () => {
    const commands = new Set<string>(COMMANDS.map(({ name }) => name));
    for (const [number, , , , calls] of rows) {
      for (const name of quoted(calls)) {
        const [word = ''] = name.split(' ');
        const isKnown = /^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(word) ? word in api : commands.has(word);
        const isParameter =
          calls?.includes(`(\`${name}\``) || calls?.includes(`, \`${name}\`)`) || /^(YYYY|--)/.test(name);
        expect([number, name, isKnown || isParameter]).toEqual([number, name, true]);
      }
    }
  });

  it('names a test that is there for all that is built', () => {
    for (const [number, , rank, , , test] of rows) {
      const [path] = quoted(test);
      if (path === undefined) expect([number, rank]).toEqual([number, 'N']);
      else expect([number, existsSync(path)]).toEqual([number, true]);
    }
  });

  it('names calls, commands and tests of documents that there are', () => {
    const commands = new Set<string>(COMMANDS.map(({ name }) => name));
    expect(documents.map(([number]) => number)).toEqual(Array.from({ length: 24 }, (_, index) => `D${index + 1}`));
    for (const [number, , , calls, test] of documents) {
      for (const name of quoted(calls)) {
        expect([number, name, name in api || commands.has(name)]).toEqual([number, name, true]);
      }
      for (const path of quoted(test)) expect([number, path, existsSync(path)]).toEqual([number, path, true]);
    }
  });
});
