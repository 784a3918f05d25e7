import type { ApiOutput, ApiRequest } from '@shared/api';
import { isEnded } from '@shared/billing/contract-status';
import { CONTRACT_STATUSES, type Contract } from '@shared/model/contract';
import type { Reader } from '../store/store';
import { contractLines, contracts, customers, projects } from './collections';
import { compareTexts, type Handlers, matches, nameOf, pageOf } from './context';
import { figuresOfContract } from './contract-view';

type Row = ApiOutput<'contract.list'>['rows'][number];
type Sort = ApiRequest<'contract.list'>['sort'][number];

function rowOfContract(reader: Reader, contract: Contract): Row {
  const { id, number, name, customerId, status, version, currency } = contract;
  return {
    id,
    number,
    name,
    customerId,
    customerName: nameOf(reader, customers, customerId),
    status,
    version,
    currency,
    lineCount: reader.by(contractLines, 'contract', id).length,
    ...figuresOfContract(reader, contract),
  };
}

/** A contract is found by what it is called, by its customer and by the projects under it. */
function isFound(reader: Reader, contract: Contract, text: string): boolean {
  const { id, number, name, orderReference, customerId } = contract;
  const under = reader.by(contractLines, 'contract', id).map(({ projectId }) => nameOf(reader, projects, projectId));
  return matches(text, number, name, orderReference, nameOf(reader, customers, customerId), ...under);
}

type Text = 'number' | 'name' | 'customerName';

const isText = (by: Sort['by']): by is Text => by === 'number' || by === 'name' || by === 'customerName';

function compareBy(by: Sort['by'], a: Row, b: Row): number {
  if (isText(by)) return compareTexts(a[by], b[by]);
  if (by === 'status') return CONTRACT_STATUSES.indexOf(a.status) - CONTRACT_STATUSES.indexOf(b.status);
  // Amounts of different currencies have no order among each other; percents have.
  const currencies = by === 'marginPercent' ? 0 : compareTexts(a.currency, b.currency);
  return currencies || numberOf(a, by) - numberOf(b, by);
}

/** What is not known stands before the smallest. */
function numberOf(row: Row, by: Exclude<Sort['by'], Text | 'status'>): number {
  const value = row[by];
  return value === null ? -Number.MAX_SAFE_INTEGER : Number(value);
}

function inOrder(rows: readonly Row[], sort: readonly Sort[]): Row[] {
  return rows.toSorted((a, b) => {
    for (const { by, descending } of sort) {
      const order = compareBy(by, a, b);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}

export const contractListHandlers: Handlers<'contract.list'> = {
  'contract.list': ({ text, view, status, customerId, sort, ...page }, { store }) => {
    const found = (customerId === undefined ? store.all(contracts) : store.by(contracts, 'customer', customerId))
      .filter((row) => (status === undefined || row.status === status) && isFound(store, row, text))
      .sort((a, b) => compareTexts(a.number, b.number));
    const open = found.filter((row) => !isEnded(row));
    const closed = found.filter(isEnded);
    const shown = { open, closed, all: found }[view];
    const counts = { open: open.length, closed: closed.length, all: found.length };
    // Figures of a whole contract cost something: all of them only where the order asks for them.
    if (sort.length > 0) {
      const rows = shown.map((row) => rowOfContract(store, row));
      return { ...pageOf(inOrder(rows, sort), page), counts };
    }
    const { rows, total } = pageOf(shown, page);
    return { rows: rows.map((row) => rowOfContract(store, row)), total, counts };
  },
};
