import type { CallResult } from '@shared/api/contract';
import { useRef, useState } from 'react';

/** A thing that is saved field by field, and the way to do it. */
export interface SavedRecord<T> {
  /** As it was last heard of. */
  readonly record: T;
  /** Saves what the function makes of the record as it is when its turn comes. */
  readonly save: (changesOf: (latest: T) => Partial<T>) => Promise<CallResult<T>>;
}

/**
 * Saves field by field what is entered quickly: one save after the other, each on the revision that the last one made,
 * so that nobody is in conflict with themselves. A change from elsewhere is a conflict as ever.
 */
export function useSavedRecord<T extends { readonly revision: number }>(
  known: T,
  write: (latest: T, changes: Partial<T>) => Promise<CallResult<T>>,
): SavedRecord<T> {
  const latest = useRef(known);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [, redraw] = useState(0);
  if (known.revision > latest.current.revision) latest.current = known;

  const save = (changesOf: (record: T) => Partial<T>): Promise<CallResult<T>> => {
    const turn = queue.current.then(async () => {
      const result = await write(latest.current, changesOf(latest.current));
      if (result.ok && result.value.revision > latest.current.revision) {
        latest.current = result.value;
        redraw((count) => count + 1);
      }
      return result;
    });
    queue.current = turn;
    return turn;
  };
  return { record: latest.current, save };
}
