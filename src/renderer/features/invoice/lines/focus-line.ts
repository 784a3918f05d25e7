/** The cells of a line that can be gone to. */
export type LineField = 'name' | 'quantity' | 'price' | 'vat';

const rowOf = (lineId: string) => document.querySelector<HTMLElement>(`[data-line="${CSS.escape(lineId)}"]`);

/** Puts the focus on a line, or into one of its cells where it can be edited. Answers whether the line is there. */
export function focusLine(lineId: string, field?: LineField): boolean {
  const row = rowOf(lineId);
  const cell = field && row?.querySelector<HTMLElement>(`[data-field="${field}"] :is(input, button)`);
  const target = cell ?? row;
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
  return target !== null && target !== undefined;
}

/** Puts the focus into a value of the header: `dueDate`, `buyer`. */
export function focusFact(name: string): boolean {
  const fact = document.querySelector(`[data-fact="${CSS.escape(name)}"]`);
  const target = fact?.matches('button') ? fact : fact?.querySelector('input, button');
  if (!(target instanceof HTMLElement)) return false;
  target.focus();
  return true;
}

/** Puts the focus into a field of an open pane; where it has none of that name, into its first. */
export function focusPlace(pane: HTMLElement | null, place: string | undefined): void {
  if (pane === null || place === undefined) return;
  const field = pane.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"] :is(input, textarea, button)`);
  const target = field ?? pane.querySelector<HTMLElement>('input, textarea, button');
  target?.focus();
  // As by the Tab key: what is typed takes the place of what is wrong.
  if (target instanceof HTMLInputElement) target.select();
}
