import type { ApiRequest } from '@shared/api';
import type { BacklogRow } from '@shared/api/backlog';
import { ageBucketOf } from '@shared/api/backlog-groups';
import type { Reader } from '../store/store';
import { backlogOfContract, backlogOfProject, wholeBacklog } from './backlog-rows';
import { contracts, projects } from './collections';
import { compareKeys, compareTexts, matches, rowOf } from './context';

type Request = ApiRequest<'backlog.list'>;

export type BacklogFilter = Omit<Request, 'offset' | 'limit' | 'status' | 'grouped' | 'sort'>;

/** The fields of a row that a filter names by their own name: what is not asked for lets every row through. */
const NAMED = [
  'projectId',
  'contractId',
  'contractLineId',
  'customerId',
  'managerId',
  'kind',
  'transactionClass',
  'billingType',
  'limitStatus',
  'currency',
] as const satisfies readonly (keyof BacklogFilter & keyof BacklogRow)[];

function isWanted(row: BacklogRow, filter: BacklogFilter): boolean {
  return (
    NAMED.every((field) => filter[field] === undefined || row[field] === filter[field]) &&
    (filter.cutoff === undefined || row.date <= filter.cutoff) &&
    (filter.age === undefined || ageBucketOf(row.ageDays) === filter.age) &&
    matches(
      filter.text,
      row.description,
      row.personName,
      row.task,
      row.projectName,
      row.customerName,
      row.contractNumber,
      row.contractName,
    )
  );
}

/** The narrowest that the indexes give; the filter does the rest. */
function candidatesFor(reader: Reader, { contractId, projectId }: BacklogFilter, today: string): BacklogRow[] {
  if (projectId !== undefined) return backlogOfProject(reader, rowOf(reader, projects, projectId).id, today);
  if (contractId !== undefined) return backlogOfContract(reader, rowOf(reader, contracts, contractId).id, today);
  return wholeBacklog(reader, today);
}

function byPlace(a: BacklogRow, b: BacklogRow): number {
  return (
    compareTexts(a.customerName, b.customerName) ||
    compareTexts(a.contractNumber, b.contractNumber) ||
    compareKeys(a.contractId, b.contractId) ||
    compareTexts(a.contractLineName, b.contractLineName) ||
    compareKeys(a.contractLineId, b.contractLineId)
  );
}

/** The rows by contract, contract line and date: the rows of a line stand together. */
function inBoardOrder(rows: readonly BacklogRow[]): BacklogRow[] {
  // Texts compare slowly, and thousands of rows are of a few lines.
  const firsts = new Map<string, BacklogRow>();
  for (const row of rows) if (!firsts.has(row.contractLineId)) firsts.set(row.contractLineId, row);
  const places = [...firsts.values()].sort(byPlace).map(({ contractLineId }) => contractLineId);
  const rank = new Map(places.map((id, index) => [id, index]));
  const rankOf = (row: BacklogRow) => rank.get(row.contractLineId) ?? 0;
  return [...rows].sort((a, b) => rankOf(a) - rankOf(b) || compareKeys(a.date, b.date) || compareKeys(a.id, b.id));
}

function compareBy(by: Request['sort'][number]['by'], a: BacklogRow, b: BacklogRow): number {
  if (by === 'date') return compareKeys(a.date, b.date);
  // Amounts of different currencies have no order among each other.
  if (by === 'amount') return compareTexts(a.currency, b.currency) || a.amount - b.amount;
  return compareTexts(a[by], b[by]);
}

/** The rows that a filter lets through, in the order of the board or as they are asked to be sorted. */
export function rowsThatMatch(
  reader: Reader,
  filter: BacklogFilter,
  sort: Request['sort'],
  today: string,
): BacklogRow[] {
  const rows = inBoardOrder(candidatesFor(reader, filter, today).filter((row) => isWanted(row, filter)));
  if (sort.length === 0) return rows;
  return rows.sort((a, b) => {
    for (const { by, descending } of sort) {
      const order = compareBy(by, a, b);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}
