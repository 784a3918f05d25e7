import type { LeftOut } from '@shared/e-invoice/received';
import type { XmlElement } from './xml-tree';

/**
 * What a file says and nobody read. An invoice of others may state more than EN 16931 has terms for; that cannot be shown
 * in its place, so it is told by name. Every reader takes its texts through `textOf`, so nothing can be forgotten here.
 */

const read = new WeakSet<XmlElement>();

/** The text of an element, which counts as read from now on. */
export function textOf(element: XmlElement): string {
  read.add(element);
  return element.text;
}

/** How much of a value is shown: enough to know it again. */
const LONGEST_VALUE = 120;
const MOST = 200;

/** What only says how the file is written, or repeats what its place says already. */
const SAYS_NOTHING: readonly RegExp[] = [
  /^UBLVersionID=/,
  /TestIndicator\/Indicator=false$/,
  /TaxScheme\/ID=VAT$/i,
  /TradeTax\/TypeCode=VAT$/,
  /(Price|GrossPriceProductTradePrice)\/\w*AllowanceCharge\/ChargeIndicator(\/Indicator)?=(false|0)$/,
  /SpecifiedProcuringProject\/Name=Project reference$/,
  /(SalesOrderID|OrderReference\/ID)=NA$/,
];

const isWithout = (element: XmlElement): boolean => element.text === '' && element.children.every(isWithout);

const isUnread = (element: XmlElement): boolean =>
  !(read.has(element) && element.text !== '') && element.children.every(isUnread);

/** All that stands in an element, in the order of the file. */
const wordsOf = (element: XmlElement): string[] => [
  ...(element.text === '' ? [] : [element.text]),
  ...element.children.flatMap(wordsOf),
];

interface Statement {
  readonly path: string;
  readonly element: XmlElement;
}

/** The statements of a file that were read, and the highest elements of which nothing was. */
function statementsOf(root: XmlElement) {
  const known = new Set<string>();
  const unread: Statement[] = [];
  const visit = (element: XmlElement, path: string): void => {
    if (isWithout(element)) return;
    if (path !== '' && isUnread(element)) {
      unread.push({ path, element });
      return;
    }
    if (element.text !== '' && read.has(element)) known.add(`${path}=${element.text}`);
    for (const child of element.children) visit(child, path === '' ? child.name : `${path}/${child.name}`);
  };
  visit(root, '');
  return { known, unread };
}

/** Single statements beneath an element, each with its path. */
const leavesOf = ({ path, element }: Statement): string[] => [
  ...(element.text === '' ? [] : [`${path}=${element.text}`]),
  ...element.children.flatMap((child) => leavesOf({ path: `${path}/${child.name}`, element: child })),
];

/** What nobody read of a file whose invoice has been read, each path once. */
export function leftOutOf(root: XmlElement): LeftOut[] {
  const { known, unread } = statementsOf(root);
  const found = new Map<string, LeftOut>();
  for (const statement of unread) {
    const isNew = leavesOf(statement).some(
      (leaf) => !known.has(leaf) && !SAYS_NOTHING.some((pattern) => pattern.test(leaf)),
    );
    if (!isNew) continue;
    const { path, element } = statement;
    const value = wordsOf(element).join(' ').replace(/\s+/g, ' ');
    const shown = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…`.toWellFormed() : value;
    const before = found.get(path);
    found.set(path, before === undefined ? { path, value: shown, count: 1 } : { ...before, count: before.count + 1 });
  }
  return [...found.values()].slice(0, MOST);
}
