import type { ApiOutput, ApiRequest } from '@shared/api';
import { type Failure, Refusal, refuse } from '@shared/failure';
import { groupBy } from '@shared/group-by';
import { newId } from '@shared/ids';
import type { DeliveredDocument, Delivery } from '@shared/model/delivery';
import type { Invoice } from '@shared/model/invoice';
import type { Reminder, ReminderStep } from '@shared/model/reminder';
import type { Attachment } from '../documents/email/compose';
import { reminderFileNameOf } from '../documents/file-name';
import type { Reader, Transaction } from '../store/store';
import { standingOf } from './balances';
import { deliveries, invoices, outbox, reminders } from './collections';
import { type Context, commit, companyOf, rowOf } from './context';
import { deliveredMail, documentOf, MAIL, PDF } from './issued-documents';
import { mailsAbout } from './mail-threads';
import { draftOf, seedOf, type WrittenMail } from './mail-writing';
import { composedForOutbox, outboxRowOf, putInOutbox } from './outbox';
import { deliver } from './outbox-delivery';
import { reminderPdfOf } from './reminder-pdf';
import { feeOf, recipientOf, rowOfReminder, suggestionOf } from './reminder-suggestions';

interface Item {
  readonly invoice: Invoice;
  readonly step: ReminderStep;
  readonly openAmount: number;
}

type Made = ApiOutput<'reminder.make'>;

/** Refuses a step that is not the next one, or not due yet: whoever clicks twice is told so the second time. */
export function itemOf(reader: Reader, invoiceId: string, step: ReminderStep, early: boolean, context: Context): Item {
  const invoice = rowOf(reader, invoices, invoiceId);
  const number = invoice.number ?? '';
  if (reader.by(reminders, 'invoice', invoiceId).some((sent) => sent.step === step)) {
    refuse('receivables.stepWasTaken', { number });
  }
  const today = context.today();
  const suggestion = suggestionOf(reader, invoice, today);
  if (suggestion === null) {
    const { openAmount } = standingOf(reader, invoice, today);
    return refuse(openAmount > 0 ? 'receivables.notOverdue' : 'receivables.nothingOwed', { number });
  }
  if (suggestion.step !== step) refuse('receivables.stepIsPassedOver', { number });
  if (!early && suggestion.dueSince > today) {
    refuse('receivables.tooEarly', { number, date: suggestion.dueSince });
  }
  return { invoice, step, openAmount: suggestion.openAmount };
}

interface Letter {
  readonly items: readonly [Item, ...Item[]];
  readonly recipient: string;
  readonly feeAmount: number;
}

/** One letter for each customer, step, language and currency; the invoice that has been due longest stands first. */
export function lettersOf(reader: Reader, items: readonly Item[]): Letter[] {
  const groups = groupBy(items, ({ invoice, step }) =>
    [invoice.customerId, step, invoice.language, invoice.currency].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group.toSorted((a, b) => (a.invoice.dueDate < b.invoice.dueDate ? -1 : 1));
    if (first === undefined) return [];
    const { invoice, step } = first;
    return [
      { items: [first, ...rest], recipient: recipientOf(reader, invoice), feeAmount: feeOf(reader, invoice, step) },
    ];
  });
}

/** The mail of a letter, its documents kept by their content before anything says that they were made. */
async function write(letter: Letter, at: string, context: Context): Promise<WrittenMail> {
  const { store } = context;
  const [{ invoice: first, step }] = letter.items;
  const pdf = await reminderPdfOf(letter, at, context);
  await store.putDocument(pdf.bytes, 'pdf');
  const attachments: Attachment[] = [{ fileName: pdf.document.fileName, mediaType: PDF, bytes: pdf.bytes }];
  const parts: { invoiceId: string; documents: DeliveredDocument[] }[] = [];
  for (const { invoice } of letter.items) {
    const { document, bytes } = await documentOf(invoice, 'pdf', context);
    attachments.push({ fileName: document.fileName, mediaType: PDF, bytes });
    parts.push({ invoiceId: invoice.id, documents: [document, pdf.document] });
  }
  const { reminderText } = await import('../documents/email/reminder-text');
  const text = reminderText(
    { step, invoices: letter.items, feeAmount: letter.feeAmount },
    context.today(),
    companyOf(store).mail,
  );
  return {
    kind: 'reminder',
    customerId: first.customerId,
    customerName: first.buyer.name,
    number: letter.items.map(({ invoice }) => invoice.number ?? '').join(', '),
    fileName: reminderFileNameOf(step, first, letter.items.length),
    seller: first.seller,
    to: letter.recipient,
    text,
    answersTo: await mailsAbout(
      letter.items.map(({ invoice }) => invoice.id),
      context,
    ),
    attachments,
    parts,
    at,
    seed: seedOf(step, at, ...letter.items.map(({ invoice }) => invoice.id)),
  };
}

