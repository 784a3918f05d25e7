import type { PriceList } from '@shared/model/price-list';
import { useCallback, useMemo } from 'react';
import { useCall } from '../../api/use-call';
import { useLanguage } from '../../language/context';

export interface Owner {
  readonly id: string;
  readonly label: string;
  readonly currency: string;
}

/** Whom a price list can be for, and what to call whom it is for. */
export function useOwners() {
  const { t } = useLanguage();
  const customers = useCall('customer.list', { limit: 500 }, { collections: ['customers'] }).data?.rows;
  const contracts = useCall('contract.list', { limit: 500 }, { collections: ['contracts', 'customers'] }).data?.rows;

  const nameOf = useCallback(
    ({ customerId, contractId }: Pick<PriceList, 'customerId' | 'contractId'>): string => {
      if (contractId !== null) return contracts?.find(({ id }) => id === contractId)?.number ?? '';
      if (customerId !== null) return customers?.find(({ id }) => id === customerId)?.name ?? '';
      return t('prices.scope.general');
    },
    [t, customers, contracts],
  );

  return useMemo(
    () => ({
      customers: (customers ?? []).map(({ id, name, currency }): Owner => ({ id, label: name, currency })),
      contracts: (contracts ?? []).map(
        ({ id, number, name, customerName, currency }): Owner => ({
          id,
          label: `${number} ${customerName}: ${name}`,
          currency,
        }),
      ),
      nameOf,
    }),
    [customers, contracts, nameOf],
  );
}
