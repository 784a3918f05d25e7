import type { Instant } from '../dates';
import { newId } from '../ids';
import type { Actual } from '../model/actual';
import type { ContractLine } from '../model/contract';
import type { Invoice, InvoiceLine } from '../model/invoice';
import { amountFor, reversalOf, WITHOUT_ENTRY } from './actuals';

function billedRow(line: InvoiceLine, invoice: Invoice, at: Instant): Actual {
  return {
    ...WITHOUT_ENTRY,
    id: newId(),
    transactionType: 'billedSales',
    transactionClass: line.transactionClass,
    date: line.startDate,
    projectId: line.projectId,
    contractId: invoice.contractId,
    contractLineId: line.contractLineId,
    customerId: invoice.customerId,
    task: line.task,
    category: line.category,
    description: line.name,
    externalDescription: line.description,
    quantity: line.quantity,
    unit: line.unit,
    price: line.price,
    amount: line.billingType === 'chargeable' ? line.netAmount : amountFor(line.quantity, line.price, invoice.currency),
    currency: invoice.currency,
    priceOrigin: line.priceOrigin,
    billingType: line.billingType,
    invoiceId: invoice.id,
    invoiceLineId: line.id,
    itemTaxGroupId: line.itemTaxGroupId,
    dimensions: line.dimensions,
    createdAt: at,
  };
}

/**
 * The rows that confirming a line typed on the draft writes (domain: what happens to transactions at each transition).
 * Under time and material, what it is worth unbilled, that taken back, and billed; under a fixed price billed alone, for
 * no work is kept unbilled there.
 */
export function confirmManual(
  line: InvoiceLine,
  invoice: Invoice,
  contractLine: Pick<ContractLine, 'billingMethod'> | undefined,
  at: Instant,
): Actual[] {
  const billed = billedRow(line, invoice, at);
  if (contractLine?.billingMethod === 'fixedPrice') return [billed];
  const unbilled: Actual = {
    ...billed,
    id: newId(),
    transactionType: 'unbilledSales',
    amount: amountFor(line.quantity, line.price, invoice.currency),
  };
  return [unbilled, reversalOf(unbilled, at), { ...billed, billsId: unbilled.id }];
}
