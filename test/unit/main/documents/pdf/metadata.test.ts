import { escapeXml, metadataOf } from '@main/documents/pdf/metadata';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anything } from './hostile';

test('text keeps its meaning in XML, and what XML cannot hold is a space', () => {
  expect(escapeXml('A & B <AS>\u0007')).toBe('A &amp; B &lt;AS&gt; ');
});

test('whatever the text, XML may hold what is left of it', () => {
  const characters = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
  fc.assert(
    fc.property(fc.oneof(anything, fc.constant('\uffff\ufffe\ud800')), (text) => characters.test(escapeXml(text))),
  );
});

test('all schemas are described in one list, each with its values', () => {
  const metadata = metadataOf([
    {
      title: 'Schema of a test',
      namespace: 'urn:test#',
      prefix: 'test',
      properties: [
        { name: 'Kind', valueType: 'Text', category: 'external', description: 'Which & what', value: 'A < B' },
      ],
    },
  ]);
  expect(metadata.match(/<pdfaExtension:schemas>/g)).toHaveLength(1);
  expect(metadata.match(/<pdfaSchema:schema>/g)).toHaveLength(2);
  expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(metadata).toContain('<test:Kind>A &lt; B</test:Kind>');
  expect(metadata).toContain('<pdfaProperty:description>Which &amp; what</pdfaProperty:description>');
});
