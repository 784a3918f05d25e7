import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '../../../src');

/** What Node has only since 22: the built program starts on 20.19 too (`engines`), where these are missing. */
const MISSING =
  /\b(?:Map|Object)\.groupBy\b|\.withResolvers\b|Array\.fromAsync\b|Promise\.try\b|\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/;

const isComment = (line: string) => /^\s*(?:\/\/|\/?\*)/.test(line);

describe('the program on the oldest Node that it may be started with', () => {
  it.each(['main', 'shared'])('calls nothing that it does not have: src/%s', (side) => {
    const files = readdirSync(join(SOURCES, side), { recursive: true, encoding: 'utf8' });
    const found = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const lines = readFileSync(join(SOURCES, side, file), 'utf8').split('\n');
        return lines.filter((line) => MISSING.test(line) && !isComment(line)).map((line) => `${file}: ${line.trim()}`);
      });
    expect(found).toEqual([]);
  });
});
