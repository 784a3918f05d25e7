import { type Attached, fileIn } from './attached';
import { allAt, elementAt, textAt } from './values';
import type { XmlElement } from './xml-tree';

/** Documents of one kind among the references (UNTDID 1001). */
export const isOfType =
  (code: string) =>
  (reference: XmlElement): boolean =>
    textAt(reference, 'DocumentTypeCode') === code;

/** BG-24. The same element also names the invoiced object (130) and, on a credit note, the project (50). */
export function attachmentsOf(root: XmlElement): Attached[] {
  const isElse = (reference: XmlElement) =>
    isOfType('130')(reference) || (root.name === 'CreditNote' && isOfType('50')(reference));
  return allAt(root, 'AdditionalDocumentReference')
    .filter((reference) => !isElse(reference))
    .map((reference) => {
      const { file, content } = fileIn(elementAt(reference, 'Attachment/EmbeddedDocumentBinaryObject'));
      return {
        content,
        attachment: {
          reference: textAt(reference, 'ID'),
          description: textAt(reference, 'DocumentDescription'),
          location: textAt(reference, 'Attachment/ExternalReference/URI'),
          file,
          source: 'xml',
        },
      };
    });
}
