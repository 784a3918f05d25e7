import { api } from '@shared/api';
import { z } from '@shared/zod';
import { expect, test } from 'vitest';

/** Every key that occurs anywhere in a JSON schema's properties. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]) => [
    ...(key === 'properties' && typeof part === 'object' && part !== null ? Object.keys(part) : []),
    ...keysOf(part),
  ]);
}

test.each(Object.entries(api))('%s takes no place on disk from a page', (_name, { input }) => {
  const keys = keysOf(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }));
  expect(keys.filter((key) => /path|folder|directory/i.test(key) || /^file$/i.test(key))).toEqual([]);
});
