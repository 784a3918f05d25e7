import {
  assertMayApprove,
  assertMayBill,
  assertNextStatus,
  assertNotOnHold,
  isEnded,
  isFrozen,
  nextStatuses,
  resumeStatusAfter,
} from '@shared/billing/contract-status';
import { Refusal } from '@shared/failure';
import { CONTRACT_STATUSES, type Contract, type ContractStatus, PLAIN_CONTRACT } from '@shared/model/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const contract = (status: ContractStatus): Contract => ({
  ...PLAIN_CONTRACT,
  id: 'contract',
  number: 'K-1',
  name: 'Kaiene',
  customerId: 'havn',
  currency: 'NOK',
  status,
  orderReference: '',
  revision: 1,
});

const given = (present: Contract, status: ContractStatus): Contract => ({
  ...present,
  status,
  resumeStatus: resumeStatusAfter(present),
});

const refusalOf = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.failure.code;
    throw error;
  }
};

/** Any way through the statuses that a contract is offered. */
const walk = fc.array(fc.nat(), { maxLength: 12 }).map((steps) => {
  const path = [contract('draft')];
  for (const step of steps) {
    const present = path.at(-1) ?? contract('draft');
    const offered = nextStatuses(present);
    const status = offered[step % Math.max(1, offered.length)];
    if (status !== undefined) path.push(given(present, status));
  }
  return path;
});

describe('the statuses of a contract', () => {
  it('never lead back from an agreement to a draft, whatever way is taken', () => {
    fc.assert(
      fc.property(walk, (path) => {
        const agreed = path.findIndex(({ status }) => status === 'confirmed');
        if (agreed < 0) return;
        for (const later of path.slice(agreed)) {
          expect(['draft', 'inReview']).not.toContain(later.status);
          expect(later.resumeStatus === 'confirmed' || later.status === 'confirmed').toBe(true);
        }
      }),
    );
  });

  it('lead back from hold and from every end to where the contract stood', () => {
    fc.assert(
      fc.property(walk, (path) => {
        for (const present of path) {
          if (present.status !== 'onHold' && !isEnded(present)) continue;
          const before = path.slice(0, path.indexOf(present)).findLast(({ status }) => !isAside(status));
          expect(nextStatuses(present)).toContain(before?.status);
        }
      }),
    );
  });

  it('refuse any other step, and to open one again whose work was taken back', () => {
    for (const status of CONTRACT_STATUSES) {
      for (const next of CONTRACT_STATUSES) {
        const isOffered = nextStatuses(contract(status)).includes(next);
        const refusal = refusalOf(() => assertNextStatus(contract(status), next));
        expect(refusal).toBe(isOffered ? null : 'contract.statusNotNext');
      }
    }
    const lost = { ...contract('lost'), loss: { reversedCount: 1, closedProjectIds: [] } };
    expect(refusalOf(() => assertNextStatus(lost, 'draft'))).toBe('contract.isLost');
  });

  it('forbid what they say', () => {
    const codes = (status: ContractStatus) =>
      [assertMayApprove, assertMayBill, assertNotOnHold].map((check) => refusalOf(() => check(contract(status))));
    for (const status of ['draft', 'inReview', 'confirmed'] as const) expect(codes(status)).toEqual([null, null, null]);
    expect(codes('onHold')).toEqual([null, 'contract.isOnHold', 'contract.isOnHold']);
    for (const status of ['completed', 'lost', 'abandoned'] as const) {
      expect(codes(status)).toEqual(['contract.hasEnded', 'contract.hasEnded', null]);
    }
  });

  it('freeze the terms from the agreement on, also on hold', () => {
    expect(isFrozen(contract('draft'))).toBe(false);
    expect(isFrozen(contract('confirmed'))).toBe(true);
    expect(isFrozen(given(contract('confirmed'), 'onHold'))).toBe(true);
    expect(isFrozen(given(contract('inReview'), 'onHold'))).toBe(false);
  });
});

function isAside(status: ContractStatus): boolean {
  return status === 'onHold' || isEnded({ status });
}
