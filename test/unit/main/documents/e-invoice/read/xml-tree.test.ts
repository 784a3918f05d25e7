import { readXml } from '@main/documents/e-invoice/read/xml-tree';
import { Refusal } from '@shared/failure';
import { describe, expect, it } from 'vitest';

function refusalOf(source: string): string {
  try {
    readXml(source);
  } catch (error) {
    if (error instanceof Refusal) return error.failure.code;
    throw error;
  }
  return 'read';
}

describe('XML', () => {
  it('is read with its namespaces, attributes, escapes and sections', () => {
    const root = readXml(
      '<?xml version="1.0"?><!-- a --><a:r xmlns:a="urn:a" xmlns="urn:b" x="1 &lt; 2"><b> &#65;&amp;&#x42;<![CDATA[<c>]]> </b><a:e/></a:r>',
    );
    expect(root).toMatchObject({ name: 'r', namespace: 'urn:a' });
    expect(root.attributes.get('x')).toBe('1 < 2');
    expect(root.children.map(({ name, namespace, text }) => [name, namespace, text])).toEqual([
      ['b', 'urn:b', 'A&B<c>'],
      ['e', 'urn:a', ''],
    ]);
  });

  it('with a document type is refused before anything in it counts', () => {
    const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    expect(refusalOf(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>&l10;</a>`)).toBe(
      'importedInvoice.documentType',
    );
    expect(refusalOf('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')).toBe(
      'importedInvoice.documentType',
    );
    expect(refusalOf('<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd"><a/>')).toBe('importedInvoice.documentType');
  });

  it('is refused where it is nested deeper than an invoice, without a deep stack', () => {
    expect(refusalOf('<a>'.repeat(1_000_000))).toBe('importedInvoice.tooNested');
  });

  it.each([
    '<a><b></a></b>',
    '<a>',
    '<a></a><b/>',
    '<a/>text',
    'text<a/>',
    '<a b="1" b="2"/>',
    '<a b=1/>',
    '<a>&unknown;</a>',
    '<a>&</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<x:a/>',
    '<a><!-- never closed',
    '<a><![CDATA[ never closed',
    '<a',
    '',
    '</a>',
  ])('that is not well formed is refused: %s', (source) => {
    expect(refusalOf(source)).toBe('importedInvoice.brokenXml');
  });

  it('says the line on which it breaks', () => {
    try {
      readXml('<a>\n<b>\n</c></a>');
    } catch (error) {
      expect(error).toMatchObject({ failure: { params: { line: 3 } } });
      return;
    }
    expect.unreachable();
  });

  it('of many megabytes is read in a moment', () => {
    const root = readXml(`<a>${'<b c="d">1</b>'.repeat(200_000)}</a>`);
    expect(root.children).toHaveLength(200_000);
  });

  it('of one endless tag is refused in a moment', () => {
    expect(refusalOf(`<a ${' '.repeat(200_000)}`)).toBe('importedInvoice.brokenXml');
    expect(refusalOf(`<a ${'x="1" '.repeat(1)}${'y'.repeat(200_000)}`)).toBe('importedInvoice.brokenXml');
  });

  it('that declares thousands of names and one of them everywhere is read in a moment', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `xmlns:n${index}="urn:${index}"`).join(' ');
    const root = readXml(`<n1:a ${names}>${'<n2:b xmlns:x="urn:x"/>'.repeat(50_000)}</n1:a>`);
    expect(root.namespace).toBe('urn:1');
    expect(root.children.at(-1)?.namespace).toBe('urn:2');
  });
});
