import type { ApiRequest } from '@shared/api';
import type { EntryRow } from '@shared/api/entries';
import { Refusal } from '@shared/failure';
import { type Actual, LIMIT_LEVELS } from '@shared/model/actual';
import type { Entry } from '@shared/model/entry';
import type { Reader } from '../store/store';
import { approvalOf, isOnInvoice } from './approval';
import { actuals, customers, entries, people, projects, roles } from './collections';
import { type Context, compareKeys, type Handlers, matches, nameOf, pageOf, rowOf } from './context';
import { groupByProject } from './entry-groups';
import { contractFor, worthOf } from './entry-worth';
import { type Limits, limitsIn } from './limits';

const STATUS_OF_VIEW = { draft: 'draft', toApprove: 'submitted', approved: 'approved', rejected: 'rejected' } as const;

type View = keyof typeof STATUS_OF_VIEW;

/** The rows that approving the entry would write; none where it would be refused. */
function expectedRows(reader: Reader, context: Context, entry: Entry): readonly Actual[] {
  try {
    return approvalOf(reader, context, entry, null).actuals;
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** The worst that any of the entry's rows finds at its limits. */
function limitOf(
  reader: Reader,
  context: Context,
  limits: Limits,
  entry: Entry,
  written: readonly Actual[],
): EntryRow['limit'] {
  const isUnlimited = limits.of(contractFor(reader, entry)?.id ?? null) === null;
  if (isUnlimited) return { status: 'notApplicable', level: null, overAmount: 0 };
  const isApproved = entry.status === 'approved';
  const rows = (isApproved ? written : expectedRows(reader, context, entry)).filter(
    ({ transactionType, adjustmentStatus }) => transactionType === 'unbilledSales' && adjustmentStatus === 'none',
  );
  const standings = rows.map((row) => {
    const { limitStatus, limitLevel, overAmount } = limits.standingOf(row);
    return isApproved
      ? { status: row.limitStatus, level: row.limitLevel, overAmount: row.limitStatus === 'failed' ? overAmount : 0 }
      : { status: limitStatus, level: limitLevel, overAmount };
  });
  const failed = standings
    .filter(({ status }) => status === 'failed')
    .sort((a, b) => LIMIT_LEVELS.indexOf(a.level ?? 'contract') - LIMIT_LEVELS.indexOf(b.level ?? 'contract'));
  const [worst] = [...failed, ...standings.filter(({ status }) => status === 'notEvaluated'), ...standings];
  return worst ?? { status: 'notApplicable', level: null, overAmount: 0 };
}

function rowOfEntry(reader: Reader, context: Context, limits: Limits, entry: Entry): EntryRow {
  const project = rowOf(reader, projects, entry.projectId);
  const written = reader.by(actuals, 'entry', entry.id);
  return {
    ...entry,
    projectNumber: project.number,
    projectName: project.name,
    customerName: nameOf(reader, customers, project.customerId),
    personName: nameOf(reader, people, entry.personId),
    roleName: nameOf(reader, roles, entry.roleId),
    ...worthOf(reader, entry),
    limit: limitOf(reader, context, limits, entry, written),
    isBilled: isOnInvoice(written),
  };
}

type Filter = Omit<ApiRequest<'entry.list'>, 'view' | 'order' | 'offset' | 'limit'>;

function matching(reader: Reader, filter: Filter): Entry[] {
  const { projectId, personId, class: entryClass, from, to, text } = filter;
  const candidates =
    projectId !== undefined
      ? reader.by(entries, 'project', projectId)
      : personId !== undefined
        ? reader.by(entries, 'person', personId)
        : reader.all(entries);
  return candidates.filter(
    (entry) =>
      (personId === undefined || entry.personId === personId) &&
      (entryClass === undefined || entry.class === entryClass) &&
      (from === undefined || entry.date >= from) &&
      (to === undefined || entry.date <= to) &&
      matches(
        text,
        entry.description,
        entry.externalDescription,
        entry.task,
        entry.category,
        entry.receiptNumber,
        nameOf(reader, people, entry.personId),
        nameOf(reader, projects, entry.projectId),
      ),
  );
}

export const entryListHandlers: Handlers<'entry.list' | 'entry.written'> = {
  'entry.list': ({ view, order, offset, limit, ...filter }, context) => {
    const { store } = context;
    const candidates = matching(store, filter);
    const inView = (name: View) => candidates.filter(({ status }) => status === STATUS_OF_VIEW[name]);
    const byDate = (view === 'all' ? candidates : inView(view)).toSorted(
      (a, b) => compareKeys(b.date, a.date) || compareKeys(b.id, a.id),
    );
    const grouped = order === 'project' ? groupByProject(store, byDate) : [];
    const inOrder = order === 'project' ? grouped.flatMap(({ members }) => members) : byDate;
    const { rows, total } = pageOf(inOrder, { offset, limit });
    const limits = limitsIn(store);
    return {
      rows: rows.map((entry) => rowOfEntry(store, context, limits, entry)),
      total,
      counts: {
        draft: inView('draft').length,
        toApprove: inView('toApprove').length,
        approved: inView('approved').length,
        rejected: inView('rejected').length,
        all: candidates.length,
      },
      groups: grouped.map(({ group }) => group),
    };
  },

  'entry.written': ({ id }, { store }) => {
    rowOf(store, entries, id);
    const written = store
      .by(actuals, 'entry', id)
      .toSorted((a, b) => compareKeys(b.createdAt, a.createdAt) || compareKeys(a.id, b.id));
    return {
      rows: written.map((row) => ({
        ...row,
        customerName: nameOf(store, customers, row.customerId),
        projectName: nameOf(store, projects, row.projectId),
      })),
    };
  },
};
