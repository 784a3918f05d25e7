import { writtenOut } from '@shared/billing/billing-customers';
import type { BillingCustomer } from '@shared/model/contract';
import type { ContractView } from '../tabs';

/** One list of who shares a bill: the contract's own, or that of a line. */
export interface CustomerList {
  /** The line's id; null is the contract's own. */
  readonly lineId: string | null;
  readonly name: string;
  /** As it is stored; empty where the contract's customer pays all. */
  readonly stored: readonly BillingCustomer[];
  readonly customers: readonly BillingCustomer[];
}

/** The head of a list, or one of its customers. */
export type ListRow =
  | { readonly kind: 'list'; readonly id: string; readonly list: CustomerList }
  | { readonly kind: 'customer'; readonly id: string; readonly list: CustomerList; readonly customer: BillingCustomer };

/** The lists of a contract: those of its lines, which say who is billed, and its own, which new lines begin with. */
export function listsOf({ contract, lines }: ContractView, nameOfOwn: string): CustomerList[] {
  const listOf = (lineId: string | null, name: string, stored: readonly BillingCustomer[]): CustomerList => ({
    lineId,
    name,
    stored,
    customers: writtenOut(stored, contract.customerId),
  });
  return [
    ...lines.map((line) => listOf(line.id, line.name, line.customers)),
    listOf(null, nameOfOwn, contract.customers),
  ];
}

export function rowsOf(lists: readonly CustomerList[]): ListRow[] {
  return lists.flatMap((list) => {
    const key = list.lineId ?? 'contract';
    return [
      { kind: 'list', id: key, list } as const,
      ...list.customers.map(
        (customer) => ({ kind: 'customer', id: `${key} ${customer.customerId}`, list, customer }) as const,
      ),
    ];
  });
}
