/**
 * The story that every sample company has lived through: who works on what, how much and when, when a milestone was
 * reached, how a customer pays. What it is called and costs is the country's: see `data/`.
 */

/** The people of the firm, each with a role. */
export const PEOPLE_ROLES = {
  head: 'partner',
  lead: 'senior',
  analyst: 'senior',
  builder: 'consultant',
  trainer: 'consultant',
  draughtsman: 'draughtsman',
} as const;

export type PersonKey = keyof typeof PEOPLE_ROLES;

export type RoleKey = (typeof PEOPLE_ROLES)[PersonKey];

export interface StoryMilestone {
  /** Days before today; a milestone ahead is below zero. */
  readonly daysAgo: number;
  /** Billed on its day, or only marked ready, or still waited for. */
  readonly state: 'billed' | 'ready' | 'waiting';
}

export interface StoryProject {
  /** Time and material where there are tasks. They are done in turn, period after period. Hours; days where `unit` is one. */
  readonly tasks: readonly (readonly [person: PersonKey, quantity: string])[];
  /** How many of them in a period between two invoices. */
  readonly tasksPerPeriod: number;
  /** The periods in which there was work, the latest (0) last: `[3, 2, 1, 0]`. */
  readonly periods: readonly number[];
  /** Fixed price. */
  readonly milestones: readonly StoryMilestone[];
  /** The unit that its invoices show time in. */
  readonly unit: 'HUR' | 'DAY';
  /** How its customer pays; see `payments.ts`. */
  readonly pays: 'onTime' | 'late' | 'inParts' | 'never';
}

const hourly = { milestones: [], unit: 'HUR', pays: 'onTime' } as const;
const fixedPrice = { tasks: [], tasksPerPeriod: 0, periods: [], unit: 'HUR' } as const;

