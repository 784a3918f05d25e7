import { refuse } from '@shared/failure';
import { addressesIn, badAddressIn } from '@shared/mail/addresses';
import MailComposer from 'nodemailer/lib/mail-composer';

/** The addresses of a text that people typed. */
function addressesOf(text: string): string[] {
  const email = badAddressIn(text);
  if (email !== null) refuse('document.invalidEmail', { email });
  return addressesIn(text);
}

/** A control character would end a header and begin another one. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

export interface Attachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Mail {
  readonly from: { readonly name: string; readonly address: string };
  /** Where answers go, if elsewhere than to the sender; empty for the sender. */
  readonly replyTo?: string;
  /** As people type it; empty for a draft without a recipient. */
  readonly to: string;
  /** The ids of the mails that it answers to, the oldest first, in angle brackets; none for the first of a thread. */
  readonly answersTo?: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly date: Date;
  /** What the mail is about, in 24 hexadecimal digits: the same mail is the same bytes. */
  readonly seed: string;
  readonly attachments: readonly Attachment[];
}

function build(mail: Mail, messageId: string, headers: Readonly<Record<string, string>>): Promise<Buffer> {
  const { from, to, replyTo = '', answersTo = [], subject, text, date, seed, attachments } = mail;
  const composer = new MailComposer({
    from: from.address === '' ? [] : [{ name: oneLine(from.name), address: addressesOf(from.address)[0] ?? '' }],
    to: addressesOf(to),
    ...(replyTo !== '' && { replyTo: addressesOf(replyTo) }),
    ...(answersTo.length > 0 && { inReplyTo: answersTo.at(-1) ?? '', references: [...answersTo] }),
    subject: oneLine(subject),
    text: text.replace(/\r?\n/g, '\r\n'),
    textEncoding: 'quoted-printable',
    date,
    messageId,
    headers: { ...headers },
    attachments: attachments.map(({ fileName, mediaType, bytes }) => ({
      filename: oneLine(fileName),
      content: Buffer.from(bytes),
      contentType: mediaType,
      encoding: 'base64',
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
    // The line that parts the mail is random by default, which would make every draft other bytes; the types do not
    // know the option.
    ...{ baseBoundary: seed },
  });
  return composer.compile().build();
}

/**
 * A mail with documents attached that the user's own mail program opens as a draft (`X-Unsent`). Nothing is sent. An
 * address that is none is refused (`document.invalidEmail`).
 */
export async function composeDraft(mail: Mail): Promise<Uint8Array> {
  return new Uint8Array(await build(mail, `<${mail.seed}@proforma.invalid>`, { 'X-Unsent': '1' }));
}

/**
 * The same as it goes to the firm's mail server: with an id of the sender's domain, and no mark of a draft. Every line
 * is ended, the last one too, so what the server gets is these bytes and no other.
 */
export async function composeMail(mail: Mail): Promise<Uint8Array> {
  const domain = mail.from.address.slice(mail.from.address.lastIndexOf('@') + 1);
  const bytes = await build(mail, `<${mail.seed}@${domain}>`, {});
  return new Uint8Array(bytes.at(-1) === 0x0a ? bytes : Buffer.concat([bytes, Buffer.from('\r\n')]));
}

/** A mail with recipients and nothing else, for their header as it is written. */
export const toHeader = (to: string): Promise<Uint8Array> =>
  composeMail({
    from: { name: '', address: '' },
    to,
    subject: '',
    text: '',
    date: new Date(0),
    seed: '',
    attachments: [],
  });
