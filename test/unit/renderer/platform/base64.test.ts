import { fromBase64, toBase64 } from '@renderer/platform/base64';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('bytes come back as they were, in the alphabet that every host reads', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});

test('a document larger than the arguments of one call is whole', () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});