/** In the order in which they were begun. Each has a customer of its own. */
export const STORY = {
  /** The largest, with milestones and printed matter; its draft is the one that the pictures of the screens show. */
  rollout: {
    ...hourly,
    tasks: [
      ['lead', '7.5'],
      ['builder', '8'],
      ['lead', '6'],
      ['head', '3'],
      ['builder', '7.5'],
      ['lead', '4.5'],
      ['trainer', '6.5'],
      ['builder', '7'],
    ],
    tasksPerPeriod: 7,
    periods: [5, 4, 3, 2, 1, 0],
    milestones: [
      { daysAgo: 118, state: 'billed' },
      { daysAgo: 62, state: 'billed' },
      { daysAgo: 4, state: 'ready' },
      { daysAgo: -45, state: 'waiting' },
    ],
  },
  /** Its draft is in review. */
  valuation: {
    ...hourly,
    tasks: [
      ['analyst', '7.5'],
      ['analyst', '6'],
      ['trainer', '7.5'],
      ['analyst', '8'],
      ['head', '2.5'],
    ],
    tasksPerPeriod: 5,
    periods: [3, 2, 1, 0],
    pays: 'inParts',
  },
  /** Has a draft, work that nobody pays for and a row that was sent back. */
  plan: {
    ...hourly,
    tasks: [
      ['trainer', '7.5'],
      ['analyst', '6'],
      ['trainer', '5.5'],
      ['lead', '7'],
      ['trainer', '4'],
    ],
    tasksPerPeriod: 5,
    periods: [3, 2, 1, 0],
    milestones: [
      { daysAgo: 75, state: 'billed' },
      { daysAgo: -10, state: 'waiting' },
    ],
  },
  /** Posted today; some work was reported late. */
  tariff: {
    ...hourly,
    tasks: [
      ['analyst', '7.5'],
      ['builder', '7'],
      ['analyst', '6.5'],
      ['head', '4'],
    ],
    tasksPerPeriod: 4,
    periods: [4, 3, 2, 1, 0],
  },
  /** Posted today. */
  steering: {
    ...hourly,
    tasks: [
      ['head', '4'],
      ['lead', '6'],
      ['lead', '7.5'],
    ],
    tasksPerPeriod: 3,
    periods: [3, 2, 1, 0],
  },
  /** Billed in days; ready, but for work at a price that was forgotten. */
  drawings: {
    ...hourly,
    tasks: [
      ['analyst', '1'],
      ['builder', '1'],
      ['analyst', '0.5'],
      ['builder', '1'],
      ['analyst', '0.5'],
    ],
    tasksPerPeriod: 5,
    periods: [4, 3, 2, 1, 0],
    unit: 'DAY',
  },
  /** Approved. */
  salaries: {
    ...hourly,
    tasks: [
      ['trainer', '5'],
      ['trainer', '7.5'],
      ['lead', '3'],
    ],
    tasksPerPeriod: 3,
    periods: [2, 1, 0],
    pays: 'late',
  },
  /** Entered, not approved; a visit was reported late. */
  workshop: {
    ...hourly,
    tasks: [
      ['builder', '7.5'],
      ['lead', '6'],
      ['builder', '7'],
      ['lead', '5.5'],
    ],
    tasksPerPeriod: 4,
    periods: [3, 2, 1, 0],
    pays: 'late',
  },
  /** At a fixed price, for somebody who does not pay; a draft is confirmed. */
  report: {
    ...fixedPrice,
    milestones: [
      { daysAgo: 96, state: 'billed' },
      { daysAgo: 38, state: 'billed' },
      { daysAgo: 2, state: 'ready' },
      { daysAgo: -30, state: 'waiting' },
    ],
    pays: 'never',
  },
  /** Abroad, by the hour: drafted. */
  assets: {
    ...hourly,
    tasks: [
      ['lead', '6'],
      ['analyst', '7.5'],
      ['lead', '4.5'],
      ['builder', '7'],
    ],
    tasksPerPeriod: 4,
    periods: [3, 2, 1, 0],
  },
  /** Abroad, at a fixed price. */
  delivery: {
    ...fixedPrice,
    milestones: [
      { daysAgo: 83, state: 'billed' },
      { daysAgo: 24, state: 'billed' },
      { daysAgo: -20, state: 'waiting' },
    ],
    pays: 'onTime',
  },
  /** Abroad, in days: ready. */
  portal: {
    ...hourly,
    tasks: [
      ['analyst', '1'],
      ['trainer', '1'],
      ['analyst', '0.5'],
      ['trainer', '0.5'],
    ],
    tasksPerPeriod: 4,
    periods: [3, 2, 1, 0],
    unit: 'DAY',
    pays: 'inParts',
  },
  /** Far abroad: entered, not approved. */
  records: {
    ...hourly,
    tasks: [
      ['builder', '6'],
      ['trainer', '3'],
      ['builder', '7.5'],
    ],
    tasksPerPeriod: 3,
    periods: [2, 1, 0],
  },
} as const satisfies Record<string, StoryProject>;

export type ProjectKey = keyof typeof STORY;

/** A job that two customers pay together, and at most up to a limit. */
export const SHARED_TASKS = [
  ['analyst', '7.5'],
  ['trainer', '6'],
  ['lead', '4.5'],
  ['analyst', '7'],
] as const;

/** What is done for the service agreement every month. */
export const SERVICE_TASKS = [
  ['builder', '5'],
  ['trainer', '6.5'],
  ['builder', '2.5'],
] as const;

/** A course that took less long than was billed at first. */
export const COURSE_TASKS = [
  ['head', '8'],
  ['lead', '6'],
] as const;

/** A piece of work as somebody would write it on a timesheet, and its hours. */
export type Task = readonly [person: PersonKey, text: string, hours: string];

/** What was done, in a country's words. */
export function inWords(
  tasks: readonly (readonly [person: PersonKey, hours: string])[],
  words: readonly string[],
): Task[] {
  return tasks.map(([person, hours], index) => [person, words[index] ?? '', hours] as const);
}
