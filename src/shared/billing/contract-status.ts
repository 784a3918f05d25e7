import { refuse } from '../failure';
import type { Contract, ContractStatus } from '../model/contract';

type Standing = Pick<Contract, 'status' | 'resumeStatus' | 'loss'>;

/** Nothing more is approved or billed under these. */
const ENDS: readonly ContractStatus[] = ['completed', 'lost', 'abandoned'];

/** The ways out of a status that is no end, besides back to where it came from. */
const NEXT: Partial<Record<ContractStatus, readonly ContractStatus[]>> = {
  draft: ['inReview', 'confirmed', 'onHold', 'completed', 'lost', 'abandoned'],
  inReview: ['draft', 'confirmed', 'onHold', 'completed', 'lost', 'abandoned'],
  // Back to draft would be a way around amendments.
  confirmed: ['onHold', 'completed', 'lost', 'abandoned'],
  onHold: ['completed', 'lost', 'abandoned'],
};

export function isEnded({ status }: Pick<Contract, 'status'>): boolean {
  return ENDS.includes(status);
}

/** The statuses that a contract can be given now. A lost one opens again only where losing it took no row away. */
export function nextStatuses(contract: Standing): readonly ContractStatus[] {
  const { status, resumeStatus, loss } = contract;
  const onwards = NEXT[status] ?? [];
  if (status === 'onHold') return [resumeStatus, ...onwards];
  if (!isEnded(contract)) return onwards;
  return loss !== null && loss.reversedCount > 0 ? [] : [resumeStatus];
}

/** Whether the terms are agreed, so that only an amendment changes them: confirmed, or on hold since. */
export function isFrozen({ status, resumeStatus }: Standing): boolean {
  return status === 'confirmed' || (status === 'onHold' && resumeStatus === 'confirmed');
}

/** The status that the contract comes back to from where it goes: kept while it goes from hold to an end. */
export function resumeStatusAfter({ status, resumeStatus }: Standing): ContractStatus {
  return status === 'onHold' || ENDS.includes(status) ? resumeStatus : status;
}

/** Refuses a status that the present one does not lead to, naming both. */
export function assertNextStatus(contract: Contract, next: ContractStatus): void {
  if (nextStatuses(contract).includes(next)) return;
  const { number, loss } = contract;
  if (loss !== null && loss.reversedCount > 0) refuse('contract.isLost', { contract: number }, 'status');
  refuse('contract.statusNotNext', { contract: number }, 'status');
}

/** Refuses to approve work under a contract that has ended. */
export function assertMayApprove(contract: Pick<Contract, 'number' | 'status'>): void {
  if (isEnded(contract)) refuse('contract.hasEnded', { contract: contract.number });
}

/** Refuses to confirm an invoice while its contract is on hold. One that has ended still bills what is on a draft. */
export function assertNotOnHold(contract: Pick<Contract, 'number' | 'status'>): void {
  if (contract.status === 'onHold') refuse('contract.isOnHold', { contract: contract.number });
}

/** Refuses to put anything on a draft under a contract that is on hold or has ended. */
export function assertMayBill(contract: Pick<Contract, 'number' | 'status'>): void {
  assertNotOnHold(contract);
  if (isEnded(contract)) refuse('contract.hasEnded', { contract: contract.number });
}
