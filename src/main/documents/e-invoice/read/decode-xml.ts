import { refuse } from '@shared/failure';

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

/** Encodings that invoices come in. Others, UTF-7 above all, have been ways around checks rather than ways to write. */
const KNOWN: readonly string[] = [
  'utf-8',
  'utf-16',
  'utf-16le',
  'utf-16be',
  'iso-8859-1',
  'iso-8859-15',
  'windows-1252',
  'us-ascii',
];

/** What the file says of itself: by its first bytes, else by its XML declaration, else UTF-8, as XML has it. */
function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0x00)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0x00, 0x3c)) return 'utf-16be';
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.-]{1,40})["']/.exec(head)?.[1];
  return declared?.toLowerCase() ?? 'utf-8';
}

/**
 * The text of an XML file, without byte order mark. Refuses an encoding that invoices are not written in
 * (`importedInvoice.encodingUnknown`) and bytes that are none of the encoding's (`importedInvoice.encodingBroken`): they
 * would turn into other letters without a word.
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (!KNOWN.includes(encoding)) refuse('importedInvoice.encodingUnknown', { encoding });
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('importedInvoice.encodingBroken', { encoding: encoding.toUpperCase() });
  }
}
