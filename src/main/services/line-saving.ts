import {
  assertBillingCustomers,
  leaving,
  normalised,
  seeded,
  withThoseOfLine,
  writtenOut,
} from '@shared/billing/billing-customers';
import { overlappingClasses } from '@shared/billing/chargeability';
import { isEnded, isFrozen } from '@shared/billing/contract-status';
import { assertTerms, differs, distinctTasks, fittingMethod, LINE_TERMS } from '@shared/billing/contract-terms';
import { checkVat } from '@shared/billing/vat-of';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import { type Contract, type ContractLine, PLAIN_CONTRACT_LINE } from '@shared/model/contract';
import type { Reader, Transaction } from '../store/store';
import { assertBookDefaults } from './book-defaults';
import {
  actuals,
  contractLines,
  contracts,
  customers,
  invoices,
  projects,
  retainers,
  roles,
  scheduleRows,
} from './collections';
import { type Context, nameOf, rowOf } from './context';
import { isLineUsed } from './contract-view';
import { limitsChanged } from './limits';
import { shareMilestonesAnew } from './milestones';
import { addBareProject } from './projects';
import { saved } from './saving';
import { layOutLine, rowsOfLine } from './schedules';

/** A line as somebody wants it: the present one with changes, or a new one. */
export interface WantedLine {
  readonly id?: string | undefined;
  readonly revision?: number | undefined;
  /** Made in the same commit, for the contract's customer. */
  readonly newProject?: { readonly name: string; readonly code: string } | undefined;
  readonly changes: { readonly [K in keyof ContractLine]?: ContractLine[K] | undefined };
}

export interface SavingOptions {
  /** An amendment may change what is agreed. */
  readonly isAmending: boolean;
  /** Dotted path of the changes in the call's input. */
  readonly field: string;
}

/** What of a line decides when it is invoiced. */
const SCHEDULED_BY = ['frequencyId', 'billingStart'] as const;

/** Saves a contract line in the commit at hand, with its project where that is new. Refuses what a line cannot be. */
export function saveLine(
  tx: Transaction,
  context: Pick<Context, 'today'>,
  wanted: WantedLine,
  { isAmending, field }: SavingOptions,
): ContractLine {
  const before = wanted.id === undefined ? undefined : rowOf(tx, contractLines, wanted.id);
  const contractId = wanted.changes.contractId ?? before?.contractId ?? '';
  const project = projectFor(tx, context, wanted, contractId);
  const changes = project === undefined ? wanted.changes : { ...wanted.changes, projectId: project };
  const fresh = (): ContractLine => ({
    id: newId(),
    contractId: '',
    projectId: '',
    name: '',
    billingMethod: 'timeAndMaterial',
    includes: { time: false, expense: false, material: false, fee: false },
    contractedAmount: null,
    vat: null,
    ...PLAIN_CONTRACT_LINE,
    customers: seeded(tx.get(contracts, contractId)?.customers ?? []),
    revision: 1,
  });
  const named = saved(tx, contractLines, { ...wanted, changes }, fresh);
  const row = fittingMethod({
    ...named,
    tasks: distinctTasks(named.tasks),
    customers: normalised(named.customers),
  });
  const contract = rowOf(tx, contracts, row.contractId);
  checkVat(row.vat, `${field}.vat`);
  assertBookDefaults(tx, wanted.changes, field);
  assertTerms(row, field);
  if (before === undefined) takeOver(tx, row);
  const rivals = tx.by(contractLines, 'project', row.projectId);
  assertUnderOneContract(tx, row, rivals, field);
  assertAlone(row, rivals, field);
  if (before !== undefined) assertStaysWhatItWas(tx, before, row, field);
  if (before !== undefined && before.projectId !== row.projectId) assertNotLastOf(tx, before, `${field}.projectId`);
  if (!isAmending && (before === undefined || differs(before, row, LINE_TERMS))) assertTermsAreFree(contract);
  assertChargeability(tx, row, field);
  tx.put(contractLines, row);
  saveCustomers(tx, contract, before, row, field);
  limitsChanged(tx, row.contractId);
  if (before !== undefined && differs(before, row, ['customers'])) shareMilestonesAnew(tx, row);
  if (differs(before ?? PLAIN_CONTRACT_LINE, row, SCHEDULED_BY)) layOutLine(tx, row, context.today());
  return row;
}

/**
 * Removes a line that nothing was done under. The last line of a project stays: it is what says how the project is
 * billed, and to whom.
 */
export function removeLine(tx: Transaction, id: string): void {
  const line = rowOf(tx, contractLines, id);
  if (isLineUsed(tx, id)) refuse('contract.lineHasWork', { line: line.name });
  assertNotLastOf(tx, line);
  for (const planned of tx.by(scheduleRows, 'contractLine', id)) tx.remove(scheduleRows, planned.id);
  for (const row of rowsOfLine(tx, id)) tx.remove(scheduleRows, row.id);
  tx.remove(contractLines, id);
}

/** Refuses to take a project's only line away from it, by removing it or by giving it to another project. */
function assertNotLastOf(reader: Reader, { projectId }: ContractLine, field?: string): void {
  if (reader.by(contractLines, 'project', projectId).length > 1) return;
  refuse('contract.lastLineOfProject', { project: nameOf(reader, projects, projectId) }, field);
}

/** What is agreed changes freely until the contract is confirmed, and not at all once it has ended. */
export function assertTermsAreFree(contract: Contract): void {
  if (isFrozen(contract)) refuse('contract.isConfirmed', { contract: contract.number });
  if (isEnded(contract)) refuse('contract.hasEnded', { contract: contract.number });
}

