import { createHash } from 'node:crypto';
import { reminderFileNameOf } from '../file-name';
import { composeDraft } from './compose';
import type { EmailDraft } from './email-draft';
import { type Letter, reminderText } from './reminder-text';

export interface ReminderDraftInput extends Letter {
  /** Where it goes; empty for a draft without a recipient. */
  readonly recipient: string;
  /** When it was made: a moment in UTC. */
  readonly at: string;
  readonly pdfs: readonly { readonly fileName: string; readonly bytes: Uint8Array }[];
}

/** The mail of a reminder, with the invoices attached, for the user's own mail program. The same input gives the same bytes. */
export async function buildReminderDraft(input: ReminderDraftInput): Promise<EmailDraft> {
  const { step, invoices, recipient, at, pdfs } = input;
  const [{ invoice }] = invoices;
  const { subject, body } = reminderText(input);
  const hash = createHash('sha256').update(step).update(at);
  for (const reminded of invoices) hash.update(reminded.invoice.id);
  const bytes = await composeDraft({
    from: { name: invoice.seller.name, address: invoice.seller.email },
    to: recipient,
    subject,
    text: body,
    date: new Date(at),
    seed: hash.digest('hex').slice(0, 24),
    attachments: pdfs,
  });
  return { fileName: reminderFileNameOf(step, invoice, invoices.length), bytes };
}
