/** A property of a metadata schema that PDF/A does not know, described for its readers and given a value. */
export interface MetadataProperty {
  readonly name: string;
  readonly valueType: 'Text' | 'Integer';
  readonly category: 'internal' | 'external';
  readonly description: string;
  readonly value: string;
}

export interface MetadataSchema {
  readonly title: string;
  readonly namespace: string;
  readonly prefix: string;
  readonly properties: readonly MetadataProperty[];
}

/** Says that the document keeps to PDF/UA-1 (ISO 14289-1, clause 5). */
const UNIVERSAL_ACCESS: MetadataSchema = {
  title: 'PDF/UA identification schema',
  namespace: 'http://www.aiim.org/pdfua/ns/id/',
  prefix: 'pdfuaid',
  properties: [
    {
      name: 'part',
      valueType: 'Integer',
      category: 'internal',
      description: 'Part of ISO 14289 standard',
      value: '1',
    },
  ],
};

const XML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as it stands between the tags of XML, which has no way to write control characters and U+FFFE, U+FFFF. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[&<>]/g, (character) => XML_ENTITIES[character] ?? character)
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ');

const valuesOf = ({ namespace, prefix, properties }: MetadataSchema): string => `
<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">
${properties.map(({ name, value }) => `<${prefix}:${name}>${escapeXml(value)}</${prefix}:${name}>`).join('\n')}
</rdf:Description>`;

const descriptionOf = ({ title, namespace, prefix, properties }: MetadataSchema): string => `
<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${escapeXml(title)}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>${properties
  .map(
    ({ name, valueType, category, description }) => `
<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${name}</pdfaProperty:name>
<pdfaProperty:valueType>${valueType}</pdfaProperty:valueType>
<pdfaProperty:category>${category}</pdfaProperty:category>
<pdfaProperty:description>${escapeXml(description)}</pdfaProperty:description>
</rdf:li>`,
  )
  .join('')}
</rdf:Seq></pdfaSchema:property>
</rdf:li>`;

/**
 * XMP that says PDF/UA-1, and what else the document says of itself. PDF/A demands a description of each schema that is
 * not its own, all of them in one list: a second list would be a property given twice.
 */
export function metadataOf(schemas: readonly MetadataSchema[]): string {
  const all = [UNIVERSAL_ACCESS, ...schemas];
  return `${all.map(valuesOf).join('')}
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>${all.map(descriptionOf).join('')}
</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
}
