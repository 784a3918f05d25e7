import type { ApiInput } from '@shared/api';
import { type ContractLine, includedClassesSchema } from '@shared/model/contract';
import { fromMinor, toMinor } from '@shared/money';

export const ENTRY_CLASSES = includedClassesSchema.keyof().options;

export type EntryClass = (typeof ENTRY_CLASSES)[number];

/** A contract line as its pane holds it: amounts as they are typed. */
export interface LineDraft {
  readonly name: string;
  readonly billingMethod: ContractLine['billingMethod'];
  readonly includes: ContractLine['includes'];
  /** A decimal; empty for none. */
  readonly value: string;
  readonly vat: ContractLine['vat'];
}

/** A line as it stands, or a new one that includes what no other line does. */
export function draftOf(line: ContractLine | null, others: readonly ContractLine[], currency: string): LineDraft {
  if (line !== null) {
    const { name, billingMethod, includes, contractedAmount, vat } = line;
    return { name, billingMethod, includes, value: decimalOf(contractedAmount, currency), vat };
  }
  const isFree = (one: EntryClass) => !others.some((other) => other.includes[one]);
  const includes = {
    time: isFree('time'),
    expense: isFree('expense'),
    material: isFree('material'),
    fee: isFree('fee'),
  };
  return { name: '', billingMethod: 'timeAndMaterial', includes, value: '', vat: null };
}

const decimalOf = (amount: number | null, currency: string) => (amount === null ? '' : fromMinor(amount, currency));

/** What the call takes. */
export function changesOf(draft: LineDraft, currency: string): ApiInput<'contractLine.save'>['changes'] {
  const { name, billingMethod, includes, value, vat } = draft;
  return {
    name: name.trim(),
    billingMethod,
    includes,
    contractedAmount: value === '' ? null : toMinor(value, currency, 'changes.contractedAmount'),
    vat,
  };
}

/** The other line of the project that bills this kind of work already; at most one line of a project may. */
export function takenBy(one: EntryClass, others: readonly ContractLine[]): ContractLine | undefined {
  return others.find((other) => other.includes[one]);
}
