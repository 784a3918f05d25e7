import type { InvoiceLine } from '@shared/model/invoice';
import type { WizardPreview } from './use-choices';

type Customer = WizardPreview['customers'][number];

/** A row of the review: a customer, a kind of work, a line, or one of the customer's totals. */
export type ReviewRow =
  | { readonly kind: 'customer'; readonly id: string; readonly customer: Customer }
  | { readonly kind: 'group'; readonly id: string; readonly group: Customer['groups'][number] }
  | { readonly kind: 'line'; readonly id: string; readonly line: InvoiceLine }
  | { readonly kind: 'net' | 'gross'; readonly id: string; readonly amount: number }
  | { readonly kind: 'tax'; readonly id: string; readonly breakdown: Customer['vat'][number] };

function rowsOfCustomer(customer: Customer): ReviewRow[] {
  const { customerId, groups, lines, vat, netAmount, grossAmount } = customer;
  return [
    { kind: 'customer', id: customerId, customer },
    ...groups.flatMap((group): ReviewRow[] => [
      { kind: 'group', id: `${customerId} ${group.transactionClass}`, group },
      // A draft that is not stored gives its lines new ids with every preview: what they bill stays the same.
      ...lines
        .filter(({ transactionClass }) => transactionClass === group.transactionClass)
        .map((line): ReviewRow => ({ kind: 'line', id: line.actualId ?? line.milestoneId ?? line.id, line })),
    ]),
    { kind: 'net', id: `${customerId} net`, amount: netAmount },
    ...vat.map(
      (breakdown): ReviewRow => ({
        kind: 'tax',
        id: `${customerId} ${breakdown.category} ${breakdown.rate}`,
        breakdown,
      }),
    ),
    { kind: 'gross', id: `${customerId} gross`, amount: grossAmount },
  ];
}

/** Everything that will be billed, customer by customer, as the drafts will hold it. */
export function reviewRows(customers: readonly Customer[]): ReviewRow[] {
  return customers.flatMap(rowsOfCustomer);
}