/** The letter as it leaves: its bytes, and what logs that each invoice was handed over, now or when the mail is sent. */
interface Outgoing {
  /** The mail in the outbox; null for a draft. */
  readonly queuedId: string | null;
  /** The draft to open; null for what the mail server gets. */
  readonly file: { readonly fileName: string; readonly bytes: Uint8Array } | null;
  /** The entry of the log of deliveries of each item, in their order. */
  readonly deliveryIds: readonly string[];
  readonly keep: (tx: Transaction) => void;
}

async function asDraft(written: WrittenMail, context: Context): Promise<Outgoing> {
  const mail = await draftOf(written);
  await context.store.putDocument(mail.bytes, 'eml');
  const rows = written.parts.map(
    ({ invoiceId, documents }): Delivery => ({
      id: newId(),
      invoiceId,
      at: written.at,
      by: context.by,
      channel: 'emailDraft',
      recipient: written.to.slice(0, 254),
      documents: [...documents, deliveredMail(mail)],
    }),
  );
  return {
    queuedId: null,
    file: mail,
    deliveryIds: rows.map(({ id }) => id),
    keep: (tx) => {
      for (const row of rows) tx.put(deliveries, row);
    },
  };
}

async function throughOutbox(written: WrittenMail, context: Context): Promise<Outgoing> {
  const mail = await composedForOutbox(written, context);
  return {
    queuedId: mail.id,
    file: null,
    deliveryIds: mail.deliveries.map(({ deliveryId }) => deliveryId),
    keep: (tx) => putInOutbox(tx, mail),
  };
}

/** Logs the letter on each of its invoices. The fee is asked for once, with the first of them. */
function log(tx: Transaction, letter: Letter, outgoing: Outgoing, at: string, context: Context): Reminder[] {
  outgoing.keep(tx);
  return letter.items.map(({ invoice, step, openAmount }, index) => {
    const reminder: Reminder = {
      id: newId(),
      invoiceId: invoice.id,
      customerId: invoice.customerId,
      step,
      date: context.today(),
      language: invoice.language,
      openAmount,
      feeAmount: index === 0 ? letter.feeAmount : 0,
      deliveryId: outgoing.deliveryIds[index] ?? newId(),
      at,
      by: context.by,
    };
    tx.put(reminders, reminder);
    return reminder;
  });
}

/** What of a refusal crosses to a window. */
function failureOf(error: unknown): Pick<Failure, 'code' | 'params'> {
  if (!(error instanceof Refusal)) throw error;
  const { code, params } = error.failure;
  return { code, params };
}

const fileOf = (
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
  letter: Letter,
): Made['files'][number] => ({
  fileName,
  mediaType: MAIL,
  base64: Buffer.from(bytes).toString('base64'),
  customerName: letter.items[0].invoice.buyer.name,
  recipient: letter.recipient,
});

/**
 * Makes the letters of reminders. Letters are written first and logged after, each in a commit of its own in which all
 * is checked again: of two that were made at once the later is refused, and what is refused hinders no other.
 */
export async function makeReminders(
  { items: wanted, early, by }: ApiRequest<'reminder.make'>,
  context: Context,
): Promise<Made> {
  const { store } = context;
  const made: Made = { done: 0, refused: [], reminders: [], files: [], mails: [] };
  const queued: string[] = [];
  const items: Item[] = [];
  for (const { invoiceId, step } of wanted) {
    try {
      if (items.some(({ invoice }) => invoice.id === invoiceId)) continue;
      items.push(itemOf(store, invoiceId, step, early, context));
    } catch (error) {
      made.refused.push({ id: invoiceId, failure: failureOf(error) });
    }
  }
  for (const letter of lettersOf(store, items)) {
    const at = context.now();
    try {
      const written = await write(letter, at, context);
      const outgoing = await (by === 'email' ? throughOutbox(written, context) : asDraft(written, context));
      const rows = await commit(context, 'reminder.make', (tx) => {
        for (const { invoice, step } of letter.items) itemOf(tx, invoice.id, step, early, context);
        return log(tx, letter, outgoing, at, context);
      });
      made.done += rows.length;
      made.reminders.push(...rows.map((row) => rowOfReminder(store, row)));
      const { file, queuedId } = outgoing;
      if (queuedId !== null) queued.push(queuedId);
      if (file !== null) made.files.push(fileOf(file, letter));
    } catch (error) {
      const failure = failureOf(error);
      made.refused.push(...letter.items.map(({ invoice }) => ({ id: invoice.id, failure })));
    }
  }
  if (queued.length > 0) {
    await deliver(queued, true, context);
    made.mails.push(...queued.map((id) => outboxRowOf(rowOf(store, outbox, id), context)));
  }
  return made;
}
