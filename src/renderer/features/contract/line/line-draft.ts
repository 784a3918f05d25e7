import type { ApiInput } from '@shared/api';
import { type ContractLine, includedClassesSchema } from '@shared/model/contract';
import { fromMinor, toMinor } from '@shared/money';

export const ENTRY_CLASSES = includedClassesSchema.keyof().options;

export type EntryClass = (typeof ENTRY_CLASSES)[number];

/** A contract line as its pane holds it: amounts as they are typed, empty for none. */
export interface LineDraft {
  readonly name: string;
  readonly billingMethod: ContractLine['billingMethod'];
  readonly includes: ContractLine['includes'];
  /** One a line. */
  readonly tasks: string;
  readonly value: string;
  readonly limit: string;
  readonly budget: string;
  /** In the company's currency. */
  readonly estimatedCost: string;
  readonly discount: string;
  readonly surcharge: string;
  readonly progressBased: boolean;
  readonly chargeability: ContractLine['chargeability'];
  readonly vat: ContractLine['vat'];
  readonly itemTaxGroupId: string | null;
  readonly dimensions: ContractLine['dimensions'];
}

export interface Currencies {
  readonly contract: string;
  readonly company: string;
}

const decimalOf = (amount: number | null, currency: string) => (amount === null ? '' : fromMinor(amount, currency));

const percentOf = (percent: string) => (Number(percent) === 0 ? '' : percent);

/** A line as it stands. */
export function draftOf(line: ContractLine, { contract, company }: Currencies): LineDraft {
  const { name, billingMethod, includes, progressBased, chargeability, vat, itemTaxGroupId, dimensions } = line;
  return {
    name,
    billingMethod,
    includes,
    tasks: line.tasks.join('\n'),
    value: decimalOf(line.contractedAmount, contract),
    limit: decimalOf(line.notToExceedAmount, contract),
    budget: decimalOf(line.budgetAmount, contract),
    estimatedCost: decimalOf(line.estimatedCostAmount, company),
    discount: percentOf(line.discountPercent),
    surcharge: percentOf(line.surchargePercent),
    progressBased,
    chargeability,
    vat,
    itemTaxGroupId,
    dimensions,
  };
}

/** A new line, which includes what no other line of the project does. */
export function freshDraft(others: readonly ContractLine[]): LineDraft {
  const isFree = (one: EntryClass) => !others.some((other) => other.includes[one]);
  return {
    name: '',
    billingMethod: 'timeAndMaterial',
    includes: { time: isFree('time'), expense: isFree('expense'), material: isFree('material'), fee: isFree('fee') },
    tasks: '',
    value: '',
    limit: '',
    budget: '',
    estimatedCost: '',
    discount: '',
    surcharge: '',
    progressBased: false,
    chargeability: { roles: [], categories: [], tasks: [] },
    vat: null,
    itemTaxGroupId: null,
    dimensions: {},
  };
}

const tasksOf = (text: string): string[] =>
  text
    .split('\n')
    .map((task) => task.trim())
    .filter((task) => task !== '');

export type LineChanges = Omit<ApiInput<'contractLine.save'>['changes'], 'contractId'>;

/** What the calls take. What only the other billing method knows is left out. */
export function changesOf(draft: LineDraft, { contract, company }: Currencies): LineChanges {
  const amount = (text: string, currency: string, field: string) =>
    text === '' ? null : toMinor(text, currency, `changes.${field}`);
  const isFixed = draft.billingMethod === 'fixedPrice';
  return {
    name: draft.name.trim(),
    billingMethod: draft.billingMethod,
    includes: draft.includes,
    tasks: tasksOf(draft.tasks),
    contractedAmount: amount(draft.value, contract, 'contractedAmount'),
    notToExceedAmount: isFixed ? null : amount(draft.limit, contract, 'notToExceedAmount'),
    budgetAmount: amount(draft.budget, contract, 'budgetAmount'),
    estimatedCostAmount: amount(draft.estimatedCost, company, 'estimatedCostAmount'),
    discountPercent: isFixed ? '0' : draft.discount || '0',
    surchargePercent: isFixed ? '0' : draft.surcharge || '0',
    progressBased: isFixed && draft.progressBased,
    chargeability: draft.chargeability,
    vat: draft.vat,
    itemTaxGroupId: draft.itemTaxGroupId,
    dimensions: draft.dimensions,
  };
}

/**
 * The other line of the project that bills this kind of work already. Two lines may bill it only of different tasks, so
 * nothing is taken by a line that names its tasks from one that does too.
 */
export function takenBy(one: EntryClass, others: readonly ContractLine[], tasks: string): ContractLine | undefined {
  const names = tasksOf(tasks).length > 0;
  return others.find((other) => other.includes[one] && !(names && other.tasks.length > 0));
}
