import { overlappingClasses } from '@shared/billing/chargeability';
import { checkVat } from '@shared/billing/vat-of';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import { type ContractLine, type Milestone, PLAIN_CONTRACT_LINE, PLAIN_MILESTONE } from '@shared/model/contract';
import type { Reader } from '../store/store';
import { actuals, contractLines, contracts, milestones, projects } from './collections';
import { commit, type Handlers, rowOf } from './context';
import { saved } from './saving';

export const contractLineHandlers: Handlers<'contractLine.save' | 'milestone.save' | 'milestone.remove'> = {
  'contractLine.save': (input, context) =>
    commit(context, 'contractLine.save', (tx) => {
      const before = input.id === undefined ? undefined : rowOf(tx, contractLines, input.id);
      const row: ContractLine = saved(tx, contractLines, input, () => ({
        id: newId(),
        contractId: '',
        projectId: '',
        name: '',
        billingMethod: 'timeAndMaterial',
        includes: { time: false, expense: false, material: false, fee: false },
        contractedAmount: null,
        vat: null,
        ...PLAIN_CONTRACT_LINE,
        revision: 1,
      }));
      checkVat(row.vat, 'changes.vat');
      const rivals = tx.by(contractLines, 'project', row.projectId);
      assertUnderOneContract(tx, row, rivals);
      const [twice] = overlappingClasses(row, rivals);
      if (twice !== undefined) {
        const rival = rivals.find((other) => other.id !== row.id && other.includes[twice]);
        refuse('masterData.classOnTwoLines', { line: rival?.name ?? '' }, `changes.includes.${twice}`);
      }
      if (before !== undefined && isUsed(tx, row.id)) {
        const { name: line } = row;
        if (before.billingMethod !== row.billingMethod) {
          refuse('masterData.linesHaveActuals', { line }, 'changes.billingMethod');
        }
        if (before.projectId !== row.projectId) refuse('masterData.lineIsUsed', { line }, 'changes.projectId');
        if (before.contractId !== row.contractId) refuse('masterData.lineIsUsed', { line }, 'changes.contractId');
      }
      tx.put(contractLines, row);
      return row;
    }),

  'milestone.save': (input, context) =>
    commit(context, 'milestone.save', (tx) => {
      const before = input.id === undefined ? undefined : rowOf(tx, milestones, input.id);
      if (before !== undefined) assertNotInvoiced(before);
      const row: Milestone = saved(tx, milestones, input, () => ({
        id: newId(),
        contractLineId: '',
        name: '',
        date: context.today(),
        amount: 0,
        externalDescription: '',
        status: 'notReady',
        invoiceId: null,
        ...PLAIN_MILESTONE,
        revision: 1,
      }));
      const line = rowOf(tx, contractLines, row.contractLineId);
      if (line.billingMethod !== 'fixedPrice')
        refuse('masterData.milestoneNeedsFixedPrice', {}, 'changes.contractLineId');
      const twin = tx
        .by(milestones, 'contractLine', line.id)
        .find(({ id, name }) => id !== row.id && name.toLowerCase() === row.name.toLowerCase());
      if (twin !== undefined) refuse('masterData.nameTaken', { name: row.name }, 'changes.name');
      tx.put(milestones, row);
      return row;
    }),

  'milestone.remove': ({ id }, context) =>
    commit(context, 'milestone.remove', (tx) => {
      assertNotInvoiced(rowOf(tx, milestones, id));
      tx.remove(milestones, id);
      return {};
    }),
};

function isUsed(reader: Reader, lineId: string): boolean {
  return (
    reader.by(actuals, 'contractLine', lineId).length > 0 || reader.by(milestones, 'contractLine', lineId).length > 0
  );
}

/** A project is billed to one customer, in one currency: all its lines stand under one contract with that customer. */
function assertUnderOneContract(reader: Reader, line: ContractLine, others: readonly ContractLine[]): void {
  const contract = rowOf(reader, contracts, line.contractId);
  if (contract.customerId !== rowOf(reader, projects, line.projectId).customerId) {
    refuse('masterData.contractOfAnother', { contract: contract.number }, 'changes.contractId');
  }
  const other = others.find(({ id, contractId }) => id !== line.id && contractId !== contract.id);
  if (other !== undefined) {
    const { number } = rowOf(reader, contracts, other.contractId);
    refuse('masterData.contractDiffers', { contract: number }, 'changes.contractId');
  }
}

function assertNotInvoiced(milestone: Milestone): void {
  if (milestone.invoiceId !== null) refuse('masterData.milestoneIsInvoiced', { name: milestone.name });
}
