import { isPlainDate, type PlainDate } from '@shared/dates';
import type { Identifier } from '@shared/e-invoice/en16931';
import type { ReceivedLine } from '@shared/e-invoice/received';
import { refuse } from '@shared/failure';
import { textOf } from './left-out';
import type { XmlElement } from './xml-tree';

/**
 * Single facts out of an element, by the path of names that leads to them: `PostalAddress/CityName`. What is absent is an
 * empty text or null; what cannot be read is refused with the path and what stood there.
 */

export const allAt = (element: XmlElement | undefined, path: string): XmlElement[] => {
  let found = element === undefined ? [] : [element];
  for (const name of path.split('/')) {
    found = found.flatMap(({ children }) => children.filter((child) => child.name === name));
  }
  return found;
};

export const elementAt = (element: XmlElement | undefined, path: string): XmlElement | undefined =>
  allAt(element, path)[0];

export function textAt(element: XmlElement | undefined, path: string): string {
  const found = elementAt(element, path);
  return found === undefined ? '' : textOf(found);
}

/** Texts of which a syntax allows several where EN 16931 has one: all of them, each in lines of its own. */
export const textsAt = (element: XmlElement | undefined, path: string): string =>
  allAt(element, path)
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n');

/** A mandatory text. */
export function requiredText(element: XmlElement | undefined, path: string): string {
  const text = textAt(element, path);
  return text === '' ? refuse('importedInvoice.missing', { element: path }) : text;
}

/** A number as it stands, in plain notation: XML allows a plus, and no digit on one side of the point. */
export function statedNumber(text: string, path: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d{0,20})(?:\.(\d{0,20}))?$/.exec(text) ?? [];
  if (whole === '' && fraction === '') refuse('importedInvoice.notNumber', { element: path, value: text.slice(0, 50) });
  return `${sign === '-' ? '-' : ''}${whole || '0'}${fraction === '' ? '' : `.${fraction}`}`;
}

export function numberAt(element: XmlElement | undefined, path: string): string | null {
  const text = textAt(element, path);
  return text === '' ? null : statedNumber(text, path);
}

export function requiredNumber(element: XmlElement | undefined, path: string): string {
  return statedNumber(requiredText(element, path), path);
}

/** A date as both syntaxes write it: `2026-11-21`, `20261121`; a time zone behind it says nothing about an invoice. */
export function statedDate(text: string, path: string): PlainDate {
  const plain = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3').replace(/(?:Z|[+-]\d{2}:\d{2})$/, '');
  return isPlainDate(plain) ? plain : refuse('importedInvoice.notDate', { element: path, value: text.slice(0, 50) });
}

export function dateAt(element: XmlElement | undefined, path: string): PlainDate | null {
  const text = textAt(element, path);
  return text === '' ? null : statedDate(text, path);
}

export function requiredDate(element: XmlElement | undefined, path: string): PlainDate {
  return statedDate(requiredText(element, path), path);
}

export const identifierOf = (element: XmlElement, scheme = 'schemeID'): Identifier => ({
  value: textOf(element),
  scheme: element.attributes.get(scheme) ?? '',
});

/** BT-158. */
export const classificationOf = (element: XmlElement): ReceivedLine['classifications'][number] => ({
  ...identifierOf(element, 'listID'),
  version: element.attributes.get('listVersionID') ?? '',
});

export function identifierAt(element: XmlElement | undefined, path: string, scheme = 'schemeID'): Identifier | null {
  const found = elementAt(element, path);
  if (found === undefined || found.text === '') return null;
  return identifierOf(found, scheme);
}

/** A VAT category as stated: whether EN 16931 has it is `findingsOf`'s to say. */
export const categoryAt = (element: XmlElement | undefined, path: string): string =>
  requiredText(element, path).slice(0, 20);