function projectFor(
  tx: Transaction,
  context: Pick<Context, 'today'>,
  { newProject }: WantedLine,
  contractId: string,
): string | undefined {
  if (newProject === undefined) return undefined;
  const { customerId } = rowOf(tx, contracts, contractId);
  return addBareProject(tx, context, { ...newProject, customerId }).id;
}

/**
 * A project that is billed under another contract comes along with the new line, as long as nothing was done there: its
 * lines go, and with them a contract that was made for this project alone.
 */
function takeOver(tx: Transaction, row: ContractLine): void {
  const others = tx
    .by(contractLines, 'project', row.projectId)
    .filter(({ contractId }) => contractId !== row.contractId);
  const [first] = others;
  if (first === undefined || others.some(({ id }) => isLineUsed(tx, id))) return;
  const left = rowOf(tx, contracts, first.contractId);
  if (left.customerId !== rowOf(tx, contracts, row.contractId).customerId) return;
  if (isFrozen(left) || tx.by(actuals, 'contract', left.id).length > 0) return;
  for (const { id } of others) tx.remove(contractLines, id);
  const isEmpty =
    tx.by(contractLines, 'contract', left.id).length === 0 &&
    tx.by(invoices, 'contract', left.id).length === 0 &&
    tx.by(retainers, 'contract', left.id).length === 0;
  if (isEmpty) tx.remove(contracts, left.id);
}

/** A project is billed to one customer, in one currency: all its lines stand under one contract with that customer. */
function assertUnderOneContract(
  reader: Reader,
  line: ContractLine,
  others: readonly ContractLine[],
  field: string,
): void {
  const contract = rowOf(reader, contracts, line.contractId);
  if (contract.customerId !== rowOf(reader, projects, line.projectId).customerId) {
    refuse('masterData.contractOfAnother', { contract: contract.number }, `${field}.contractId`);
  }
  const other = others.find(({ id, contractId }) => id !== line.id && contractId !== contract.id);
  if (other !== undefined) {
    const { number } = rowOf(reader, contracts, other.contractId);
    refuse('masterData.contractDiffers', { contract: number }, `${field}.contractId`);
  }
}

/** A kind of work of a project is billed by one line, unless two bill it of different tasks. */
function assertAlone(row: ContractLine, rivals: readonly ContractLine[], field: string): void {
  for (const rival of rivals) {
    const [twice] = overlappingClasses(row, [rival]);
    if (twice === undefined) continue;
    const ofTasks = row.tasks.length > 0 && rival.tasks.length > 0;
    refuse(
      ofTasks ? 'contract.taskOnTwoLines' : 'masterData.classOnTwoLines',
      { line: rival.name },
      ofTasks ? `${field}.tasks` : `${field}.includes.${twice}`,
    );
  }
}

function assertStaysWhatItWas(reader: Reader, before: ContractLine, row: ContractLine, field: string): void {
  if (!isLineUsed(reader, row.id)) return;
  const { name: line } = row;
  if (before.billingMethod !== row.billingMethod) {
    refuse('masterData.linesHaveActuals', { line }, `${field}.billingMethod`);
  }
  if (before.projectId !== row.projectId) refuse('masterData.lineIsUsed', { line }, `${field}.projectId`);
  if (before.contractId !== row.contractId) refuse('masterData.lineIsUsed', { line }, `${field}.contractId`);
}

function assertChargeability(reader: Reader, { chargeability }: ContractLine, field: string): void {
  for (const { roleId } of chargeability.roles) rowOf(reader, roles, roleId);
  const lists = {
    roles: chargeability.roles.map(({ roleId }) => roleId),
    categories: chargeability.categories.map(({ category }) => category.trim().toLowerCase()),
    tasks: chargeability.tasks.map(({ task }) => task.trim().toLowerCase()),
  };
  for (const [list, named] of Object.entries(lists)) {
    if (new Set(named).size < named.length) refuse('contract.namedTwice', {}, `${field}.chargeability.${list}`);
  }
}

/** The line's own customers: a sound list, nobody gone who has work, and everybody known to the contract. */
function saveCustomers(
  tx: Transaction,
  contract: Contract,
  before: ContractLine | undefined,
  row: ContractLine,
  field: string,
): void {
  assertBillingCustomers(row.customers, contract.customerId, `${field}.customers`);
  for (const { customerId } of row.customers) rowOf(tx, customers, customerId);
  if (before !== undefined)
    assertNobodyLeaves(tx, contract, before.customers, row.customers, isLineUsed(tx, row.id), field);
  const known = withThoseOfLine(contract.customers, row.customers, contract.customerId);
  if (known !== contract.customers) {
    tx.put(contracts, { ...contract, customers: [...known], revision: contract.revision + 1 });
  }
}

/** Who has had work or an invoice stays on the list; 0 % ends their share. */
export function assertNobodyLeaves(
  reader: Reader,
  contract: Contract,
  before: ContractLine['customers'],
  after: ContractLine['customers'],
  isUsed: boolean,
  field: string,
): void {
  if (!isUsed && reader.by(invoices, 'contract', contract.id).length === 0) return;
  // A list that was never written out had nobody but the contract's customer, who stays in any.
  if (before.length === 0 || writtenOut(before, contract.customerId).length === 1) return;
  const [gone] = leaving(before, after, contract.customerId);
  if (gone !== undefined) {
    refuse('contract.customerHasWork', { customer: nameOf(reader, customers, gone) }, `${field}.customers`);
  }
}
