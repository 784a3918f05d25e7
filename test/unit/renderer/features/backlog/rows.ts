import type { BacklogRow } from '@shared/api/backlog';
import type { BacklogGroup } from '@shared/api/backlog-groups';

/** A chargeable row of 100.00 that waits to be marked ready, of contract `p` unless told otherwise. */
export function row(
  id: string,
  contractLineId: string,
  contractId = 'p',
  changes: Partial<BacklogRow> = {},
): BacklogRow {
  return {
    id,
    kind: 'actual',
    transactionClass: 'time',
    date: '2026-11-02',
    ageDays: 18,
    projectId: 'project',
    projectNumber: 'P-1',
    projectName: 'ERP',
    managerId: '',
    managerName: '',
    contractId,
    contractNumber: contractId,
    contractName: contractId,
    contractLineId,
    contractLineName: contractLineId,
    billingMethod: 'timeAndMaterial',
    customerId: 'customer',
    customerName: 'Nordvik',
    splitPercent: '100',
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
    limitStatus: 'notApplicable',
    limitLevel: null,
    limitOverAmount: 0,
    chargeableReason: { kind: 'chargeable', subject: '' },
    entryId: '',
    reason: null,
    priceOrigin: { kind: 'stated', priceListId: null, priceListName: '', subject: '' },
    invoiceId: null,
    ...changes,
  };
}

/** What the application answers for the rows of one line, all of which wait. */
export function group(contractLineId: string, rows: readonly BacklogRow[], contractId = 'p'): BacklogGroup {
  const amount = rows.reduce((sum, one) => sum + one.amount, 0);
  return {
    projectId: 'project',
    projectNumber: 'P-1',
    projectName: 'ERP',
    managerId: '',
    managerName: '',
    contractId,
    contractNumber: contractId,
    contractName: contractId,
    contractLineId,
    contractLineName: contractLineId,
    billingMethod: 'timeAndMaterial',
    customerId: 'customer',
    customerName: 'Nordvik',
    customers: [{ id: 'customer', name: 'Nordvik', readyCount: 0 }],
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
