import { useState } from 'react';

/**
 * What is kept, as the screen shall show it. A save is answered before the record is heard of anew: until then what was
 * `saved` stands, so that the field does not go back to the old value for a moment.
 */
export function useHeard<T>(value: T): { readonly value: T; readonly saved: (value: T) => void } {
  const [answered, setAnswered] = useState<{ readonly value: T; readonly before: T } | null>(null);
  if (answered !== null && !Object.is(answered.before, value)) setAnswered(null);
  return {
    value: answered === null || !Object.is(answered.before, value) ? value : answered.value,
    saved: (next) => setAnswered({ value: next, before: value }),
  };
}
