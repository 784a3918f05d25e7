import type { MetadataSchema } from './metadata';

/** The name that readers look for, in the specification's own spelling. */
const FILE_NAME = 'factur-x.xml';

const property = (name: string, value: string, description: string): MetadataSchema['properties'][number] => ({
  name,
  valueType: 'Text',
  category: 'external',
  description,
  value,
});

/**
 * What a Factur-X file says of itself (Factur-X 1.0, 6.3). The level is the profile that the XML names (BT-24): the one
 * without the other is turned away.
 */
export const FACTUR_X_METADATA: MetadataSchema = {
  title: 'Factur-X PDFA Extension Schema',
  namespace: 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#',
  prefix: 'fx',
  properties: [
    property('DocumentFileName', FILE_NAME, 'The name of the embedded XML document'),
    property('DocumentType', 'INVOICE', 'The type of the hybrid document in capital letters, e.g. INVOICE or ORDER'),
    property('Version', '1.0', 'The actual version of the standard applying to the embedded XML document'),
    property('ConformanceLevel', 'EN 16931', 'The conformance level of the embedded XML document'),
  ],
};

/**
 * Puts the electronic invoice into the PDF as the other form of what is on the pages (`Alternative`, as the profile
 * EN 16931 asks for).
 *
 * @param at the moment that the file tells, the invoice's own
 */
export function attachFacturX(document: PDFKit.PDFDocument, xml: string, at: Date): void {
  // Named apart from the call: the types of pdfkit do not know the relationship.
  const options = {
    name: FILE_NAME,
    type: 'text/xml',
    relationship: 'Alternative',
    description: 'Factur-X',
    creationDate: at,
    modifiedDate: at,
  };
  document.file(Buffer.from(xml), options);
}
