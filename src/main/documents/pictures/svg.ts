import { refuse } from '@shared/failure';
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { paintedParts } from './svg-parts';

const SVG = 'http://www.w3.org/2000/svg';

/** What a logo is made of. Everything else goes: scripts, pictures within the picture, foreign objects, animations. */
const KEPT = new Set([
  'svg',
  'g',
  'defs',
  'symbol',
  'use',
  'title',
  'desc',
  'style',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
  'mask',
  'pattern',
  'text',
  'tspan',
]);

/** More than the finest logo has; a hostile file multiplies its parts by using them over and over. */
const MOST_PARTS = 20_000;

/** Far more than drawing programs nest groups: whoever walks through the parts needs a stack of that depth. */
const MOST_DEPTH = 100;

/** An element as it is kept: names without prefix, texts and elements in order. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgElement | string)[];
}

/** The part of a node that is read here, of the DOM that xmlbuilder2 brings. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly localName?: string;
  readonly namespaceURI?: string | null;
  readonly attributes?: Iterable<{ readonly name: string; readonly localName: string; readonly value: string }>;
  readonly childNodes: Iterable<DomNode>;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Whether a value reaches out of the file: only `url(#id)` stays inside. */
const reachesOut = (value: string): boolean =>
  /url\((?![#)])|@import|expression\(|javascript:/i.test(value.replace(/[\s'"]+/g, ''));

function keptAttributes(node: DomNode): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { name, localName, value } of node.attributes ?? []) {
    const isLink = localName === 'href';
    if (name.startsWith('xmlns') || (name.includes(':') && !isLink)) continue;
    if (/^on/i.test(localName) || reachesOut(value)) continue;
    if (isLink && !value.trim().startsWith('#')) continue;
    kept[localName] = isLink ? value.trim() : value;
  }
  return kept;
}

function keptElement(node: DomNode, depth = 1): SvgElement | undefined {
  const name = node.localName ?? '';
  if (!KEPT.has(name) || node.namespaceURI !== SVG) return undefined;
  if (depth > MOST_DEPTH) refuse('design.svgTooDeep', { most: MOST_DEPTH });
  const children: (SvgElement | string)[] = [];
  for (const child of node.childNodes) {
    if (child.nodeType === ELEMENT) {
      const element = keptElement(child, depth + 1);
      if (element !== undefined) children.push(element);
    } else if ((child.nodeType === TEXT || child.nodeType === CDATA) && child.nodeValue !== null) {
      children.push(child.nodeValue);
    }
  }
  if (name === 'style' && children.some((text) => typeof text === 'string' && reachesOut(text))) return undefined;
  return { name, attributes: keptAttributes(node), children };
}

/** xmlbuilder2 lets an ampersand stand that looks like an entity, and one that is written as one. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;');

function write(element: SvgElement, parent: XMLBuilder): void {
  const attributes = Object.entries(element.attributes).map(([name, value]) => [name, escaped(value)]);
  const written = parent.ele(element.name, Object.fromEntries(attributes));
  for (const child of element.children) {
    if (typeof child === 'string') written.txt(escaped(child));
    else write(child, written);
  }
}

/** A length in any unit, as a number: only the proportion of two counts here. */
const lengthOf = (text: string | undefined): number => {
  const number = /^\s*(\d+(?:\.\d+)?|\.\d+)(?:px|pt|mm|cm|in|pc)?\s*$/.exec(text ?? '')?.[1];
  return number === undefined ? 0 : Number(number);
};

/** Width and height in its own units; undefined where the file does not say them. */
export function svgSize({ attributes }: SvgElement): { readonly width: number; readonly height: number } | undefined {
  const box = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box.length === 4 ? box : [];
  const [width, height] =
    boxWidth > 0 && boxHeight > 0
      ? [boxWidth, boxHeight]
      : [lengthOf(attributes['width']), lengthOf(attributes['height'])];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** The text behind its plain doctype, if it has one. Refused where anything could declare an entity. */
function withoutDoctype(text: string): string {
  const start = text.search(/<!DOCTYPE/i);
  const length = start < 0 ? 0 : text.slice(start).search(/[>[]/) + 1;
  const plain = start < 0 ? text : `${text.slice(0, start)}${text.slice(start + length)}`;
  const isPlain = start < 0 || text[start + length - 1] === '>';
  return isPlain && !/<!(?:DOCTYPE|ENTITY)/i.test(plain) ? plain : refuse('design.svgEntities');
}

/** The picture as it may be drawn. Refused where it cannot be: broken, declaring entities, of too many parts, too deep. */
export function readSvg(bytes: Uint8Array): SvgElement {
  const text = withoutDoctype(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  );
  let root: DomNode;
  try {
    root = create(text).root().node as unknown as DomNode;
  } catch {
    return refuse('design.pictureBroken');
  }
  const element = keptElement(root);
  if (element === undefined || element.name !== 'svg' || svgSize(element) === undefined) {
    return refuse('design.pictureBroken');
  }
  if (paintedParts(element, MOST_PARTS, MOST_DEPTH) > MOST_PARTS) refuse('design.svgTooComplex', { most: MOST_PARTS });
  return element;
}

/** The picture as a text again: the same picture gives the same text. */
export function writeSvg({ attributes, ...element }: SvgElement): string {
  const document = create();
  const size = svgSize({ attributes, ...element });
  const viewBox = attributes['viewBox'] ?? `0 0 ${size?.width ?? 1} ${size?.height ?? 1}`;
  write({ ...element, attributes: { xmlns: SVG, ...attributes, viewBox } }, document);
  return document.end({ headless: true });
}

export const isSvg = (bytes: Uint8Array): boolean =>
  /^(?:\ufeff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*(?:\[[\s\S]*?\])?\s*>\s*)*<(?:\w+:)?svg[\s>]/i.test(
    Buffer.from(bytes.subarray(0, 4096)).toString('utf8'),
  );
