import { figuresOf, limitsTogether } from '@shared/billing/contract-figures';
import { isEnded, isFrozen, nextStatuses } from '@shared/billing/contract-status';
import type { Contract, ContractLine, Milestone } from '@shared/model/contract';
import type { Reader } from '../store/store';
import { actuals, contractLines, contracts, customers, invoices, milestones, projects } from './collections';
import { companyOf, nameOf, rowOf } from './context';

/** What a contract comes to over all its lines. Without a limit of its own, those of its lines together are shown. */
export function figuresOfContract(reader: Reader, contract: Contract) {
  const lines = reader.by(contractLines, 'contract', contract.id);
  const figures = figuresOf({
    lines,
    actuals: reader.by(actuals, 'contract', contract.id),
    milestones: openMilestones(
      contract,
      lines.flatMap(({ id }) => reader.by(milestones, 'contractLine', id)),
    ),
    limitAmount: contract.notToExceedAmount,
    ...currenciesOf(reader, contract),
  });
  const isByLines =
    contract.notToExceedAmount === null && lines.some(({ notToExceedAmount }) => notToExceedAmount !== null);
  return isByLines
    ? { ...figures, ...limitsTogether(lines.map((line) => figuresOfLine(reader, contract, line))) }
    : figures;
}

/** Under a contract that has ended nothing more is put on invoices: only what is on one counts. */
function openMilestones(contract: Contract, all: readonly Milestone[]): readonly Milestone[] {
  return isEnded(contract) ? all.filter(({ invoiceId }) => invoiceId !== null) : all;
}

function figuresOfLine(reader: Reader, contract: Contract, line: ContractLine) {
  return figuresOf({
    lines: [line],
    actuals: reader.by(actuals, 'contractLine', line.id),
    milestones: openMilestones(contract, reader.by(milestones, 'contractLine', line.id)),
    limitAmount: line.notToExceedAmount,
    ...currenciesOf(reader, contract),
  });
}

function currenciesOf(reader: Reader, { currency, fixedExchangeRate }: Contract) {
  return { currency, companyCurrency: companyOf(reader).currency, exchangeRate: fixedExchangeRate };
}

/** Whether work was approved under the line, or milestones are planned on it. */
export function isLineUsed(reader: Reader, lineId: string): boolean {
  return (
    reader.by(actuals, 'contractLine', lineId).length > 0 || reader.by(milestones, 'contractLine', lineId).length > 0
  );
}

/** The ids of all who are billed under a contract, its own customer first. */
function billedUnder(contract: Contract, lines: readonly ContractLine[]): string[] {
  const named = [contract, ...lines].flatMap((row) => row.customers.map(({ customerId }) => customerId));
  return [...new Set([contract.customerId, ...named])];
}

export function viewOfContract(reader: Reader, id: string) {
  const contract = rowOf(reader, contracts, id);
  const lines = reader.by(contractLines, 'contract', id);
  const projectIds = [...new Set(lines.map(({ projectId }) => projectId))];
  const covered = projectIds.map((projectId) => rowOf(reader, projects, projectId));
  return {
    contract,
    customerName: nameOf(reader, customers, contract.customerId),
    lines: lines.map((line) => {
      const project = rowOf(reader, projects, line.projectId);
      return {
        ...line,
        projectNumber: project.number,
        projectName: project.name,
        isUsed: isLineUsed(reader, line.id),
        figures: figuresOfLine(reader, contract, line),
      };
    }),
    projects: covered.map(({ id: projectId, number, name, status }) => ({ id: projectId, number, name, status })),
    customers: billedUnder(contract, lines).map((customerId) => {
      const { number, name } = rowOf(reader, customers, customerId);
      return { id: customerId, number, name };
    }),
    figures: figuresOfContract(reader, contract),
    nextStatuses: [...nextStatuses(contract)],
    isFrozen: isFrozen(contract),
    isInvoiced: reader.by(invoices, 'contract', id).length > 0,
  };
}
