import type { TimesheetRow } from './timesheet';

export type Unnumbered = Omit<TimesheetRow, 'fingerprintSource'>;

/**
 * All that makes a row this piece of work and no other, in values instead of spellings: an export with other date,
 * number or column settings gives the same. What changes while the work stays the same is left out: whether it is
 * billable, approved or invoiced, its price, and the order of its tags.
 */
function identityOf(row: Unnumbered): string {
  return JSON.stringify([
    row.client,
    row.project,
    row.projectCode ?? '',
    row.task ?? '',
    row.description,
    row.person,
    row.personEmail ?? '',
    row.date,
    row.startTime ?? '',
    row.endTime ?? '',
    row.hours,
    [...row.tags].sort(),
    row.externalUrl ?? '',
  ]);
}

export interface Fingerprinted {
  readonly rows: readonly TimesheetRow[];
  /** The numbers of rows that are alike, a list for each set of twins. */
  readonly identical: readonly (readonly number[])[];
}

/**
 * Numbers rows that are alike: the second is another piece of work than the first, and when the file comes again the
 * first and the second are known again one by one.
 */
export function fingerprintRows(rows: readonly Unnumbered[]): Fingerprinted {
  const occurrences = new Map<string, number[]>();
  const fingerprinted = rows.map((row) => {
    const identity = identityOf(row);
    const numbers = occurrences.get(identity) ?? [];
    numbers.push(row.row);
    occurrences.set(identity, numbers);
    return { ...row, fingerprintSource: `${identity}#${numbers.length}` };
  });
  return { rows: fingerprinted, identical: [...occurrences.values()].filter((numbers) => numbers.length > 1) };
}
