import { createHash } from 'node:crypto';
import type { Invoice } from '@shared/model/invoice';
import { fileNameOf } from '../file-name';
import { composeDraft } from './compose';
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

/**
 * A mail with the PDF attached that the user's own mail program opens as a draft (`X-Unsent`). Nothing is sent. The same
 * invoice gives the same bytes. A customer without an address gets a draft without a recipient; an address that is none
 * is refused (`document.invalidEmail`).
 */
export async function buildEmailDraft(input: EmailDraftInput): Promise<EmailDraft> {
  const { invoice, pdf } = input;
  const { subject, body } = emailText(invoice);
  const seed = createHash('sha256').update(invoice.id).update(pdf.bytes).digest('hex').slice(0, 24);
  const bytes = await composeDraft({
    from: input.from ?? { name: invoice.seller.name, address: invoice.seller.email },
    to: invoice.buyer.email,
    subject,
    text: body,
    date: new Date(invoice.postedAt ?? invoice.createdAt),
    seed,
    attachments: [pdf],
  });
  return { fileName: fileNameOf(invoice, 'eml'), bytes };
}
