import { refuse } from '@shared/failure';
import { type Columns, columnKey } from './columns';
import type { TimesheetSource } from './timesheet';

/** Columns that one tool writes and another does not, or not so. */
const SIGNS: Readonly<Record<TimesheetSource, readonly RegExp[]>> = {
  toggl: [/^duration$/, /^amount( ?\(.*\))?$/, /^member$/, /^stop (date|time)$/],
  clockify: [
    /^(duration|time) \((h|decimal)\)$/,
    /^(group|type|invoiced|invoice id|date of creation)$/,
    /^(billable|cost) (rate|amount) ?\(/,
  ],
  harvest: [
    /^date$/,
    /^(hours|hours rounded|notes|first name|last name|project code|roles|employee id|currency)$/,
    /\?$/,
    /^external reference url$/,
    /^(billable|cost) (rate|amount)$/,
  ],
};

/** Toggl Track and Clockify share most columns, but not the capitals in their dates and times. */
const CAPITALS: Readonly<Record<TimesheetSource, RegExp>> = {
  toggl: /^(Start|End) (date|time)$/,
  clockify: /^(Start|End) (Date|Time)$/,
  harvest: /^$/,
};

export const TOOL_NAMES: Readonly<Record<TimesheetSource, string>> = {
  toggl: 'Toggl Track',
  clockify: 'Clockify',
  harvest: 'Harvest',
};

/** What the columns that nothing works without are called by each tool. */
const NEEDED: Readonly<Record<TimesheetSource, { date: string; duration: string }>> = {
  toggl: { date: 'Start date', duration: 'Duration' },
  clockify: { date: 'Start Date', duration: 'Duration (h)' },
  harvest: { date: 'Date', duration: 'Hours' },
};

const FEWEST_KNOWN = 3;

const LONGEST_LIST = 300;

function likeliest(names: readonly string[]): TimesheetSource {
  const score = (source: TimesheetSource) =>
    names.filter((name) => SIGNS[source].some((sign) => sign.test(columnKey(name)))).length * 10 +
    names.filter((name) => CAPITALS[source].test(name)).length;
  const sources: readonly TimesheetSource[] = ['toggl', 'clockify', 'harvest'];
  return sources.reduce((best, source) => (score(source) > score(best) ? source : best));
}

function listed(names: readonly string[]): string {
  const list = names.filter((name) => name !== '').join(', ');
  return list.length <= LONGEST_LIST ? list : `${list.slice(0, LONGEST_LIST)} …`;
}

/** The tool that wrote a header. Refuses a header that is of no such export or lacks what every row needs. */
export function recogniseSource(columns: Columns): TimesheetSource {
  const { at, names, known } = columns;
  const found = listed(names);
  if (known < FEWEST_KNOWN) refuse('timesheet.notTimesheet', { found });
  const source = likeliest(names);
  const timed = at.startTime !== undefined && at.endTime !== undefined;
  const missing = [
    at.startDate === undefined ? NEEDED[source].date : '',
    at.duration === undefined && at.decimalDuration === undefined && !timed ? NEEDED[source].duration : '',
    at.project === undefined && at.client === undefined ? 'Project' : '',
  ];
  const list = listed(missing);
  if (list !== '') refuse('timesheet.missingColumns', { tool: TOOL_NAMES[source], missing: list, found });
  return source;
}
