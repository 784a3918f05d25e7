import type { Dimensions } from '../model/actual';

/**
 * The financial dimensions of a row: of each dimension the value that stands nearest to it. Parts come from the farthest
 * to the nearest: customer, project, contract, contract line, category, the row's own.
 */
export function mergeDimensions(...parts: readonly (Dimensions | undefined)[]): Dimensions {
  const merged: Dimensions = {};
  for (const part of parts) {
    for (const [id, code] of Object.entries(part ?? {})) if (code !== '') merged[id] = code;
  }
  return merged;
}

/** The same dimensions give the same key, whatever the order in which they were set. */
export function dimensionsKey(dimensions: Dimensions): string {
  return Object.entries(dimensions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, code]) => `${id}=${code}`)
    .join(';');
}
