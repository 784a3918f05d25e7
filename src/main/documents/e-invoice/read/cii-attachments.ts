import { type Attached, fileIn } from './attached';
import { allAt, elementAt, textAt } from './values';
import type { XmlElement } from './xml-tree';

const DOCUMENTS = 'SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/AdditionalReferencedDocument';

/** Documents of one kind among the references (UNTDID 1001): 50 a tender, 130 the invoiced object, 916 an attachment. */
export const documentsOfType = (root: XmlElement, code: string): XmlElement[] =>
  allAt(root, DOCUMENTS).filter((reference) => textAt(reference, 'TypeCode') === code);

/** BG-24. */
export const attachmentsOf = (root: XmlElement): Attached[] =>
  documentsOfType(root, '916').map((reference) => {
    const { file, content } = fileIn(elementAt(reference, 'AttachmentBinaryObject'));
    return {
      content,
      attachment: {
        reference: textAt(reference, 'IssuerAssignedID'),
        description: textAt(reference, 'Name'),
        location: textAt(reference, 'URIID'),
        file,
        source: 'xml',
      },
    };
  });
