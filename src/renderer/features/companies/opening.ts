import type { ApiInput, ApiOutput, CallName } from '@shared/api';
import type { CallResult } from '@shared/api/contract';
import type { Failure } from '@shared/failure';
import { useCallback, useSyncExternalStore } from 'react';
import { bridge } from '../../api/bridge';
import { useApi } from '../../api/context';

/**
 * What outlives the change from one company to another. The window of the last company is gone when the next one opens,
 * and a company that could not be opened leaves none: what is said and done next is kept here in between.
 */
interface Between {
  /** Why the last company could not be opened. */
  readonly failure: Failure | null;
  /** The address to begin at when the next company is open. */
  readonly destination: string | null;
}

let between: Between = { failure: null, destination: null };
const listeners = new Set<() => void>();

function change(changes: Partial<Between>): void {
  between = { ...between, ...changes };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The address that the company just opened is to begin at, once. */
export function takeDestination(): string | null {
  const { destination } = between;
  if (destination !== null) change({ destination: null });
  return destination;
}

type Opening = 'company.open' | 'company.openSample' | 'company.restoreBackup';

/** Opens companies, from wherever that is asked for. */
export function useOpening() {
  const { call } = useApi();
  const failure = useSyncExternalStore(subscribe, () => between.failure);
  const dismiss = useCallback(() => change({ failure: null }), []);

  const followed = useCallback(async <T>(opening: Promise<CallResult<T>>): Promise<CallResult<T>> => {
    change({ failure: null });
    const result = await opening;
    if (!result.ok) change({ failure: result.failure, destination: null });
    return result;
  }, []);

  const open = useCallback(
    <N extends Opening & CallName>(name: N, input: ApiInput<N>) => {
      change({ destination: null });
      return followed<ApiOutput<N>>(call(name, input));
    },
    [call, followed],
  );

  /** Its form says itself what is wrong with what was typed. */
  const create = useCallback(
    async (input: ApiInput<'company.create'>, destination: string | null) => {
      change({ failure: null, destination });
      const result = await call('company.create', input);
      if (!result.ok) change({ destination: null });
      return result;
    },
    [call],
  );

  /** The system's own dialog; only the desktop host has one. */
  const desktop = bridge();
  const openFolder = desktop === undefined ? undefined : () => void followed(desktop.chooseCompanyFolder());

  return { failure, dismiss, open, create, openFolder };
}
