import type { BacklogRow } from '@shared/api/backlog';
import { isInBacklog, milestoneReasonAgainstReady, reasonAgainstReady } from '@shared/billing/eligibility';
import { daysBetween } from '@shared/dates';
import type { Actual } from '@shared/model/actual';
import type { Contract, ContractLine, Milestone } from '@shared/model/contract';
import { fromMinor } from '@shared/money';
import type { Reader } from '../store/store';
import { actuals, contractLines, contracts, customers, milestones, people, projects, roles } from './collections';
import { nameOf, rowOf } from './context';
import { limitsIn } from './limits';
import { milestonesOf } from './projects';

type Status = BacklogRow['status'];

/** Where a row belongs: the same for all rows of a contract line. */
interface Place {
  readonly facts: Pick<
    BacklogRow,
    | 'projectId'
    | 'projectNumber'
    | 'projectName'
    | 'managerId'
    | 'managerName'
    | 'contractId'
    | 'contractNumber'
    | 'contractName'
    | 'contractLineId'
    | 'contractLineName'
    | 'billingMethod'
    | 'currency'
  >;
  readonly contractCustomerId: string;
}

function placeOf(reader: Reader, projectId: string, line: ContractLine, contract: Contract): Place {
  const project = rowOf(reader, projects, projectId);
  return {
    facts: {
      projectId,
      projectNumber: project.number,
      projectName: project.name,
      managerId: project.managerId ?? '',
      managerName: nameOf(reader, people, project.managerId),
      contractId: contract.id,
      contractNumber: contract.number,
      contractName: contract.name,
      contractLineId: line.id,
      contractLineName: line.name,
      billingMethod: line.billingMethod,
      currency: contract.currency,
    },
    contractCustomerId: contract.customerId,
  };
}

/** Makes rows of the board, and asks the store for each contract line only once. */
function rowMaker(reader: Reader, today: string) {
  const places = new Map<string, Place>();
  const limits = limitsIn(reader);
  const place = (contractLineId: string): Place => {
    const known = places.get(contractLineId);
    if (known !== undefined) return known;
    const line = rowOf(reader, contractLines, contractLineId);
    const made = placeOf(reader, line.projectId, line, rowOf(reader, contracts, line.contractId));
    places.set(contractLineId, made);
    return made;
  };
  const billedTo = (customerId: string | null, at: Place) => {
    const whose = customerId ?? at.contractCustomerId;
    return { customerId: whose, customerName: nameOf(reader, customers, whose) };
  };

  const ofActual = (actual: Actual, contractLineId: string): BacklogRow => {
    const at = place(contractLineId);
    const { id, transactionClass, date, task, quantity, unit, price, amount, billingType, priceOrigin } = actual;
    return {
      id,
      kind: 'actual',
      transactionClass,
      date,
      ageDays: daysBetween(date, today),
      ...at.facts,
      ...billedTo(actual.customerId, at),
      splitPercent: actual.splitPercent,
      description: actual.externalDescription || actual.description || task,
      personName: nameOf(reader, people, actual.personId),
      roleName: nameOf(reader, roles, actual.roleId),
      task,
      quantity,
      unit,
      price,
      amount,
      billingType,
      status: actual.billingStatus as Status,
      limitStatus: actual.limitStatus,
      limitLevel: actual.limitLevel,
      limitOverAmount: actual.limitStatus === 'failed' ? limits.standingOf(actual).overAmount : 0,
      chargeableReason: actual.chargeableReason,
      entryId: actual.entryId ?? '',
      reason: reasonAgainstReady(actual, today),
      priceOrigin,
      invoiceId: actual.invoiceId,
    };
  };

  const ofMilestone = (milestone: Milestone): BacklogRow => {
    const at = place(milestone.contractLineId);
    const { id, date, amount, name } = milestone;
    return {
      id,
      kind: 'milestone',
      transactionClass: 'milestone',
      date,
      ageDays: daysBetween(date, today),
      ...at.facts,
      ...billedTo(milestone.customerId, at),
      splitPercent: '100',
      description: milestone.externalDescription || name,
      personName: '',
      roleName: '',
      task: '',
      quantity: '1',
      unit: 'C62',
      price: fromMinor(amount, at.facts.currency),
      amount,
      billingType: 'chargeable',
      status: milestone.status as Status,
      limitStatus: 'notApplicable',
      limitLevel: null,
      limitOverAmount: 0,
      chargeableReason: { kind: 'chargeable', subject: '' },
      entryId: '',
      reason: milestoneReasonAgainstReady(milestone),
      priceOrigin: { kind: 'fixed', priceListId: null, priceListName: '', subject: name },
      invoiceId: milestone.invoiceId,
    };
  };

  return (work: readonly Actual[], sums: readonly Milestone[]): BacklogRow[] => [
    // Under no contract line nothing is ever billed: such work has a cost and no row here.
    ...work.flatMap((actual) => (actual.contractLineId === null ? [] : ofActual(actual, actual.contractLineId))),
    ...sums.filter(({ status }) => status !== 'invoicePosted').map(ofMilestone),
  ];
}

/** The rows of a project that wait to be billed: work and milestones. */
export function backlogOfProject(reader: Reader, projectId: string, today: string): BacklogRow[] {
  return rowMaker(reader, today)(reader.by(actuals, 'backlog', projectId), milestonesOf(reader, projectId));
}

/** The same of a contract, over all its projects. */
export function backlogOfContract(reader: Reader, contractId: string, today: string): BacklogRow[] {
  const lines = reader.by(contractLines, 'contract', contractId);
  return rowMaker(reader, today)(
    lines.flatMap(({ id }) => reader.by(actuals, 'contractLine', id)).filter(isInBacklog),
    lines.flatMap(({ id }) => reader.by(milestones, 'contractLine', id)),
  );
}

/** Everything that waits to be billed. */
export function wholeBacklog(reader: Reader, today: string): BacklogRow[] {
  return rowMaker(reader, today)(reader.by(actuals, 'backlog', 'all'), reader.by(milestones, 'open', 'open'));
}
