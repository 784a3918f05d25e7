import type { BillingType } from '../model/actual';
import type { ContractLine } from '../model/contract';
import type { Entry, EntryClass } from '../model/entry';

/** The line of the project's contracts that covers this kind of work; at most one does (see `overlappingClasses`). */
export function contractLineFor(entryClass: EntryClass, lines: readonly ContractLine[]): ContractLine | undefined {
  return lines.find((line) => line.includes[entryClass]);
}

/** Kinds of work that two lines of one project would both bill. */
export function overlappingClasses(line: ContractLine, others: readonly ContractLine[]): EntryClass[] {
  const rivals = others.filter((other) => other.id !== line.id && other.projectId === line.projectId);
  return (Object.keys(line.includes) as EntryClass[]).filter(
    (entryClass) => line.includes[entryClass] && rivals.some((rival) => rival.includes[entryClass]),
  );
}

/**
 * How an entry is billed: not at all where no line covers its class or a fixed price does (its milestones are billed
 * instead), else as the entry says.
 */
export function billingTypeOf(entry: Pick<Entry, 'class' | 'billable'>, line: ContractLine | undefined): BillingType {
  if (line === undefined || line.billingMethod === 'fixedPrice') return 'notAvailable';
  return entry.billable ? 'chargeable' : 'nonChargeable';
}
