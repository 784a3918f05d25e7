import type { FailureCode } from '@shared/i18n/catalogue';

export type TimesheetSource = 'toggl' | 'clockify' | 'harvest';

/** The order of day, month and year in the file's dates. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD';

export interface TimesheetOptions {
  /** The user's answer; used only where the file itself does not decide the order. */
  readonly dateOrder?: DateOrder;
}

/** One piece of recorded time, as the file says it. Texts are cleaned; an empty cell is `''` or absent. */
export interface TimesheetRow {
  /** The record's number in the file, the header's being 1: what a spreadsheet shows beside the row. */
  readonly row: number;
  readonly client: string;
  readonly project: string;
  readonly projectCode?: string;
  readonly task?: string;
  readonly description: string;
  /** `''` where the export has no person, as a one-person account may write it. */
  readonly person: string;
  readonly personEmail?: string;
  readonly role?: string;
  /** The date on which the work began, YYYY-MM-DD. */
  readonly date: string;
  /** HH:MM:SS, 24 hours. */
  readonly startTime?: string;
  readonly endTime?: string;
  /** Decimal string, at most six decimals. */
  readonly hours: string;
  /** The exact duration, where the file gives it to the second. */
  readonly seconds?: number;
  /** The tool's own rounding of the hours, where it differs from them. */
  readonly roundedHours?: string;
  readonly billable: boolean;
  readonly invoiced: boolean;
  readonly approved?: boolean;
  readonly tags: readonly string[];
  /** Price of an hour. Absent where the file has none or zero, which is how these tools write "no rate". */
  readonly rate?: string;
  /** The rate is not in the file: it was worked out so that it gives the row's amount. */
  readonly rateDerived?: true;
  readonly amount?: string;
  readonly costRate?: string;
  /** ISO 4217. */
  readonly currency?: string;
  readonly externalUrl?: string;
  /** Identifies the row in this and every later export of the same work; unique within the file. */
  readonly fingerprintSource: string;
}

export interface TimesheetRefusal {
  readonly row: number;
  readonly code: FailureCode;
  readonly params: Record<string, string | number>;
  /** The column's name as the file writes it. */
  readonly field?: string;
}

/**
 * What the user may want to know about rows that are not refused:
 * - `identicalRows`: these rows are alike in all that identifies a row; each is kept
 * - `totalRow`: a sum that the tool wrote under the entries, left out
 * - `withoutPerson`: nobody is named
 * - `roundedHours`: the tool rounds these hours; `hours` is the time worked
 * - `derivedRate`: the rate was worked out from the amount
 * - `unknownCurrency`: the header names a currency that is not one (row 1)
 */
export interface TimesheetNote {
  readonly kind: 'identicalRows' | 'totalRow' | 'withoutPerson' | 'roundedHours' | 'derivedRate' | 'unknownCurrency';
  readonly rows: readonly number[];
}

export interface Timesheet {
  readonly source: TimesheetSource;
  readonly dateOrder: DateOrder;
  /** The one currency of all rows that name one; absent where they name none or several. */
  readonly currency?: string;
  readonly rows: readonly TimesheetRow[];
  readonly refused: readonly TimesheetRefusal[];
  readonly notes: readonly TimesheetNote[];
}

export type TimesheetReading =
  | { readonly kind: 'read'; readonly timesheet: Timesheet }
  | {
      readonly kind: 'ambiguousDates';
      readonly source: TimesheetSource;
      /** Some of the file's dates that can be read both ways, at most five. */
      readonly examples: readonly string[];
    };
