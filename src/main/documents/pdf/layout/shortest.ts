import { CLOSE, GAP, type Spacing } from '../grid';

/** What is laid out as usual, or set closer where that takes fewer pages. */
export function shortest<T>(layOut: (gap: Spacing) => T, pagesOf: (laidOut: T) => number): T {
  const usual = layOut(GAP);
  if (pagesOf(usual) === 1) return usual;
  const close = layOut(CLOSE);
  return pagesOf(close) < pagesOf(usual) ? close : usual;
}
