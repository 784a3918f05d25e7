import type { CallResult } from '@shared/api/contract';
import type { Failure } from '@shared/failure';

/** What the title bar says about writing. `retry` makes the failed call again. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'notSaved'; readonly failure: Failure; readonly retry: () => void };

/**
 * Whether the place of storage failed. A refusal by a rule is none: it is said beside what was asked, and everything
 * saved before stays saved.
 */
export function isStorageFailure(failure: Failure): boolean {
  return /^(store|connection)\.|^common\.internal$/.test(failure.code);
}

/** Follows every write call of a window and tells those who show it. */
export class SaveStateStore {
  #state: SaveState = { kind: 'idle' };
  #settled: SaveState = { kind: 'idle' };
  #running = 0;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): SaveState => this.#state;

  /** Runs one write call and answers what it answered. */
  async follow<T>(write: () => Promise<CallResult<T>>): Promise<CallResult<T>> {
    this.#running += 1;
    this.#set({ kind: 'saving' });
    const result = await write();
    this.#running -= 1;
    if (result.ok) {
      this.#settled = { kind: 'saved', at: new Date() };
    } else if (isStorageFailure(result.failure)) {
      this.#settled = { kind: 'notSaved', failure: result.failure, retry: () => void this.follow(write) };
    }
    if (this.#running === 0) this.#set(this.#settled);
    return result;
  }

  #set(state: SaveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
