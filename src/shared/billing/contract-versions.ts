import type { BillingCustomer, Contract, ContractLine } from '../model/contract';
import { z } from '../zod';

/** What of a contract or a line can differ from one version to the next. */
export const DIFFERING_FIELDS = [
  'name',
  'project',
  'billingMethod',
  'includes',
  'tasks',
  'contractedAmount',
  'estimatedCostAmount',
  'budgetAmount',
  'notToExceedAmount',
  'discountPercent',
  'surchargePercent',
  'progressBased',
  'fixedExchangeRate',
  'endDate',
  'orderReference',
  'share',
  'shareLimit',
  'sharePaymentTerms',
  'rounding',
  'role',
  'category',
  'task',
] as const;

/**
 * One thing that an amendment changed. `subject` says of what, where the field alone does not: the customer's id of a
 * share, the role's id, the category or task of a chargeability, the kind of work that is included. A line that came or
 * went has the field `line`.
 */
export const differenceSchema = z.object({
  /** Null for the contract's own. */
  lineId: z.string().nullable(),
  lineName: z.string(),
  field: z.enum([...DIFFERING_FIELDS, 'line']),
  subject: z.string(),
  before: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  after: z.union([z.string(), z.number(), z.boolean()]).nullable(),
});

export type Difference = z.infer<typeof differenceSchema>;

/** A contract with its lines at one time. */
export interface Terms {
  readonly contract: Contract;
  readonly lines: readonly ContractLine[];
}

type Value = Difference['before'];
type Facts = ReadonlyMap<string, { field: Difference['field']; subject: string; value: Value }>;

/** Everything that can differ as a flat list of facts, so that comparing is the same for all. */
class FactList {
  readonly facts = new Map<string, { field: Difference['field']; subject: string; value: Value }>();

  /** What says nothing is not put down: absent and empty are the same to whoever reads a contract. */
  add(field: Difference['field'], value: Value, subject = ''): void {
    if (value !== null && value !== '') this.facts.set(`${field} ${subject}`, { field, subject, value });
  }

  addCustomers(customers: readonly BillingCustomer[]): void {
    for (const { customerId, percent, notToExceedAmount, paymentTermDays, isRounding } of customers) {
      this.add('share', percent, customerId);
      this.add('shareLimit', notToExceedAmount, customerId);
      this.add('sharePaymentTerms', paymentTermDays, customerId);
      if (isRounding) this.add('rounding', true, customerId);
    }
  }
}

function factsOfContract({ contract }: Terms): Facts {
  const list = new FactList();
  for (const field of ['name', 'orderReference', 'endDate', 'notToExceedAmount', 'fixedExchangeRate'] as const) {
    list.add(field, contract[field]);
  }
  list.addCustomers(contract.customers);
  return list.facts;
}

function factsOfLine(line: ContractLine): Facts {
  const list = new FactList();
  list.add('project', line.projectId);
  const plain = [
    'name',
    'billingMethod',
    'contractedAmount',
    'estimatedCostAmount',
    'budgetAmount',
    'notToExceedAmount',
    'progressBased',
  ] as const;
  for (const field of plain) list.add(field, line[field] === false ? null : line[field]);
  for (const field of ['discountPercent', 'surchargePercent'] as const) {
    list.add(field, Number(line[field]) === 0 ? null : line[field]);
  }
  for (const [entryClass, isIn] of Object.entries(line.includes)) if (isIn) list.add('includes', true, entryClass);
  list.add('tasks', line.tasks.join(', '));
  list.addCustomers(line.customers);
  for (const { roleId, isChargeable } of line.chargeability.roles) list.add('role', isChargeable, roleId);
  for (const { category, isChargeable } of line.chargeability.categories) list.add('category', isChargeable, category);
  for (const { task, isChargeable } of line.chargeability.tasks) list.add('task', isChargeable, task);
  return list.facts;
}

function compareFacts(before: Facts, after: Facts, of: Pick<Difference, 'lineId' | 'lineName'>): Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const known = was ?? is;
    if (known === undefined || was?.value === is?.value) return [];
    const { field, subject } = known;
    return [{ ...of, field, subject, before: was?.value ?? null, after: is?.value ?? null }];
  });
}

/** What is not the same in two versions of a contract: its own first, then line by line; lines that came and went as one. */
export function differencesOf(before: Terms, after: Terms): Difference[] {
  const own = compareFacts(factsOfContract(before), factsOfContract(after), { lineId: null, lineName: '' });
  const changed = after.lines.flatMap((line) => {
    const was = before.lines.find(({ id }) => id === line.id);
    const of = { lineId: line.id, lineName: line.name };
    if (was !== undefined) return compareFacts(factsOfLine(was), factsOfLine(line), of);
    return [{ ...of, field: 'line', subject: '', before: null, after: line.name } as const];
  });
  const gone = before.lines
    .filter(({ id }) => !after.lines.some((line) => line.id === id))
    .map(
      ({ id, name }) =>
        ({ lineId: id, lineName: name, field: 'line', subject: '', before: name, after: null }) as const,
    );
  return [...own, ...changed, ...gone];
}
