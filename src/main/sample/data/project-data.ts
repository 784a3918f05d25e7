import type { CustomerKey } from './customers';
import type { PersonKey } from './people';

/** A piece of work as somebody would write it on a timesheet, and its hours. */
export type Task = readonly [person: PersonKey, text: string, hours: string];

export interface Outlay {
  readonly class: 'expense' | 'material' | 'fee';
  readonly text: string;
  readonly category: string;
  readonly quantity: string;
  readonly unit: string;
  /** Null takes the price list's. */
  readonly price: string | null;
  readonly person: PersonKey;
}

export interface MilestoneData {
  readonly name: string;
  /** What the customer reads; the name where absent. */
  readonly external?: string;
  /** In the currency's main unit. */
  readonly amount: string;
  /** Days before today; a milestone ahead is below zero. */
  readonly daysAgo: number;
  /** Billed on its day, or only marked ready, or still waited for. */
  readonly state: 'billed' | 'ready' | 'waiting';
}

export interface ProjectData {
  readonly key: string;
  readonly customer: CustomerKey;
  /** `{year}` and `{nextYear}` stand for the years round today. */
  readonly name: string;
  readonly code: string;
  readonly orderReference: string;
  /** What the contract is worth: an estimate where the work is billed by the hour. */
  readonly value: string;
  /** Time and material where there are tasks. They are done in turn, period after period. */
  readonly tasks: readonly Task[];
  /** How many of them in a period between two invoices. */
  readonly tasksPerPeriod: number;
  /** The periods in which there was work, the latest (0) last: `[3, 2, 1, 0]`. */
  readonly periods: readonly number[];
  readonly outlays: readonly Outlay[];
  /** Fixed price. */
  readonly milestones: readonly MilestoneData[];
  /** The unit that its invoices show time in. */
  readonly unit: 'HUR' | 'DAY';
  /** How its customer pays; see `payments.ts`. */
  readonly pays: 'onTime' | 'late' | 'inParts' | 'never';
}
