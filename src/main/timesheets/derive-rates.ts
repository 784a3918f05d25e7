import { compareDecimals, type Decimal, divideDecimals, multiplyDecimals, roundDecimal } from '@shared/decimal';
import type { TimesheetRow } from './timesheet';

/** An amount of a whole minor unit; amounts that are written with more decimals keep theirs. */
const AMOUNT_DECIMALS = 2;

const MOST_RATE_DECIMALS = 6;

/** The hours that the tool calculated the amount with. */
const chargedHours = (row: TimesheetRow) => row.roundedHours ?? row.hours;

function gives(rate: Decimal, row: TimesheetRow, amount: Decimal): boolean {
  const decimals = Math.max(AMOUNT_DECIMALS, amount.split('.')[1]?.length ?? 0);
  return compareDecimals(roundDecimal(multiplyDecimals(rate, chargedHours(row)), decimals), amount) === 0;
}

/** The rate with the fewest decimals that gives the amount back to the cent; undefined where six do not suffice. */
function shortestRate(row: TimesheetRow, amount: Decimal): Decimal | undefined {
  for (let decimals = 0; decimals <= MOST_RATE_DECIMALS; decimals += 1) {
    const rate = divideDecimals(amount, chargedHours(row), decimals);
    if (gives(rate, row, amount)) return rate;
  }
  return undefined;
}

const needsRate = (row: TimesheetRow) =>
  row.billable && row.rate === undefined && row.amount !== undefined && compareDecimals(row.amount, '0') > 0;

const groupOf = (row: TimesheetRow) => JSON.stringify([row.client, row.project, row.person, row.currency]);

/**
 * Works out the rate of billable rows that have an amount but no rate (Toggl Track). Many rates give the amount of a
 * short row, few that of a long one; so the longest row of a person on a project is taken first, and its rate serves
 * every other row whose amount it gives.
 */
export function deriveRates(rows: readonly TimesheetRow[]): TimesheetRow[] {
  const ratesOfGroup = new Map<string, Decimal[]>();
  const derived = new Map<TimesheetRow, Decimal>();
  const longestFirst = rows.filter(needsRate).sort((a, b) => compareDecimals(b.hours, a.hours));
  for (const row of longestFirst) {
    const { amount } = row;
    if (amount === undefined) continue;
    const group = groupOf(row);
    const rates = ratesOfGroup.get(group) ?? [];
    const rate = rates.find((known) => gives(known, row, amount)) ?? shortestRate(row, amount);
    if (rate === undefined) continue;
    if (!rates.includes(rate)) ratesOfGroup.set(group, [...rates, rate]);
    derived.set(row, rate);
  }
  return rows.map((row) => {
    const rate = derived.get(row);
    return rate === undefined ? row : { ...row, rate, rateDerived: true };
  });
}
