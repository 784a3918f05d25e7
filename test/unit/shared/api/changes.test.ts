import { api } from '@shared/api';
import { z } from '@shared/zod';
import { expect, it } from 'vitest';

const changing = Object.entries(api).flatMap(([name, { input }]) => {
  const fields: Readonly<Record<string, unknown>> = input instanceof z.ZodObject ? input.shape : {};
  const { changes } = fields;
  return changes instanceof z.ZodObject ? [[name, changes] as const] : [];
});

it.each(changing)('%s changes nothing that it was not given', (_, changes) => {
  expect(changes.parse({})).toEqual({});
});

it('knows the calls that change something', () => {
  expect(changing.map(([name]) => name)).toContain('customer.save');
});
