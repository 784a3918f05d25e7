import type { BacklogGroup } from '@shared/api/backlog-groups';
import type { BacklogRow } from '@shared/api/backlog';

/** A chargeable row of 100.00 that waits to be marked ready, of project `p` unless told otherwise. */
export function row(
  id: string,
  contractLineId: string,
  projectId = 'p',
  changes: Partial<BacklogRow> = {},
): BacklogRow {
  return {
    id,
    kind: 'actual',
    transactionClass: 'time',
    date: '2026-11-02',
    ageDays: 18,
    projectId,
    projectNumber: projectId,
    projectName: projectId,
    contractId: 'contract',
    contractNumber: 'K-1',
    contractLineId,
    contractLineName: contractLineId,
    customerId: 'customer',
    customerName: 'Nordvik',
    description: 'Work',
    personName: 'Ingrid',
    roleName: 'Consultant',
    task: '',
    quantity: '1',
    unit: 'HUR',
    price: '100.00',
    amount: 10_000,
    currency: 'NOK',
    billingType: 'chargeable',
    status: 'notReady',
    reason: null,
    priceOrigin: { kind: 'stated', priceListId: null, priceListName: '', subject: '' },
    invoiceId: null,
    ...changes,
  };
}

/** What the application answers for the rows of one line, all of which wait. */
export function group(contractLineId: string, rows: readonly BacklogRow[], projectId = 'p'): BacklogGroup {
  const amount = rows.reduce((sum, one) => sum + one.amount, 0);
  return {
    projectId,
    projectNumber: projectId,
    projectName: projectId,
    contractNumber: 'K-1',
    contractLineId,
    contractLineName: contractLineId,
    customerId: 'customer',
    customerName: 'Nordvik',
    currency: 'NOK',
    count: rows.length,
    readyCount: 0,
    readyAmount: 0,
    notReadyAmount: amount,
    draftAmount: 0,
    ages: { days0: amount, days31: 0, days61: 0, days91: 0 },
    reasons: [{ reason: 'notReady', count: rows.length, invoiceId: null }],
  };
}
