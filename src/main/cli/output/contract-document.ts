import type { ApiOutput } from '@shared/api';
import type { BillingCustomer } from '@shared/model/contract';
import { fromMinor } from '@shared/money';

type View = ApiOutput<'contract.get'>;
type Figures = View['figures'];

const decimalOf = (amount: number | null, currency: string) => (amount === null ? null : fromMinor(amount, currency));

/** What a contract or line comes to, as decimals; the cost is in the company's currency. */
export function figuresDocument(figures: Figures, currency: string, companyCurrency: string) {
  return {
    value: decimalOf(figures.valueAmount, currency),
    billed: fromMinor(figures.billedAmount, currency),
    unbilled: fromMinor(figures.unbilledAmount, currency),
    ready: fromMinor(figures.readyAmount, currency),
    onDrafts: fromMinor(figures.draftAmount, currency),
    remaining: decimalOf(figures.remainingAmount, currency),
    cost: fromMinor(figures.costAmount, companyCurrency),
    margin: figures.marginPercent,
    expectedMargin: figures.expectedMarginPercent,
    limit: decimalOf(figures.limitAmount, currency),
    limitUsed: fromMinor(figures.limitUsedAmount, currency),
  };
}

/** A contract as one JSON document. */
export function contractDocument(view: View, versions: ApiOutput<'contract.versions'>, companyCurrency: string) {
  const { contract, customerName, lines, figures, nextStatuses } = view;
  const { id, number, name, customerId, currency, status, version, orderReference, endDate } = contract;
  const nameOf = (wanted: string) => view.customers.find((customer) => customer.id === wanted)?.name ?? '';
  const sharesOf = (customers: readonly BillingCustomer[]) =>
    customers.map((share) => ({
      customer: nameOf(share.customerId),
      customerId: share.customerId,
      percent: share.percent,
      takesRest: share.isRounding,
      limit: decimalOf(share.notToExceedAmount, currency),
      paymentTermDays: share.paymentTermDays,
    }));
  return {
    id,
    number,
    name,
    customer: customerName,
    customerId,
    status,
    nextStatuses,
    version,
    currency,
    orderReference,
    endDate,
    customers: sharesOf(contract.customers),
    ...figuresDocument(figures, currency, companyCurrency),
    lines: lines.map((line) => ({
      id: line.id,
      name: line.name,
      project: line.projectName,
      projectId: line.projectId,
      billingMethod: line.billingMethod,
      includes: Object.entries(line.includes).flatMap(([entryClass, isIn]) => (isIn ? [entryClass] : [])),
      tasks: line.tasks,
      customers: sharesOf(line.customers),
      ...figuresDocument(line.figures, currency, companyCurrency),
    })),
    versions: versions.map(({ version: one, since, by, reason, differences }) => ({
      version: one,
      since,
      by,
      reason,
      changes: differences.length,
    })),
  };
}
