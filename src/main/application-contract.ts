import type { CallResult, Change } from '@shared/api/contract';

/** Who makes a call and through what: written into the journal with every commit. */
export interface Caller {
  /** The person's name as set in the application, or the operating system's user name. */
  readonly by: string;
  readonly signal?: AbortSignal;
}

/** What every host (window, browser, command line) stands on: one application with no or one company open. */
export interface Application {
  /**
   * Makes one call. The input is validated here and nowhere else; whatever goes wrong is a value with a code, so this
   * never rejects.
   */
  call(name: string, input: unknown, caller: Caller): Promise<CallResult<unknown>>;
  /** Announces every commit, whoever made it. Answers the function that ends the subscription. */
  onChange(listener: (change: Change) => void): () => void;
  /** Writes the snapshot, releases the company's lock. */
  close(): Promise<void>;
}
