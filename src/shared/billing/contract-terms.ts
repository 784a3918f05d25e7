import { compareDecimals } from '../decimal';
import { refuse } from '../failure';
import type { Contract, ContractLine } from '../model/contract';

/** What of a contract is agreed with the customer: once it is confirmed, an amendment alone changes it. */
export const CONTRACT_TERMS = [
  'notToExceedAmount',
  'customers',
  'fixedExchangeRate',
] as const satisfies readonly (keyof Contract)[];

/**
 * What of a line is agreed. When it is invoiced, how it is taxed and where it stands in the books is the firm's own
 * business and changes freely.
 */
export const LINE_TERMS = [
  'projectId',
  'billingMethod',
  'includes',
  'tasks',
  'contractedAmount',
  'chargeability',
  'customers',
  'notToExceedAmount',
  'discountPercent',
  'surchargePercent',
  'progressBased',
] as const satisfies readonly (keyof ContractLine)[];

/** Whether one of these fields has another value. They are plain data, made by one schema: their text tells. */
export function differs<T extends object>(before: T, after: T, fields: readonly (keyof T)[]): boolean {
  return fields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** What only one of the two billing methods knows, back at nothing where the method is the other. */
export function fittingMethod(line: ContractLine): ContractLine {
  return line.billingMethod === 'timeAndMaterial'
    ? { ...line, progressBased: false }
    : { ...line, notToExceedAmount: null, discountPercent: '0', surchargePercent: '0' };
}

/** A discount takes off at most all; a surcharge at most multiplies by ten. */
const MOST = { discountPercent: '100', surchargePercent: '900' } as const;

/** Refuses percents of a line outside what makes sense, and what the other billing method alone knows. */
export function assertTerms(line: ContractLine, field: string): void {
  for (const name of ['discountPercent', 'surchargePercent'] as const) {
    const percent = line[name];
    if (compareDecimals(percent, '0') < 0 || compareDecimals(percent, MOST[name]) > 0) {
      refuse('contract.termPercent', { most: MOST[name] }, `${field}.${name}`);
    }
  }
}

/** Tasks as they are kept: trimmed, each once, whatever its capitals. */
export function distinctTasks(tasks: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const task of tasks.map((each) => each.trim())) {
    if (!seen.has(task.toLowerCase())) seen.set(task.toLowerCase(), task);
  }
  return [...seen.values()];
}
