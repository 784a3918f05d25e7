import { deriveRates } from '@main/timesheets/derive-rates';
import type { TimesheetRow } from '@main/timesheets/timesheet';
import { divideDecimals, multiplyDecimals, roundDecimal } from '@shared/decimal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const row = (fields: Partial<TimesheetRow>): TimesheetRow => ({
  row: 2,
  client: 'Acme',
  project: 'Site',
  description: '',
  person: 'Ana Lima',
  date: '2026-03-16',
  hours: '1',
  billable: true,
  invoiced: false,
  tags: [],
  fingerprintSource: '',
  ...fields,
});

const rates = (rows: readonly TimesheetRow[]) => deriveRates(rows).map(({ rate }) => rate);

describe('a rate worked out from an amount', () => {
  it('has the fewest decimals that give the amount to the cent', () => {
    expect(rates([row({ hours: '0.216667', amount: '13' })])).toEqual(['60']);
    expect(rates([row({ hours: '8', amount: '210' })])).toEqual(['26.25']);
    expect(rates([row({ hours: '8', amount: '210.01' })])).toEqual(['26.251']);
  });

  it('is the same for all rows of a person on a project that it fits: the longest row tells it best', () => {
    const short = row({ hours: '0.016667', amount: '0.44' });
    expect(rates([short, row({ hours: '8', amount: '210' })])).toEqual(['26.25', '26.25']);
    expect(rates([short, row({ hours: '8', amount: '210', person: 'Bo Lind' })])).toEqual(['26.4', '26.25']);
  });

  it('is marked, and left alone where the file has a rate, no amount or nothing to bill', () => {
    expect(deriveRates([row({ amount: '100' })])[0]).toMatchObject({ rate: '100', rateDerived: true });
    const others = [
      row({ rate: '90', amount: '100' }),
      row({}),
      row({ amount: '0' }),
      row({ amount: '5', billable: false }),
    ];
    expect(deriveRates(others)).toEqual(others);
  });

  it('comes from the hours that the tool charged, where it rounds them', () => {
    expect(rates([row({ hours: '0.2', roundedHours: '0.25', amount: '250' })])).toEqual(['1000']);
  });

  it('always gives the amount back', () => {
    const seconds = fc.integer({ min: 1, max: 30 * 3600 });
    const cents = fc.integer({ min: 1, max: 100_000_000 });
    fc.assert(
      fc.property(fc.array(fc.record({ seconds, cents }), { minLength: 1, maxLength: 8 }), (entries) => {
        const rows = entries.map((entry) =>
          row({
            hours: divideDecimals(String(entry.seconds), '3600', 6),
            amount: divideDecimals(String(entry.cents), '100', 2),
          }),
        );
        for (const { rate = '', hours, amount } of deriveRates(rows)) {
          expect(roundDecimal(multiplyDecimals(rate, hours), 2)).toBe(amount);
        }
      }),
    );
  });
});
