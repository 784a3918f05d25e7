import { contractLines, contracts } from './collections';
import { commit, type Handlers, rowOf } from './context';
import { assertTermsAreFree, removeLine, saveLine } from './line-saving';

export const contractLineHandlers: Handlers<'contractLine.save' | 'contractLine.remove'> = {
  'contractLine.save': (input, context) =>
    commit(context, 'contractLine.save', (tx) => saveLine(tx, context, input, { isAmending: false, field: 'changes' })),

  'contractLine.remove': ({ id }, context) =>
    commit(context, 'contractLine.remove', (tx) => {
      assertTermsAreFree(rowOf(tx, contracts, rowOf(tx, contractLines, id).contractId));
      removeLine(tx, id);
      return {};
    }),
};
