import { useEffect, useRef } from 'react';
import { focusLine } from './lines/focus-line';

/** Longer than it takes to draw an answer that has come; by then somebody may be at work elsewhere. */
const WAITS = 1000;

/** Puts the focus on a line as soon as it stands where it belongs: a new one, or one that went to another group. */
export function useFocusNext(): (lineId: string) => void {
  const wanted = useRef<string | null>(null);
  const take = () => {
    const focused = document.activeElement;
    const isNowhere = focused === null || focused === document.body;
    if (wanted.current !== null && isNowhere && focusLine(wanted.current)) wanted.current = null;
  };
  useEffect(take);
  return (lineId) => {
    wanted.current = lineId;
    requestAnimationFrame(take);
    setTimeout(() => {
      if (wanted.current === lineId) wanted.current = null;
    }, WAITS);
  };
}
