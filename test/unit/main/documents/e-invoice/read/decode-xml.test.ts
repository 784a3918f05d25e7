import { decodeXml } from '@main/documents/e-invoice/read/decode-xml';
import { Refusal } from '@shared/failure';
import { describe, expect, it } from 'vitest';

const declared = (encoding: string, text = 'Å') => `<?xml version="1.0" encoding="${encoding}"?><a>${text}</a>`;

function refusalOf(bytes: Uint8Array): string {
  try {
    decodeXml(bytes);
  } catch (error) {
    if (error instanceof Refusal) return error.failure.code;
    throw error;
  }
  return 'read';
}

describe('the encoding of an XML file', () => {
  it.each([
    ['UTF-8', Buffer.from(declared('UTF-8'), 'utf8')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${declared('UTF-8')}`, 'utf8')],
    ['ISO-8859-1', Buffer.from(declared('ISO-8859-1'), 'latin1')],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${declared('UTF-16')}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(declared('UTF-16'), 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${declared('UTF-16')}`, 'utf16le').swap16()],
  ])('may be %s', (_, bytes) => {
    expect(decodeXml(bytes)).toContain('<a>Å</a>');
  });

  it('that is none of these is refused by its name, and bytes that are not of it too', () => {
    expect(refusalOf(Buffer.from(declared('UTF-7')))).toBe('importedInvoice.encodingUnknown');
    expect(refusalOf(Buffer.from(declared('UTF-8'), 'latin1'))).toBe('importedInvoice.encodingBroken');
    expect(refusalOf(Buffer.from(declared('UTF-16'), 'utf16le').subarray(0, -1))).toBe(
      'importedInvoice.encodingBroken',
    );
  });
});
