import { overlappingClasses } from '@shared/billing/chargeability';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { ContractLine, Milestone } from '@shared/model/contract';
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
        revision: 1,
      }));
      rowOf(tx, contracts, row.contractId);
      rowOf(tx, projects, row.projectId);
      const rivals = tx.by(contractLines, 'project', row.projectId);
      const [twice] = overlappingClasses(row, rivals);
      if (twice !== undefined) {
        const rival = rivals.find((other) => other.id !== row.id && other.includes[twice]);
        refuse('masterData.classOnTwoLines', { line: rival?.name ?? '' }, `changes.includes.${twice}`);
      }
      const switches = before !== undefined && before.billingMethod !== row.billingMethod;
      const isUsed =
        tx.by(actuals, 'contractLine', row.id).length > 0 || tx.by(milestones, 'contractLine', row.id).length > 0;
      if (switches && isUsed) refuse('masterData.linesHaveActuals', { line: row.name }, 'changes.billingMethod');
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
        revision: 1,
      }));
      const line = rowOf(tx, contractLines, row.contractLineId);
      if (line.billingMethod !== 'fixedPrice')
        refuse('masterData.milestoneNeedsFixedPrice', {}, 'changes.contractLineId');
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

function assertNotInvoiced(milestone: Milestone): void {
  if (milestone.invoiceId !== null) refuse('masterData.milestoneIsInvoiced', { name: milestone.name });
}
