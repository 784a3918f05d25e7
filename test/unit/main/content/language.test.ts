import { closestLanguage } from '@main/content/language';
import { expect, test } from 'vitest';

test.each([
  [['nn-NO', 'en'], 'nb'],
  [['no'], 'nb'],
  [['de-DE', 'fr-CH'], 'fr'],
  [['nl_BE.UTF-8'], 'nl'],
  [[' MS '], 'ms'],
  [['de'], 'en'],
  [[], 'en'],
] as const)('%j is read in %s', (tags, language) => {
  expect(closestLanguage(tags)).toBe(language);
});
