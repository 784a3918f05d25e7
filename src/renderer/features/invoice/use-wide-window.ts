import { useSyncExternalStore } from 'react';

/** Editor (640 at least) and preview (440) stand side by side from here on. */
const SIDE_BY_SIDE = '(width >= 1180px)';

/** Whether the window has room for the preview beside the document. */
export function useWideWindow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(SIDE_BY_SIDE);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => window.matchMedia(SIDE_BY_SIDE).matches,
  );
}
