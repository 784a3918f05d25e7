import { refuse } from '@shared/failure';

/**
 * Reads XML from strangers. An invoice needs elements, attributes and text, so that is all there is: a document type is
 * refused, and with it every entity that could be declared, expanded or fetched; what is nested deeper than any invoice
 * is refused before it costs anything. Nothing recurses, and nothing is read beyond the text itself.
 */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** All text right beneath it, trimmed. */
  text: string;
}

const MAXIMUM_DEPTH = 64;
const MAXIMUM_ELEMENTS = 1_000_000;

const NAME = /[\p{L}_][\p{L}\p{N}\p{M}._-]*(?::[\p{L}_][\p{L}\p{N}\p{M}._-]*)?/uy;
const ATTRIBUTE = /\s+([\p{L}_][\p{L}\p{N}\p{M}._:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const TAG_END = /\s*(\/?)>/y;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The namespaces that an element declares, by prefix, and those that it stands in. */
interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
}

interface Open {
  readonly element: XmlElement;
  readonly tag: string;
  readonly scope: Scope | undefined;
}

/** Reading goes wrong at a place: `line` is the first thing somebody looks for. */
function broken(source: string, at: number): never {
  return refuse('importedInvoice.brokenXml', { line: source.slice(0, at).split('\n').length });
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

const isCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** The five entities of XML and character references; any other entity could only come from a document type. */
function unescaped(text: string, source: string, at: number): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));|&/g,
    (_, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? broken(source, at);
      if (hex === undefined && decimal === undefined) return broken(source, at);
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return isCharacter(code) ? String.fromCodePoint(code) : broken(source, at);
    },
  );
}

/** Where a section that begins here ends; the file stops before that where it is cut off. */
function endOf(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end < 0 ? broken(source, source.length) : end;
}

/** Never a copy of what lies around it: a file could declare a thousand names and repeat one of them everywhere. */
function scopeWithin(outer: Scope | undefined, attributes: ReadonlyMap<string, string>): Scope | undefined {
  const own = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  return own.length === 0 ? outer : { own: new Map(own.map(([name, value]) => [name.slice(6), value])), outer };
}

function namespaceOf(prefix: string, scope: Scope | undefined): string | undefined {
  for (let around = scope; around !== undefined; around = around.outer) {
    const namespace = around.own.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}

class Reading {
  readonly source: string;
  readonly open: Open[] = [];
  root: XmlElement | undefined;
  private count = 0;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  whole(): XmlElement {
    while (this.at < this.source.length) this.next();
    if (this.open.length > 0 || this.root === undefined) broken(this.source, this.source.length);
    return this.root;
  }

  private next(): void {
    const { source, at } = this;
    if (source[at] !== '<') this.characters();
    else if (source.startsWith('<!--', at)) this.at = endOf(source, '-->', at + 4) + 3;
    else if (source.startsWith('<?', at)) this.at = endOf(source, '?>', at + 2) + 2;
    else if (source.startsWith('<![CDATA[', at)) this.literal();
    else if (source.startsWith('<!', at)) refuse('importedInvoice.documentType');
    else if (source[at + 1] === '/') this.close();
    else this.start();
  }

  private characters(): void {
    const end = this.source.indexOf('<', this.at);
    const text = this.source.slice(this.at, end < 0 ? undefined : end);
    this.add(unescaped(text, this.source, this.at));
    this.at = end < 0 ? this.source.length : end;
  }

  private literal(): void {
    const end = endOf(this.source, ']]>', this.at);
    this.add(this.source.slice(this.at + 9, end));
    this.at = end + 3;
  }

  private add(text: string): void {
    const top = this.open.at(-1);
    if (top !== undefined) top.element.text += text;
    else if (text.trim() !== '') broken(this.source, this.at);
  }

  private close(): void {
    const name = matchAt(NAME, this.source, this.at + 2)?.[0];
    const top = this.open.pop();
    const end = this.at + 2 + (name?.length ?? 0);
    const last = matchAt(TAG_END, this.source, end);
    if (top === undefined || name !== top.tag || last === null || last[1] === '/') broken(this.source, this.at);
    top.element.text = top.element.text.trim();
    this.at = TAG_END.lastIndex;
  }

  private start(): void {
    const tag = matchAt(NAME, this.source, this.at + 1)?.[0] ?? broken(this.source, this.at);
    const attributes = this.attributesFrom(this.at + 1 + tag.length);
    const last = matchAt(TAG_END, this.source, this.at) ?? broken(this.source, this.at);
    this.at = TAG_END.lastIndex;
    this.begin(tag, attributes, last[1] === '/');
  }

  /** Leaves `at` behind the last attribute. */
  private attributesFrom(from: number): Map<string, string> {
    const attributes = new Map<string, string>();
    this.at = from;
    for (;;) {
      const found = matchAt(ATTRIBUTE, this.source, this.at);
      if (found === null) return attributes;
      const [, name = '', double, single] = found;
      if (attributes.has(name)) broken(this.source, this.at);
      attributes.set(name, unescaped(double ?? single ?? '', this.source, this.at));
      this.at = ATTRIBUTE.lastIndex;
    }
  }

  private begin(tag: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void {
    const parent = this.open.at(-1);
    if (parent === undefined && this.root !== undefined) broken(this.source, this.at);
    this.count += 1;
    if (this.open.length >= MAXIMUM_DEPTH || this.count > MAXIMUM_ELEMENTS) refuse('importedInvoice.tooNested');
    const scope = scopeWithin(parent?.scope, attributes);
    const colon = tag.indexOf(':');
    const prefix = colon < 0 ? '' : tag.slice(0, colon);
    const namespace = namespaceOf(prefix, scope) ?? (prefix === '' ? '' : broken(this.source, this.at));
    const element: XmlElement = { name: tag.slice(colon + 1), namespace, attributes, children: [], text: '' };
    parent?.element.children.push(element);
    this.root ??= element;
    if (!isEmpty) this.open.push({ element, tag, scope });
  }
}

/**
 * The root element of an XML text. Refuses (`importedInvoice.brokenXml`, `documentType`, `tooNested`) what is not well
 * formed, has a document type, or is nested deeper or has more elements than an invoice.
 */
export function readXml(source: string): XmlElement {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return new Reading(text).whole();
}
