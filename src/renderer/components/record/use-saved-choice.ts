import { useLanguage } from '@renderer/language/context';
import type { CallResult } from '@shared/api/contract';
import { useState } from 'react';

/** A choice that is saved as it is made. It shows what was chosen meanwhile, and goes back where that is refused. */
export function useSavedChoice<T>(value: T, onSave: (value: T) => Promise<CallResult<unknown>>) {
  const { explain } = useLanguage();
  const [chosen, setChosen] = useState<{ readonly value: T } | null>(null);
  const [error, setError] = useState<string | null>(null);
  return {
    value: chosen === null ? value : chosen.value,
    error,
    async choose(next: T): Promise<void> {
      setChosen({ value: next });
      setError(null);
      const result = await onSave(next);
      if (!result.ok) setError(explain(result.failure));
      setChosen(null);
    },
  };
}
