import { assertRevision } from '@shared/billing/lifecycle';
import { contracts } from './collections';
import { commit, given, type Handlers, rowOf } from './context';
import { viewOfContract } from './contract-view';

export const contractHandlers: Handlers<'contract.get' | 'contract.update'> = {
  'contract.get': ({ id }, { store }) => viewOfContract(store, id),

  'contract.update': ({ id, revision, changes }, context) =>
    commit(context, 'contract.update', (tx) => {
      const present = rowOf(tx, contracts, id);
      assertRevision(present, revision);
      const next = { ...present, ...given(changes), revision: present.revision + 1 };
      tx.put(contracts, next);
      return next;
    }),
};
