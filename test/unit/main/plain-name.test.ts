import { plainName } from '@main/plain-name';
import { expect, it } from 'vitest';

it.each([
  ['Fjellheim Rådgivning AS', 'fjellheim-raadgivning-as'],
  ['Café & Søn, ÆØÅ', 'cafe-son-aeoaa'],
  ['  ../../etc  ', 'etc'],
  ['会社', 'company'],
])('%s becomes %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});
