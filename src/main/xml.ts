import { create } from 'xmlbuilder2';

/**
 * An element: its attributes as `@name`, its text as `#`, its children in the order of the schema. What is undefined is
 * left out, for an empty element breaks every rule book (PEPPOL-EN16931-R008).
 */
export type Element = { readonly [name: string]: string | Element | readonly (string | Element)[] | undefined };

/** What XML 1.0 cannot hold, not even escaped. */
// biome-ignore format: one class
const FORBIDDEN = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as XML holds it: line ends as a reader would get them back, control characters gone, nothing around it. */
export const textOf = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').trim();

/** A text, or nothing where it is empty. */
export function filled(text: string | null): string | undefined {
  const clean = textOf(text ?? '');
  return clean === '' ? undefined : clean;
}

/** A text with attributes; nothing where the text is empty. An attribute that is empty is left out. */
export function attributed(text: string | null, attributes: Readonly<Record<string, string>>): Element | undefined {
  const clean = filled(text);
  if (clean === undefined) return undefined;
  const given = Object.entries(attributes).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(given.map(([name, value]) => [`@${name}`, textOf(value)])), '#': clean };
}

/** An element with what it holds, or nothing where it would be empty. */
export const unlessEmpty = (element: Element): Element | undefined =>
  Object.values(element).some((child) => (Array.isArray(child) ? child.length > 0 : child !== undefined))
    ? element
    : undefined;

const isPresent = (entry: readonly [string, Element[string]]): boolean => entry[1] !== undefined;

/**
 * xmlbuilder2 4.0 takes `&lt;` in a text for a `<`, and writes the ampersand of `&name;` as it is, which is no XML where
 * the name is of no entity. Of the two layers of escaping given here it takes off one, and lets the other stand.
 */
const escaped = (text: string): string => text.replaceAll('&', '&amp;amp;');

/** As xmlbuilder2 takes it: it would write an empty element for what is undefined. */
function forBuilder(element: Element): Element {
  return Object.fromEntries(
    Object.entries(element)
      .filter(isPresent)
      .map(([name, child]) => [name, childForBuilder(child)]),
  );
}

function childForBuilder(child: Element[string]): Element[string] {
  if (child === undefined) return undefined;
  if (typeof child === 'string') return escaped(child);
  if (!Array.isArray(child)) return forBuilder(child as Element);
  return child.map((each) => (typeof each === 'string' ? escaped(each) : forBuilder(each)));
}

/** The document as UTF-8, the same bytes for the same content. */
export function bytesOfXml(root: string, content: Element): Uint8Array {
  const document = create({ version: '1.0', encoding: 'UTF-8' }, { [root]: forBuilder(content) });
  return new TextEncoder().encode(`${document.end({ prettyPrint: true })}\n`);
}
