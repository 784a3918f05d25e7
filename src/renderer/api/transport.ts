import type { CallResult, Change } from '@shared/api/contract';

/** How calls reach the application. Neither function rejects or throws: a broken line is a failure with a code. */
export interface ApiTransport {
  call(name: string, input: unknown): Promise<CallResult<unknown>>;
  /**
   * Announces every commit. `null` says that commits may have been missed, after which everything shown is asked for
   * again. Answers the function that ends the subscription.
   */
  onChange(listener: (change: Change | null) => void): () => void;
}
