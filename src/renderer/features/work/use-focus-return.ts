import { useEffect } from 'react';

/** Puts the focus back on the row of the list when what stood beside it closes: focus is never lost. */
export function useFocusReturn(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      // The pane is still there while it closes; what it leaves behind is known a frame later.
      requestAnimationFrame(() => {
        if (document.activeElement !== null && document.activeElement !== document.body) return;
        document.querySelector<HTMLElement>('table tr[tabindex="0"]')?.focus({ preventScroll: true });
      });
    };
  }, [isOpen]);
}
