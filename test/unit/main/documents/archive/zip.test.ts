import { createHash } from 'node:crypto';
import { createZip, unpackZip } from '@main/documents/archive/zip';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

const pack = (files: readonly { path: string; bytes: Uint8Array }[]) => {
  const zip = createZip('2026-03-31');
  for (const file of files) zip.add(file);
  return zip.end();
};

const text = (content: string) => new TextEncoder().encode(content);

describe('a zip archive', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('gives back what was put in, under the same names in the same order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ path: fc.stringMatching(/^[a-zæøå0-9 -]{1,20}$/), bytes: fc.uint8Array() }), {
          selector: ({ path }) => path,
          maxLength: 8,
        }),
        (files) => {
          const stored = files.map(({ path, bytes }) => ({ path: `pdf/${path}`, bytes }));
          expect(unpackZip(pack(stored))).toEqual(stored);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is the same bytes in every time zone', () => {
    const hashes = ['UTC', 'Asia/Kuala_Lumpur', 'America/Los_Angeles'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return createHash('sha256')
        .update(pack([{ path: 'index.csv', bytes: text('number\r\n') }]))
        .digest('hex');
    });
    expect(new Set(hashes).size).toBe(1);
  });
});
