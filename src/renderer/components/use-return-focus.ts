import { useEffect, useState } from 'react';

/** Gives the focus back, when this goes, to what had it before: focus is never lost. */
export function useReturnFocus(): void {
  // Looked at while drawing: by the time of effects a field of this may have taken the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    return () => {
      // After the drawing that takes this away, and only where nothing else has taken the focus.
      requestAnimationFrame(() => {
        const isFree = document.activeElement === null || document.activeElement === document.body;
        if (isFree && before instanceof HTMLElement && before.isConnected) before.focus();
      });
    };
  }, [before]);
}
