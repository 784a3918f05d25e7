import { createHash } from 'node:crypto';
import { refuse } from '@shared/failure';
import type { Invoice } from '@shared/model/invoice';
import MailComposer from 'nodemailer/lib/mail-composer';
import { fileNameOf } from '../file-name';
import { emailText } from './email-text';

export interface EmailDraftInput {
  readonly invoice: Invoice;
  readonly pdf: { readonly fileName: string; readonly bytes: Uint8Array };
  /** Who sends; by default the seller as the invoice names it. */
  readonly from?: { readonly name: string; readonly address: string };
}

export interface EmailDraft {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

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

function senderOf({ from, invoice }: EmailDraftInput): { name: string; address: string }[] {
  const { name, address } = from ?? { name: invoice.seller.name, address: invoice.seller.email };
  return address === '' ? [] : [{ name: oneLine(name), address: addressesOf(address)[0] ?? '' }];
}

/**
 * A mail with the PDF attached that the user's own mail program opens as a draft (`X-Unsent`). Nothing is sent. The same
 * invoice gives the same bytes. A customer without an address gets a draft without a recipient; an address that is none
 * is refused (`document.invalidEmail`).
 */
export async function buildEmailDraft(input: EmailDraftInput): Promise<EmailDraft> {
  const { invoice, pdf } = input;
  const { subject, body } = emailText(invoice);
  const seed = createHash('sha256').update(invoice.id).update(pdf.bytes).digest('hex').slice(0, 24);
  const mail = new MailComposer({
    from: senderOf(input),
    to: addressesOf(invoice.buyer.email),
    subject: oneLine(subject),
    text: body,
    textEncoding: 'quoted-printable',
    date: new Date(invoice.postedAt ?? invoice.createdAt),
    messageId: `<${seed}@proforma.invalid>`,
    headers: { 'X-Unsent': '1' },
    attachments: [
      { filename: pdf.fileName, content: Buffer.from(pdf.bytes), contentType: 'application/pdf', encoding: 'base64' },
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
    // The line that parts the mail is random by default, which would make every draft other bytes; the types do not
    // know the option.
    ...{ baseBoundary: seed },
  });
  const bytes = await mail.compile().build();
  return { fileName: fileNameOf(invoice, 'eml'), bytes: new Uint8Array(bytes) };
}
