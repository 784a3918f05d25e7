import { useLanguage } from '@renderer/language/context';
import { useEffect, useRef, useState } from 'react';
import type { SaidAt, ViewResult } from '../use-invoice-editor';

/** What another window saved in between is there by the second time; the field is gone, so nobody else can try again. */
async function insist(save: () => Promise<ViewResult>): Promise<void> {
  const result = await save();
  if (!result.ok && result.failure.code === 'common.conflict') await save();
}

/**
 * A text that is saved when its field is left. What was typed stays in the field until it is saved, with the refusal
 * beneath where it is refused.
 */
export function useSavedText(saved: string, save: (text: string, saidAt: SaidAt) => Promise<ViewResult>) {
  const { explain } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const latest = useRef({ typed, saved, save });
  latest.current = { typed, saved, save };
  useEffect(
    () => () => {
      // Esc closes the pane without leaving the field first: what was typed is saved all the same, and as the field is
      // gone, a refusal is said over the lines.
      const { typed: left, saved: before, save: take } = latest.current;
      if (left !== null && left.trim() !== before) void insist(() => take(left.trim(), 'screen'));
    },
    [],
  );
  return {
    value: typed ?? saved,
    error,
    onChange(text: string) {
      setTyped(text);
      setError(null);
    },
    async onDone() {
      if (typed === null) return;
      if (typed.trim() === saved) return setTyped(null);
      const result = await save(typed.trim(), 'cell');
      if (result.ok) setTyped((now) => (now === typed ? null : now));
      else setError(explain(result.failure));
    },
  };
}
