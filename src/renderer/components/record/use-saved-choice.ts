import { useLanguage } from '@renderer/language/context';
import type { CallResult } from '@shared/api/contract';
import { useState } from 'react';
import { useHeard } from './use-heard';

/** A choice that is saved as it is made. It shows what was chosen meanwhile, and goes back where that is refused. */
export function useSavedChoice<T>(value: T, onSave: (value: T) => Promise<CallResult<unknown>>) {
  const { explain } = useLanguage();
  const heard = useHeard(value);
  const [chosen, setChosen] = useState<{ readonly value: T } | null>(null);
  const [error, setError] = useState<string | null>(null);
  return {
    value: chosen === null ? heard.value : chosen.value,
    error,
    async choose(next: T): Promise<void> {
      const choice = { value: next };
      setChosen(choice);
      setError(null);
      const result = await onSave(next);
      if (result.ok) heard.saved(next);
      else setError(explain(result.failure));
      // Another may have been chosen meanwhile: that one is still being saved.
      setChosen((present) => (present === choice ? null : present));
    },
  };
}
