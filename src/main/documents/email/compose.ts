import { refuse } from '@shared/failure';
import MailComposer from 'nodemailer/lib/mail-composer';

const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:"]+$/;

/** One address or several, parted by commas or semicolons, as people type them. */
function addressesOf(text: string): string[] {
  const addresses = text
    .split(/[;,]/)
    .map((address) => address.trim())
    .filter((address) => address !== '');
  for (const email of addresses) if (!ADDRESS.test(email)) refuse('document.invalidEmail', { email });
  return addresses;
}

/** A control character would end a header and begin another one. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();

export interface Mail {
  readonly from: { readonly name: string; readonly address: string };
  /** As people type it; empty for a draft without a recipient. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly date: Date;
  /** What the mail is about, in 24 hexadecimal digits: the same mail is the same bytes. */
  readonly seed: string;
  readonly attachments: readonly { readonly fileName: string; readonly bytes: Uint8Array }[];
}

/**
 * A mail with PDFs attached that the user's own mail program opens as a draft (`X-Unsent`). Nothing is sent. An address
 * that is none is refused (`document.invalidEmail`).
 */
export async function composeDraft({ from, to, subject, text, date, seed, attachments }: Mail): Promise<Uint8Array> {
  const mail = new MailComposer({
    from: from.address === '' ? [] : [{ name: oneLine(from.name), address: addressesOf(from.address)[0] ?? '' }],
    to: addressesOf(to),
    subject: oneLine(subject),
    text,
    textEncoding: 'quoted-printable',
    date,
    messageId: `<${seed}@proforma.invalid>`,
    headers: { 'X-Unsent': '1' },
    attachments: attachments.map(({ fileName, bytes }) => ({
      filename: fileName,
      content: Buffer.from(bytes),
      contentType: 'application/pdf',
      encoding: 'base64',
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
    // The line that parts the mail is random by default, which would make every draft other bytes; the types do not
    // know the option.
    ...{ baseBoundary: seed },
  });
  return new Uint8Array(await mail.compile().build());
}
