import { createHash } from 'node:crypto';
import { refuse } from '@shared/failure';
import { addressesIn, badAddressIn } from '@shared/mail/addresses';
import type { MailText } from '@shared/mail/standard-texts';
import type { DeliveredDocument } from '@shared/model/delivery';
import type { Invoice } from '@shared/model/invoice';
import type { MailKind } from '@shared/model/mail-settings';
import type { Attachment } from '../documents/email/compose';
import type { MailEdits } from '../documents/email/email-text';
import { fileNameOf } from '../documents/file-name';
import { type Context, companyOf } from './context';
import { type DocumentFormat, documentsOf, PDF } from './issued-documents';
import { problemsOf } from './preflight';

const XML = 'application/xml';

/** A mail before it is bytes: for the user's own mail program, or for the outbox. */
export interface WrittenMail {
  readonly kind: MailKind;
  readonly customerId: string | null;
  readonly customerName: string;
  /** What it is about, for a list. */
  readonly number: string;
  readonly fileName: string;
  readonly seller: Pick<Invoice['seller'], 'name' | 'email'>;
  readonly to: string;
  readonly text: MailText;
  /** The ids of the mails that it answers to; none where left out. */
  readonly answersTo?: readonly string[];
  readonly attachments: readonly Attachment[];
  /** Which documents of which invoice it hands over. */
  readonly parts: readonly { readonly invoiceId: string; readonly documents: readonly DeliveredDocument[] }[];
  /** When it was made: a moment in UTC. */
  readonly at: string;
  /** The same mail is the same bytes. */
  readonly seed: string;
}

export const seedOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 24);
};

/** What somebody entered as recipients, parted by commas; refused at its field where one is no address. */
export function recipientsOf(text: string, field = 'to'): string {
  const email = badAddressIn(text);
  if (email !== null) refuse('mail.badAddress', { email }, field);
  return addressesIn(text).join(', ');
}

/**
 * What goes along with an invoice's mail: the PDF, and what the customer's system reads, where the firm wants that and
 * its receiver would take it: what is missing stands on the invoice, and the mail goes without.
 */
function mailedFormats(invoice: Invoice, { store, today }: Context): DocumentFormat[] {
  const { electronicFormat } = invoice;
  if (electronicFormat === 'none' || !companyOf(store).mail.attachesElectronic) return ['pdf'];
  const problems = problemsOf(invoice, electronicFormat, { store }, today());
  if (problems.some(({ severity }) => severity === 'error')) return ['pdf'];
  // A hybrid is the PDF itself.
  return electronicFormat === 'facturx' ? ['facturx'] : ['pdf', electronicFormat];
}

/** The same by name, before there are any bytes. */
export const attachmentNamesOf = (invoice: Invoice, context: Context) =>
  mailedFormats(invoice, context).map((format) =>
    format === 'pdf' || format === 'facturx'
      ? { fileName: fileNameOf(invoice, 'pdf'), mediaType: PDF }
      : { fileName: fileNameOf(invoice, 'xml'), mediaType: XML },
  );

/** The documents of a posted invoice that go along, kept by their content before anything says that they left. */
async function attachmentsOf(invoice: Invoice, context: Context) {
  const issued = await documentsOf(invoice, { formats: mailedFormats(invoice, context) }, context);
  return {
    attachments: issued.map(
      ({ document: { fileName, mediaType }, bytes }): Attachment => ({ fileName, mediaType, bytes }),
    ),
    documents: issued.map(({ document }) => document),
  };
}

export interface InvoiceMailEdits extends MailEdits {
  readonly to?: string;
}

/** The mail of a posted invoice in its customer's language, with what somebody changed of it. */
export async function invoiceMail(invoice: Invoice, edits: InvoiceMailEdits, context: Context): Promise<WrittenMail> {
  const { emailText } = await import('../documents/email/email-text');
  const { attachments, documents } = await attachmentsOf(invoice, context);
  const to = edits.to === undefined ? invoice.buyer.email : recipientsOf(edits.to);
  const text = emailText(invoice, companyOf(context.store).mail, edits);
  return {
    kind: invoice.kind,
    customerId: invoice.customerId,
    customerName: invoice.buyer.name,
    number: invoice.number ?? '',
    fileName: fileNameOf(invoice, 'eml'),
    seller: invoice.seller,
    to,
    text,
    attachments,
    parts: [{ invoiceId: invoice.id, documents }],
    at: invoice.postedAt ?? invoice.createdAt,
    seed: seedOf(invoice.id, ...attachments.map(({ bytes }) => bytes)),
  };
}

/** The mail for the user's own mail program: from the seller, as the invoice names it. */
export async function draftOf({ seller, to, text, answersTo = [], at, seed, attachments, fileName }: WrittenMail) {
  const { composeDraft } = await import('../documents/email/compose');
  const bytes = await composeDraft({
    from: { name: seller.name, address: seller.email },
    to,
    answersTo,
    subject: text.subject,
    text: text.body,
    date: new Date(at),
    seed,
    attachments,
  });
  return { fileName, bytes };
}
