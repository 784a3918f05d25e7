import { isAbsolute, join, relative, resolve } from 'node:path';
import { locateFile } from '@main/content/locate';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const folder = resolve('/srv/app');

test('a name inside the folder is its file', () => {
  expect(locateFile(folder, '/assets/index-1.js')).toBe(join(folder, 'assets', 'index-1.js'));
  expect(locateFile(folder, '/a%20b.txt')).toBe(join(folder, 'a b.txt'));
});

test.each([
  '',
  '/',
  'assets/index.js',
  '/..',
  '/../app-old/secret.js',
  '/assets/../../secret.js',
  '/assets/../index.html',
  '/%2e%2e/secret.js',
  '/..%2fsecret.js',
  '/%252e%252e/secret.js',
  '/..\\secret.js',
  '/..%5csecret.js',
  '/index.html%00.js',
  '/C:/Windows/win.ini',
  '/file.js::$DATA',
  '/%',
  '/%ff',
  'http://evil.example/',
  'file:///etc/passwd',
])('“%s” names no file', (path) => {
  expect(locateFile(folder, path)).toBeNull();
});

test('a doubled slash stays inside the folder', () => {
  expect(locateFile(folder, '//etc/passwd')).toBe(join(folder, 'etc', 'passwd'));
});

test('whatever is asked for, the answer lies inside the folder', () => {
  const piece = fc.oneof(
    fc.constantFrom('..', '.', '/', '%2e', '%2f', '%5c', '\\', '%00', ':', '%25', 'app-old', 'a'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const file = locateFile(folder, `/${pieces.join('')}`);
      if (file === null) return;
      const inside = relative(folder, file);
      expect(inside).not.toBe('');
      expect(inside.split(/[/\\]/)).not.toContain('..');
      expect(isAbsolute(inside)).toBe(false);
    }),
    { numRuns: 500 },
  );
});
