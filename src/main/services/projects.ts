import { isInBacklog } from '@shared/billing/eligibility';
import { assertRevision } from '@shared/billing/lifecycle';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import {
  type Contract,
  type ContractLine,
  type Milestone,
  PLAIN_CONTRACT,
  PLAIN_CONTRACT_LINE,
} from '@shared/model/contract';
import { PLAIN_PROJECT, type Project } from '@shared/model/project';
import type { Reader, Transaction } from '../store/store';
import { assertBookDefaults } from './book-defaults';
import { actuals, contractLines, contracts, customers, entries, milestones, people, projects } from './collections';
import {
  byName,
  type Context,
  commit,
  compareKeys,
  given,
  type Handlers,
  matches,
  nameOf,
  pageOf,
  rowOf,
} from './context';
import { drawNumber } from './numbering';
import { inOrder } from './project-order';

/** The contract that the project is billed under. */
export function contractOf(reader: Reader, projectId: string): Contract | undefined {
  const [line] = reader.by(contractLines, 'project', projectId);
  return line === undefined ? undefined : reader.get(contracts, line.contractId);
}

export function milestonesOf(reader: Reader, projectId: string): Milestone[] {
  return reader
    .by(contractLines, 'project', projectId)
    .flatMap(({ id }) => reader.by(milestones, 'contractLine', id))
    .sort((a, b) => compareKeys(a.date, b.date) || compareKeys(a.id, b.id));
}

/** What of a project is unbilled, ready, on drafts, billed, and what it cost. Chargeable work only. */
export function sumsOf(reader: Reader, projectId: string) {
  const sums = {
    toApprove: reader.by(entries, 'projectStatus', `${projectId} submitted`).length,
    unbilledAmount: 0,
    readyAmount: 0,
    draftAmount: 0,
    billedAmount: 0,
    costAmount: 0,
  };
  const addOpen = (status: string, amount: number) => {
    sums.unbilledAmount += amount;
    if (status === 'ready') sums.readyAmount += amount;
    if (status === 'invoiceCreated') sums.draftAmount += amount;
  };
  for (const actual of reader.by(actuals, 'project', projectId)) {
    if (actual.transactionType === 'cost') sums.costAmount += actual.amount;
    else if (actual.billingType !== 'chargeable') continue;
    else if (actual.transactionType === 'billedSales') sums.billedAmount += actual.amount;
    else if (isInBacklog(actual)) addOpen(actual.billingStatus, actual.amount);
  }
  for (const milestone of milestonesOf(reader, projectId)) {
    if (milestone.status !== 'invoicePosted') addOpen(milestone.status, milestone.amount);
  }
  return sums;
}

export function viewOfProject(reader: Reader, id: string) {
  const project = rowOf(reader, projects, id);
  const contract = contractOf(reader, id) ?? refuse('common.notFound', { id });
  return {
    project,
    customer: rowOf(reader, customers, project.customerId),
    contract,
    lines: reader.by(contractLines, 'project', id),
    milestones: milestonesOf(reader, id),
    totals: sumsOf(reader, id),
  };
}

/** One customer's projects are told apart by their names: an import, and whoever types a command, finds them by it. */
function assertProjectNameIsFree(reader: Reader, { id, name, customerId }: Project): void {
  const twin = reader
    .by(projects, 'name', name.toLowerCase())
    .find((other) => other.id !== id && other.customerId === customerId);
  if (twin !== undefined) refuse('masterData.nameTaken', { name }, 'name');
}

/** A project that is not billed yet: the line that bills it is made in the same commit. */
export function addBareProject(
  tx: Transaction,
  context: Pick<Context, 'today'>,
  wanted: { name: string; code: string; customerId: string },
): Project {
  const project: Project = {
    id: newId(),
    number: drawNumber(tx, 'project', context.today()),
    name: wanted.name,
    code: wanted.code,
    customerId: wanted.customerId,
    status: 'active',
    ...PLAIN_PROJECT,
    revision: 1,
  };
  assertProjectNameIsFree(tx, project);
  tx.put(projects, project);
  return project;
}

/** A project, the contract it is billed under and its first line, all in the commit at hand. */
export function addProject(
  tx: Transaction,
  context: Pick<Context, 'today'>,
  wanted: {
    name: string;
    code: string;
    customerId: string;
    billingMethod: ContractLine['billingMethod'];
    contractedAmount: number | null;
    orderReference: string;
  },
): { project: Project; contract: Contract; line: ContractLine } {
  const customer = rowOf(tx, customers, wanted.customerId);
  const project = addBareProject(tx, context, wanted);
  const contract: Contract = {
    id: newId(),
    number: drawNumber(tx, 'contract', context.today()),
    name: wanted.name,
    customerId: customer.id,
    currency: customer.currency,
    // Billed under all the same, and free to change until somebody confirms it.
    status: 'draft',
    orderReference: wanted.orderReference,
    ...PLAIN_CONTRACT,
    revision: 1,
  };
  const line: ContractLine = {
    id: newId(),
    contractId: contract.id,
    projectId: project.id,
    name: wanted.name,
    billingMethod: wanted.billingMethod,
    includes: { time: true, expense: true, material: true, fee: true },
    contractedAmount: wanted.contractedAmount,
    vat: null,
    ...PLAIN_CONTRACT_LINE,
    revision: 1,
  };
  tx.put(contracts, contract);
  tx.put(contractLines, line);
  return { project, contract, line };
}

function rowOfProject(reader: Reader, project: Project) {
  const contract = contractOf(reader, project.id);
  const { toApprove, unbilledAmount, readyAmount, billedAmount } = sumsOf(reader, project.id);
  const { id, number, name, customerId, managerId, status } = project;
  return {
    id,
    number,
    name,
    customerId,
    customerName: nameOf(reader, customers, customerId),
    contractNumber: contract?.number ?? '',
    currency: contract?.currency ?? '',
    managerName: nameOf(reader, people, managerId),
    status,
    toApprove,
    unbilledAmount,
    readyAmount,
    billedAmount,
  };
}

export const projectHandlers: Handlers<'project.list' | 'project.get' | 'project.create' | 'project.update'> = {
  'project.list': ({ text, includeArchived, customerId, sort, ...page }, { store }) => {
    const candidates = customerId === undefined ? store.all(projects) : store.by(projects, 'customer', customerId);
    const found = candidates
      .filter(
        (row) =>
          (includeArchived || row.status === 'active') &&
          matches(text, row.name, row.number, row.code, nameOf(store, customers, row.customerId)),
      )
      .sort(byName);
    // Sums of a whole project cost something: all of them only where the order asks for them.
    if (sort.length > 0)
      return pageOf(
        inOrder(
          found.map((row) => rowOfProject(store, row)),
          sort,
        ),
        page,
      );
    const { rows, total } = pageOf(found, page);
    return { rows: rows.map((row) => rowOfProject(store, row)), total };
  },

  'project.get': ({ id }, { store }) => viewOfProject(store, id),

  'project.create': async (input, context) => {
    const { project } = await commit(context, 'project.create', (tx) => addProject(tx, context, input));
    return viewOfProject(context.store, project.id);
  },

  'project.update': ({ id, revision, changes }, context) =>
    commit(context, 'project.update', (tx) => {
      const present = rowOf(tx, projects, id);
      assertRevision(present, revision);
      if (typeof changes.managerId === 'string') rowOf(tx, people, changes.managerId);
      assertBookDefaults(tx, changes, 'changes');
      const next = { ...present, ...given(changes), revision: present.revision + 1 };
      assertProjectNameIsFree(tx, next);
      tx.put(projects, next);
      return next;
    }),
};
