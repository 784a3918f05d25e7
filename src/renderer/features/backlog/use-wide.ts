import { useSyncExternalStore } from 'react';

/** As in the layout rules: under this there is no room for four ages. */
const wide = window.matchMedia('(width >= 1180px)');

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}

/** Whether there is room for all columns. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}
