import { decideDateOrder } from '@main/timesheets/decide-date-order';
import { dateReader } from '@main/timesheets/read-date';
import { describe, expect, it } from 'vitest';

describe('the order of a file’s dates', () => {
  it.each([
    [['03/04/2026', '13/04/2026'], 'DMY'],
    [['03/04/2026', '04/13/2026'], 'MDY'],
    [['03.04.2026'], 'DMY'],
    [['3-4-26', '31-4-26', '30-4-26'], 'DMY'],
    [['2026-03-04', '2026/12/31'], 'YMD'],
    [['2026-03-04', '05/31/2026'], 'MDY'],
    [['05/05/2026', '07/07/2026'], 'DMY'],
    [[], 'YMD'],
  ] as const)('%j is %s', (dates, order) => {
    expect(decideDateOrder(dates, [], undefined)).toEqual({ order });
  });

  it('stays open where every day and month could change places, even if rows then follow each other in time', () => {
    const dates = ['01/02/2026', '02/02/2026', '03/02/2026', '04/02/2026'];
    expect(decideDateOrder(dates, [], undefined)).toEqual({ examples: ['01/02/2026', '03/02/2026', '04/02/2026'] });
  });

  it('takes the user’s answer only where the file leaves it open', () => {
    expect(decideDateOrder(['03/04/2026'], [], 'MDY')).toEqual({ order: 'MDY' });
    expect(decideDateOrder(['13/04/2026'], [], 'MDY')).toEqual({ order: 'DMY' });
  });

  it('looks at the days on which rows were written when the entries’ own leave it open', () => {
    expect(decideDateOrder(['03/04/2026'], ['04/24/2026'], undefined)).toEqual({ order: 'MDY' });
    expect(decideDateOrder(['13/04/2026'], ['04/24/2026'], undefined)).toEqual({ order: 'DMY' });
  });

  it('goes with the many where a few contradict, and asks where neither side outweighs the other', () => {
    expect(decideDateOrder(['13/04/2026', '14/04/2026', '04/15/2026'], [], undefined)).toEqual({ order: 'DMY' });
    expect(decideDateOrder(['13/04/2026', '04/15/2026'], [], undefined)).toEqual({
      examples: ['13/04/2026', '04/15/2026'],
    });
  });

  it('gives no more examples than a person reads', () => {
    const dates = Array.from({ length: 11 }, (_, index) => `12/${index + 1}/2026`);
    const decision = decideDateOrder(dates, [], undefined);
    expect(decision).toHaveProperty('examples.length', 5);
  });
});

describe('a date', () => {
  it.each([
    ['DMY', '3.4.2026', '2026-04-03'],
    ['DMY', '03. 04. 2026.', '2026-04-03'],
    ['DMY', '3/4/26', '2026-04-03'],
    ['DMY', '03-04-2026', '2026-04-03'],
    ['MDY', '3/4/2026', '2026-03-04'],
    ['YMD', '26-04-03', '2026-04-03'],
    ['MDY', '2026-04-03', '2026-04-03'],
    ['DMY', '2026/4/3', '2026-04-03'],
    ['DMY', '2026.04.03', '2026-04-03'],
    ['DMY', '29.02.2028', '2028-02-29'],
  ] as const)('in the order %s, %s is %s', (order, text, date) => expect(dateReader(order)(text)).toBe(date));

  it.each([
    ['DMY', '31/04/2026'],
    ['DMY', '29.02.2026'],
    ['MDY', '13/04/2026'],
    ['MDY', '03.04.2026'],
    ['YMD', '03/04/2026'],
    ['DMY', '2026-13-01'],
    ['DMY', '01/02/0026'],
    ['DMY', '01/02-2026'],
    ['DMY', 'Monday'],
    ['DMY', '46000'],
  ] as const)('in the order %s, %s is none', (order, text) => expect(dateReader(order)(text)).toBeUndefined());
});
