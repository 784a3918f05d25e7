import { EVERYTHING, isNarrowed, queryOfAddress } from '@renderer/features/invoices/list-query';
import { expect, it } from 'vitest';

it('reads what an address asks for', () => {
  expect(queryOfAddress({ view: 'overdue' })).toEqual({ ...EVERYTHING, view: 'overdue' });
  expect(queryOfAddress({ customerId: 'c1', from: '2026-01-01' })).toEqual({
    ...EVERYTHING,
    filters: { customerId: 'c1', from: '2026-01-01' },
  });
});

it('asks for nothing where the address says nothing that is known', () => {
  expect(queryOfAddress({})).toBeNull();
  expect(queryOfAddress({ view: 'unknown', other: 'x' })).toBeNull();
});

it('tells a narrowed list from one that is only looked at by state', () => {
  expect(isNarrowed({ ...EVERYTHING, view: 'paid', text: '  ' })).toBe(false);
  expect(isNarrowed({ ...EVERYTHING, text: 'nord' })).toBe(true);
  expect(isNarrowed({ ...EVERYTHING, filters: { currency: 'EUR' } })).toBe(true);
});
