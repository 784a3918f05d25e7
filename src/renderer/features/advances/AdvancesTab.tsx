import type { ContractView } from '../contract/tabs';
import { AdvancesTable } from './AdvancesTable';

/** The advances of one contract. */
export function AdvancesTab({ view }: { view: ContractView }) {
  const { contract, customers } = view;
  const own = customers.filter(({ id }) => id === contract.customerId);
  const others = customers.filter(({ id }) => id !== contract.customerId);
  return (
    <AdvancesTable
      contract={{
        id: contract.id,
        currency: contract.currency,
        endDate: contract.endDate,
        customers: [...own, ...others],
      }}
    />
  );
}
