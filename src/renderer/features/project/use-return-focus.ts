import { useEffect } from 'react';

/** Gives the focus back, when this goes, to what had it before: focus is never lost. */
export function useReturnFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // After the drawing that takes this away, and only where nothing else has taken the focus.
      requestAnimationFrame(() => {
        const isFree = document.activeElement === null || document.activeElement === document.body;
        if (isFree && before instanceof HTMLElement && before.isConnected) before.focus();
      });
    };
  }, []);
}
