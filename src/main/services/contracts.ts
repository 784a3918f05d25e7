import type { ApiRequest } from '@shared/api';
import { assertBillingCustomers, normalised } from '@shared/billing/billing-customers';
import { CONTRACT_TERMS, differs } from '@shared/billing/contract-terms';
import { assertRevision } from '@shared/billing/lifecycle';
import { compareDecimals } from '@shared/decimal';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import { type Contract, PLAIN_CONTRACT } from '@shared/model/contract';
import type { Reader, Transaction } from '../store/store';
import { assertBookDefaults } from './book-defaults';
import { actuals, contracts, customers } from './collections';
import { type Context, commit, given, type Handlers, rowOf } from './context';
import { viewOfContract } from './contract-view';
import { limitsChanged } from './limits';
import { assertNobodyLeaves, assertTermsAreFree, saveLine } from './line-saving';
import { drawNumber } from './numbering';
import { layOutContract } from './schedules';

type Changes = ApiRequest<'contract.update'>['changes'];

/** A contract after a change of its own fields. Refuses lists, limits and rates that cannot be billed by. */
export function changedContract(tx: Transaction, present: Contract, changes: Changes, field: string): Contract {
  const next: Contract = { ...present, ...given(changes), revision: present.revision + 1 };
  const sound = { ...next, customers: normalised(next.customers) };
  assertSound(tx, sound, field);
  assertBookDefaults(tx, changes, field);
  const isUsed = tx.by(actuals, 'contract', present.id).length > 0;
  assertNobodyLeaves(tx, present, present.customers, sound.customers, isUsed, field);
  return sound;
}

function assertSound(reader: Reader, contract: Contract, field: string): void {
  assertBillingCustomers(contract.customers, contract.customerId, `${field}.customers`);
  for (const { customerId } of contract.customers) rowOf(reader, customers, customerId);
  const { fixedExchangeRate } = contract;
  if (fixedExchangeRate !== null && compareDecimals(fixedExchangeRate, '0') <= 0) {
    refuse('contract.rateNotPositive', {}, `${field}.fixedExchangeRate`);
  }
}

function addContract(tx: Transaction, context: Context, input: ApiRequest<'contract.create'>): Contract {
  const { lines, ...wanted } = input;
  const customer = rowOf(tx, customers, input.customerId);
  const contract: Contract = {
    ...PLAIN_CONTRACT,
    ...wanted,
    id: newId(),
    number: drawNumber(tx, 'contract', context.today()),
    currency: customer.currency,
    status: 'draft',
    customers: normalised(input.customers),
    revision: 1,
  };
  assertSound(tx, contract, 'contract');
  tx.put(contracts, contract);
  lines.forEach((line, index) => {
    const changes = { ...line.changes, contractId: contract.id };
    saveLine(tx, context, { ...line, changes }, { isAmending: false, field: `lines.${index}.changes` });
  });
  return contract;
}

export const contractHandlers: Handlers<'contract.get' | 'contract.create' | 'contract.update'> = {
  'contract.get': ({ id }, { store }) => viewOfContract(store, id),

  'contract.create': async (input, context) => {
    const { id } = await commit(context, 'contract.create', (tx) => addContract(tx, context, input));
    return viewOfContract(context.store, id);
  },

  'contract.update': ({ id, revision, changes }, context) =>
    commit(context, 'contract.update', (tx) => {
      const present = rowOf(tx, contracts, id);
      assertRevision(present, revision);
      const next = changedContract(tx, present, changes, 'changes');
      if (differs(present, next, CONTRACT_TERMS)) assertTermsAreFree(present);
      tx.put(contracts, next);
      limitsChanged(tx, id);
      if (next.endDate !== present.endDate) layOutContract(tx, id, context.today());
      return next;
    }),
};
