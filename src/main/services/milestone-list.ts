import type { ApiOutput, ApiRequest } from '@shared/api';
import type { MilestoneRow } from '@shared/api/milestones';
import { milestoneState, milestoneSums, wholesOf } from '@shared/billing/milestones';
import type { ContractLine, Milestone } from '@shared/model/contract';
import { addAmounts } from '@shared/money';
import type { Reader } from '../store/store';
import { contractLines, contracts, customers, invoices, milestones, projects } from './collections';
import { compareKeys, compareTexts, matches, nameOf, pageOf, rowOf } from './context';

type Filter = ApiRequest<'milestone.list'>;
type Sort = Filter['sort'];

/** The lines that the filter is about; those with milestones where it names none. */
function linesFor(reader: Reader, { contractId, contractLineId, projectId }: Filter): ContractLine[] {
  if (contractLineId !== undefined) return [rowOf(reader, contractLines, contractLineId)];
  if (contractId !== undefined) return reader.by(contractLines, 'contract', contractId);
  if (projectId !== undefined) return reader.by(contractLines, 'project', projectId);
  return reader.all(contractLines).filter(({ billingMethod }) => billingMethod === 'fixedPrice');
}

function rowOfWhole(reader: Reader, line: ContractLine, shares: readonly Milestone[]): MilestoneRow[] {
  const [first] = shares;
  if (first === undefined) return [];
  const contract = rowOf(reader, contracts, line.contractId);
  return [
    {
      id: first.id,
      revision: first.revision,
      contractId: contract.id,
      contractNumber: contract.number,
      contractName: contract.name,
      contractLineId: line.id,
      contractLineName: line.name,
      projectId: line.projectId,
      projectName: nameOf(reader, projects, line.projectId),
      name: first.name,
      date: first.date,
      amount: addAmounts(shares.map(({ amount }) => amount)),
      currency: contract.currency,
      externalDescription: first.externalDescription,
      progressPercent: first.progressPercent,
      state: milestoneState(shares),
      shares: shares.map((share) => ({
        ...share,
        customerName: nameOf(reader, customers, share.customerId ?? contract.customerId),
        invoiceNumber: share.invoiceId === null ? null : (reader.get(invoices, share.invoiceId)?.number ?? null),
      })),
    },
  ];
}

function isWanted(reader: Reader, row: MilestoneRow, { customerId, status, until, text }: Filter): boolean {
  const contract = rowOf(reader, contracts, row.contractId);
  return (
    (customerId === undefined ||
      row.shares.some((share) => (share.customerId ?? contract.customerId) === customerId)) &&
    (status === undefined || row.shares.some((share) => share.status === status)) &&
    (until === undefined || row.date <= until) &&
    matches(text, row.name, row.contractNumber, row.contractName, row.contractLineName, row.projectName)
  );
}

function sorted(rows: readonly MilestoneRow[], sort: Sort): MilestoneRow[] {
  return rows.toSorted((a, b) => {
    for (const { by, descending } of sort) {
      const order =
        by === 'amount' ? compareKeys(a.currency, b.currency) || a.amount - b.amount : compareTexts(a[by], b[by]);
      if (order !== 0) return descending ? -order : order;
    }
    return compareKeys(a.date, b.date) || compareKeys(a.id, b.id);
  });
}

/** Milestones as wholes, with what those of each line come to. */
export function milestoneList(reader: Reader, filter: Filter): ApiOutput<'milestone.list'> {
  const lines = linesFor(reader, filter).map((line) => ({
    line,
    rows: reader.by(milestones, 'contractLine', line.id),
  }));
  const found = lines
    .flatMap(({ line, rows }) => wholesOf(rows).flatMap((shares) => rowOfWhole(reader, line, shares)))
    .filter((row) => isWanted(reader, row, filter));
  const inState = (state: MilestoneRow['state']) => found.filter((row) => row.state === state);
  return {
    ...pageOf(sorted(filter.state === undefined ? found : inState(filter.state), filter.sort), filter),
    counts: {
      all: found.length,
      notStarted: inState('notStarted').length,
      inProgress: inState('inProgress').length,
      completed: inState('completed').length,
    },
    lines: lines
      .filter(({ line }) => line.billingMethod === 'fixedPrice')
      .map(({ line, rows }) => ({
        contractLineId: line.id,
        contractLineName: line.name,
        currency: rowOf(reader, contracts, line.contractId).currency,
        progressBased: line.progressBased,
        ...milestoneSums(line, rows),
      })),
  };
}
