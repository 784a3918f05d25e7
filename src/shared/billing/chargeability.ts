import type { BillingType, ChargeableReason } from '../model/actual';
import type { ContractLine } from '../model/contract';
import type { Entry, EntryClass } from '../model/entry';

/** What decides how a piece of work is billed. */
export type Work = Pick<Entry, 'class' | 'task' | 'category' | 'roleId' | 'billable'>;

/** What the master data says of the role and the category of a piece of work; undefined where it says nothing. */
export interface MasterData {
  readonly role: { readonly name: string; readonly isChargeable: boolean } | undefined;
  readonly category: { readonly name: string; readonly isChargeable: boolean } | undefined;
}

export interface Chargeability {
  readonly billingType: BillingType;
  readonly reason: ChargeableReason;
}

/** Tasks and categories are written by people: capitals and blanks around them tell nothing apart. */
const isSame = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

function covers(line: ContractLine, work: Pick<Work, 'class' | 'task'>): boolean {
  return line.includes[work.class] && (line.tasks.length === 0 || line.tasks.some((task) => isSame(task, work.task)));
}

/** The line of the project's contracts that covers this work; at most one does (see `overlappingClasses`). */
export function contractLineFor(
  work: Pick<Work, 'class' | 'task'>,
  lines: readonly ContractLine[],
): ContractLine | undefined {
  return lines.find((line) => covers(line, work));
}

/** Two lines may cover the same kind of work only of tasks that they do not share. */
function shareTasks(line: ContractLine, other: ContractLine): boolean {
  if (line.tasks.length === 0 || other.tasks.length === 0) return true;
  return line.tasks.some((task) => other.tasks.some((theirs) => isSame(task, theirs)));
}

/** Kinds of work that two lines of one project would both bill. */
export function overlappingClasses(line: ContractLine, others: readonly ContractLine[]): EntryClass[] {
  const rivals = others.filter(
    (other) => other.id !== line.id && other.projectId === line.projectId && shareTasks(line, other),
  );
  return (Object.keys(line.includes) as EntryClass[]).filter(
    (entryClass) => line.includes[entryClass] && rivals.some((rival) => rival.includes[entryClass]),
  );
}

const because = (billingType: BillingType, kind: ChargeableReason['kind'], subject = ''): Chargeability => ({
  billingType,
  reason: { kind, subject },
});

/** Time hangs on its role; an expense, material or fee on its category, where it has one. */
function againstRole(work: Work, line: ContractLine, { role }: MasterData): Chargeability | null {
  if (work.class !== 'time') return null;
  const agreed = line.chargeability.roles.find(({ roleId }) => roleId === work.roleId);
  if (agreed !== undefined) return agreed.isChargeable ? null : because('nonChargeable', 'lineRole', role?.name);
  return role?.isChargeable === false ? because('nonChargeable', 'role', role.name) : null;
}

function againstCategory(work: Work, line: ContractLine, { category }: MasterData): Chargeability | null {
  if (work.class === 'time' || work.category === '') return null;
  const agreed = line.chargeability.categories.find((each) => isSame(each.category, work.category));
  if (agreed !== undefined) return agreed.isChargeable ? null : because('nonChargeable', 'lineCategory', work.category);
  return category?.isChargeable === false ? because('nonChargeable', 'category', category.name) : null;
}

function againstTask(work: Work, line: ContractLine): Chargeability | null {
  const agreed = line.chargeability.tasks.find((each) => isSame(each.task, work.task));
  return agreed?.isChargeable === false ? because('nonChargeable', 'lineTask', work.task) : null;
}

/**
 * How a piece of work is billed, and why (domain: chargeability resolution). Not at all where no line covers its class
 * and task, or a fixed price does: its milestones are billed instead. Else it is charged where the entry, its role or
 * category, and its task all are; what the contract line says of one of these stands before the master data.
 */
export function chargeabilityOf(work: Work, line: ContractLine | undefined, masterData: MasterData): Chargeability {
  if (line === undefined) return because('notAvailable', 'noLine');
  if (line.billingMethod === 'fixedPrice') return because('notAvailable', 'fixedPrice', line.name);
  if (!work.billable) return because('nonChargeable', 'entry');
  return (
    againstRole(work, line, masterData) ??
    againstCategory(work, line, masterData) ??
    againstTask(work, line) ??
    because('chargeable', 'chargeable')
  );
}
