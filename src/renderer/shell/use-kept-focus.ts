import { useEffect } from 'react';

const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

/**
 * Gives the focus to the sheet when what had it is gone and nothing else took it: a button that did its work, the list
 * that was left for a document. Without it the next Tab would begin at the top of the window, and a screen reader would
 * say nothing. A focus that was given up by will, as by Esc in a field, is left alone.
 */
export function useKeptFocus(sheetId: string): void {
  useEffect(() => {
    let last: Element | null = null;
    let frame = 0;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const keep = () => {
      frame = 0;
      if (last === null || last.isConnected || !isNowhere()) return;
      document.getElementById(sheetId)?.focus({ preventScroll: true });
    };
    // A screen that puts the focus somewhere itself does so before the next drawing.
    const observer = new MutationObserver(() => {
      if (frame === 0 && last?.isConnected === false && isNowhere()) frame = requestAnimationFrame(keep);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, [sheetId]);
}
