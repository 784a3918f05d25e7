import { refuse } from '@shared/failure';
import type { SvgElement } from './svg';

const REFERENCE = /#([^\s'")]+)/g;

function referencesOf({ attributes }: SvgElement): string[] {
  return Object.entries(attributes)
    .filter(([name, value]) => name === 'href' || /url\(/i.test(value))
    .flatMap(([, value]) => [...value.matchAll(REFERENCE)].map(([, id = '']) => id));
}

function byId(element: SvgElement, found: Map<string, SvgElement>): Map<string, SvgElement> {
  const id = element.attributes['id'];
  if (id !== undefined && !found.has(id)) found.set(id, element);
  for (const child of element.children) if (typeof child !== 'string') byId(child, found);
  return found;
}

/**
 * How many parts are painted, those that are used again counted each time, up to one more than `most`. A part that
 * uses itself is counted once: it is not painted twice. Refused where parts that use others are nested too deep.
 */
export function paintedParts(root: SvgElement, most: number, mostDepth: number): number {
  const elements = byId(root, new Map());
  const counted = new Map<SvgElement, number>();
  const open = new Set<SvgElement>();

  const count = (element: SvgElement): number => {
    const known = counted.get(element);
    if (known !== undefined) return known;
    if (open.has(element)) return 0;
    if (open.size >= mostDepth) refuse('design.svgTooDeep', { most: mostDepth });
    open.add(element);
    let parts = 1;
    for (const child of element.children) if (typeof child !== 'string') parts += count(child);
    for (const id of referencesOf(element)) {
      const target = elements.get(id);
      if (target !== undefined) parts += count(target);
    }
    open.delete(element);
    const bounded = Math.min(parts, most + 1);
    counted.set(element, bounded);
    return bounded;
  };
  return count(root);
}
