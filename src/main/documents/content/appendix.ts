import type { DocumentLine } from '@shared/billing/document-lines';
import { isCharged } from '@shared/billing/invoice-totals';
import { freeWord, isPrinted, lineTitle } from '@shared/billing/printed-lines';
import { convertQuantity, isTimeUnit } from '@shared/billing/time-units';
import { addDecimals } from '@shared/decimal';
import { groupBy } from '@shared/group-by';
import { formatDateRange } from '@shared/i18n/format/dates';
import { formatQuantity } from '@shared/i18n/format/numbers';
import { unitLabel } from '@shared/units';
import { type Context, filled } from './context';
import type { TableRowText, TableText } from './letter';

/** The hours behind an invoice: who worked when on what, as the invoice's own lines have it. */
export interface AppendixText {
  readonly title: string;
  /** One a project, then the sums of each person. */
  readonly tables: readonly TableText[];
}

/** Minutes are told in hours. Days stay days: how many hours they have is not the invoice's to say. */
function timeOf({ quantity, unit }: DocumentLine): { readonly quantity: string; readonly unit: string } {
  if (unit !== 'MIN') return { quantity, unit };
  return { quantity: convertQuantity(quantity, 'MIN', 'HUR', { hoursPerDay: '8' }), unit: 'HUR' };
}

/** How times are written: in one unit it stands over the column and figures align, in several behind each figure. */
interface TimeColumn {
  readonly head: string;
  text(quantity: string, unit: string): string;
  /** What lines come to, unit by unit: `31,50 timer, 2,00 dager`. */
  sum(lines: readonly DocumentLine[]): string;
}

function timeColumnOf(lines: readonly DocumentLine[], { language, translate }: Context): TimeColumn {
  const units = new Set(lines.map((line) => timeOf(line).unit));
  const [unit = ''] = units;
  const isOfOneUnit = units.size === 1;
  const label = unitLabel(unit, '2', translate);
  const text: TimeColumn['text'] = (quantity, ownUnit) => {
    const figure = formatQuantity(quantity, language, 2);
    return isOfOneUnit ? figure : `${figure} ${unitLabel(ownUnit, quantity, translate)}`;
  };
  return {
    head: isOfOneUnit ? label.charAt(0).toUpperCase() + label.slice(1) : translate('document.appendix.time'),
    text,
    sum: (added) =>
      [...groupBy(added.map(timeOf), (time) => time.unit)]
        .map(([ownUnit, times]) => text(addDecimals(...times.map(({ quantity }) => quantity)), ownUnit))
        .join(', '),
  };
}

function rowOf(line: DocumentLine, time: TimeColumn, context: Context): TableRowText {
  const { translate, language } = context;
  const { quantity, unit } = timeOf(line);
  const title = lineTitle(line, translate);
  const task = line.task === title ? '' : line.task;
  return {
    cells: [formatDateRange(line.startDate, line.endDate, language), line.personName, title, time.text(quantity, unit)],
    details: filled([task, line.description, isCharged(line) ? '' : freeWord(line, translate)]),
  };
}

const byDay = (one: DocumentLine, other: DocumentLine): number => {
  if (one.startDate !== other.startDate) return one.startDate < other.startDate ? -1 : 1;
  return one.personName < other.personName ? -1 : one.personName > other.personName ? 1 : 0;
};

function projectTable(lines: readonly DocumentLine[], time: TimeColumn, context: Context): TableText {
  const { translate } = context;
  return {
    heading: lines[0]?.projectName || context.invoice.projectName,
    columns: [
      { head: translate('document.appendix.date'), align: 'left' },
      { head: translate('document.appendix.person'), align: 'left' },
      { head: translate('document.appendix.work'), align: 'left', isWide: true },
      { head: time.head, align: 'right' },
    ],
    rows: [
      ...lines.toSorted(byDay).map((line) => rowOf(line, time, context)),
      { cells: ['', '', translate('document.appendix.sum'), time.sum(lines)], isStrong: true },
    ],
  };
}

function peopleTable(lines: readonly DocumentLine[], time: TimeColumn, context: Context): TableText {
  const { translate } = context;
  const people = [...groupBy(lines, ({ personName }) => personName)].filter(([name]) => name !== '');
  return {
    heading: translate('document.appendix.byPerson'),
    columns: [
      { head: translate('document.appendix.person'), align: 'left', isWide: true },
      { head: time.head, align: 'right' },
    ],
    rows: [
      ...people.map(([name, worked]) => ({ cells: [name, time.sum(worked)] })),
      { cells: [translate('document.appendix.total'), time.sum(lines)], isStrong: true },
    ],
  };
}

/** Undefined where the invoice wants none, or bills no time. */
export function appendixOf(context: Context): AppendixText | undefined {
  const { invoice, translate } = context;
  const lines = invoice.lines.filter((line) => isTimeUnit(line.unit) && isPrinted(line, invoice));
  if (!invoice.layout.timesheetAppendix || lines.length === 0) return undefined;
  const time = timeColumnOf(lines, context);
  const projects = [...groupBy(lines, ({ projectId }) => projectId).values()];
  return {
    title: translate('document.appendix.title'),
    tables: [...projects.map((worked) => projectTable(worked, time, context)), peopleTable(lines, time, context)],
  };
}
