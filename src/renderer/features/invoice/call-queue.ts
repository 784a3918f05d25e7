/** Calls made one after the other, each when the one before is answered. */
export interface CallQueue {
  readonly put: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolves when everything put so far has ended, one way or the other. */
  readonly settled: () => Promise<void>;
}

/** A call that breaks off is told to whoever made it; those behind it are made all the same. */
export function callQueue(): CallQueue {
  let tail: Promise<void> = Promise.resolve();
  return {
    put<T>(work: () => Promise<T>): Promise<T> {
      const next = tail.then(work);
      tail = next.then(
        () => undefined,
        () => undefined,
      );
      return next;
    },
    settled: () => tail,
  };
}
