import { useScreenSearch } from '@renderer/shell/navigation';
import { useEffect } from 'react';

/** Puts the focus into a field by what it holds, as `Span` names it. Answers whether it is on the screen. */
export function focusField(path: string): boolean {
  const place = document.querySelector(`main [data-place="${CSS.escape(path)}"]`);
  const field = place?.querySelector<HTMLElement>('input, select, textarea, button');
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
  return field !== null && field !== undefined;
}

/** Longer than it takes to load what the screen shows; by then somebody may be at work elsewhere. */
const WAITS = 3000;

function focusWhenDrawn(path: string): () => void {
  const end = Date.now() + WAITS;
  let frame = 0;
  const attempt = () => {
    if (!focusField(path) && Date.now() < end) frame = requestAnimationFrame(attempt);
  };
  frame = requestAnimationFrame(attempt);
  return () => cancelAnimationFrame(frame);
}

/**
 * Goes to the field that the address asks for (`?field=address.city`), once, as soon as it is drawn: where somebody comes
 * from a list of what is missing, the field has the focus and nothing has to be looked for.
 */
export function useAskedField(): void {
  const { field } = useScreenSearch();
  useEffect(() => (field === undefined ? undefined : focusWhenDrawn(field)), [field]);
}
