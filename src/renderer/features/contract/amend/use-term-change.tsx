import type { ApiInput } from '@shared/api';
import type { CallResult } from '@shared/api/contract';
import type { Failure } from '@shared/failure';
import type { Contract } from '@shared/model/contract';
import { type ReactNode, useState } from 'react';
import { AmendDialog } from './AmendDialog';

/** What an amendment changes. */
export type Amendment = Pick<ApiInput<'contract.amend'>, 'changes' | 'lines' | 'removedLineIds'>;

export interface TermChange {
  /**
   * Changes directly where that is allowed; where what is agreed would change under a confirmed contract, asks for the
   * amendment that does the same.
   */
  readonly take: (amendment: Amendment, direct: () => Promise<CallResult<unknown>>) => Promise<void>;
  /** A failure of the direct change that is to be shown: not the one that leads to the amendment. */
  readonly shown: (failure: Failure | null) => Failure | null;
  readonly dialog: ReactNode;
}

const IS_CONFIRMED = 'contract.isConfirmed';

/** Changing what is agreed, of whatever status the contract is. */
export function useTermChange(contract: Contract, onDone: () => void): TermChange {
  const [amendment, setAmendment] = useState<Amendment | null>(null);
  return {
    async take(wanted, direct) {
      const result = await direct();
      if (result.ok) onDone();
      else if (result.failure.code === IS_CONFIRMED) setAmendment(wanted);
    },
    shown: (failure) => (failure?.code === IS_CONFIRMED ? null : failure),
    dialog: amendment !== null && (
      <AmendDialog
        contract={contract}
        amendment={amendment}
        onClose={() => setAmendment(null)}
        onDone={() => {
          setAmendment(null);
          onDone();
        }}
      />
    ),
  };
}
