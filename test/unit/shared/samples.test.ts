import { sampleFor } from '@shared/samples';
import { expect, test } from 'vitest';

test('the sample shown is that of the country, else of the language, else Norway’s', () => {
  expect(sampleFor({ country: 'FR', language: 'nl' })).toBe('FR');
  expect(sampleFor({ country: 'SE', language: 'nl' })).toBe('NL');
  expect((['nb', 'nl', 'fr', 'ms', 'en'] as const).map((language) => sampleFor({ language }))).toEqual([
    'NO',
    'NL',
    'FR',
    'MY',
    'NO',
  ]);
});
