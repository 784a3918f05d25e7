import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTimesheet } from '@main/timesheets/read-timesheet';
import type { Timesheet, TimesheetOptions, TimesheetReading } from '@main/timesheets/timesheet';
import { type Failure, Refusal } from '@shared/failure';

export const fixture = (name: string): Uint8Array =>
  readFileSync(resolve(import.meta.dirname, '../../../fixtures/timesheets', name));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function timesheetOf(reading: TimesheetReading): Timesheet {
  if (reading.kind !== 'read') throw new Error(`asked for the order of ${reading.examples.join(', ')}`);
  return reading.timesheet;
}

export const readFixture = (name: string, options?: TimesheetOptions) =>
  timesheetOf(readTimesheet(fixture(name), options));

/** The refusal that reading ends in. */
export function refusalOf(bytes: Uint8Array): Failure {
  try {
    readTimesheet(bytes);
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
    throw error;
  }
  throw new Error('was read');
}
