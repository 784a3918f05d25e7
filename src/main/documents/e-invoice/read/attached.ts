import type { Attachment } from '@shared/e-invoice/received';
import { refuse } from '@shared/failure';
import { textOf } from './left-out';
import type { XmlElement } from './xml-tree';

/** A document that goes with an invoice, and where its bytes stand. */
export interface Attached {
  readonly attachment: Attachment;
  /** Base64 as the XML has it, or the bytes out of a PDF; undefined where there is only a link. */
  readonly content: string | Uint8Array | undefined;
}

/** How many bytes a base64 text comes to, without making them. */
function sizeOf(content: string): number {
  const digits = content.replace(/[\s=]/g, '').length;
  return Math.floor((digits * 3) / 4);
}

/** BT-125: the element that holds the bytes of a document. */
export function fileIn(element: XmlElement | undefined): {
  readonly file: Attachment['file'];
  readonly content: string | undefined;
} {
  if (element === undefined || element.text === '') return { file: null, content: undefined };
  const content = textOf(element);
  const { attributes } = element;
  return {
    content,
    file: {
      name: attributes.get('filename') ?? '',
      mediaType: attributes.get('mimeCode') ?? '',
      size: sizeOf(content),
    },
  };
}

/** The bytes of a document. Refuses a link, which nobody follows here, and what is no base64. */
export function bytesOf({ content }: Attached): Uint8Array {
  if (content === undefined) return refuse('importedInvoice.attachmentIsLink');
  if (typeof content !== 'string') return content;
  const digits = content.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) refuse('importedInvoice.attachmentBroken');
  return Buffer.from(digits, 'base64');
}
