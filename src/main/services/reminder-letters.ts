import type { ApiOutput, ApiRequest } from '@shared/api';
import { type Failure, Refusal, refuse } from '@shared/failure';
import { groupBy } from '@shared/group-by';
import { newId } from '@shared/ids';
import type { Delivery } from '@shared/model/delivery';
import type { Invoice } from '@shared/model/invoice';
import type { Reminder, ReminderStep } from '@shared/model/reminder';
import { fileNameOf } from '../documents/file-name';
import type { Reader, Transaction } from '../store/store';
import { standingOf } from './balances';
import { deliveries, invoices, reminders } from './collections';
import { type Context, commit, rowOf } from './context';
import { deliveredMail, deliveredPdf, issuedPdf, MAIL } from './issued-documents';
import { feeOf, recipientOf, rowOfReminder, suggestionOf } from './reminder-suggestions';

interface Item {
  readonly invoice: Invoice;
  readonly step: ReminderStep;
  readonly openAmount: number;
}

type Made = ApiOutput<'reminder.make'>;

/** Refuses a step that is not the next one, or not due yet: whoever clicks twice is told so the second time. */
function itemOf(reader: Reader, invoiceId: string, step: ReminderStep, early: boolean, context: Context): Item {
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
function lettersOf(reader: Reader, items: readonly Item[]): Letter[] {
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

/** The mail and the PDFs of a letter, kept by their content before anything says that they were made. */
async function write(letter: Letter, at: string, context: Context) {
  const { store } = context;
  const pdfs = [];
  for (const { invoice } of letter.items) {
    const { bytes } = await issuedPdf(invoice, context);
    await store.putDocument(bytes, 'pdf');
    pdfs.push({ fileName: fileNameOf(invoice, 'pdf'), bytes });
  }
  const { buildReminderDraft } = await import('../documents/email/reminder-draft');
  const [first] = letter.items;
  const mail = await buildReminderDraft({
    step: first.step,
    invoices: letter.items,
    feeAmount: letter.feeAmount,
    recipient: letter.recipient,
    at,
    pdfs,
  });
  await store.putDocument(mail.bytes, 'eml');
  return { mail, pdfs };
}

type Written = Awaited<ReturnType<typeof write>>;

/** Logs the letter on each of its invoices. The fee is asked for once, with the first of them. */
function log(tx: Transaction, letter: Letter, { mail, pdfs }: Written, at: string, context: Context): Reminder[] {
  return letter.items.map(({ invoice, step, openAmount }, index) => {
    const pdf = pdfs[index];
    const delivery: Delivery = {
      id: newId(),
      invoiceId: invoice.id,
      at,
      by: context.by,
      channel: 'emailDraft',
      recipient: letter.recipient,
      documents: [...(pdf === undefined ? [] : [deliveredPdf(pdf.fileName, pdf.bytes)]), deliveredMail(mail)],
    };
    tx.put(deliveries, delivery);
    const reminder: Reminder = {
      id: newId(),
      invoiceId: invoice.id,
      customerId: invoice.customerId,
      step,
      date: context.today(),
      language: invoice.language,
      openAmount,
      feeAmount: index === 0 ? letter.feeAmount : 0,
      deliveryId: delivery.id,
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

/**
 * Makes the letters of reminders. Letters are written first and logged after, each in a commit of its own in which all
 * is checked again: of two that were made at once the later is refused, and what is refused hinders no other.
 */
export async function makeReminders(
  { items: wanted, early }: ApiRequest<'reminder.make'>,
  context: Context,
): Promise<Made> {
  const { store } = context;
  const made: Made = { done: 0, refused: [], reminders: [], files: [] };
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
      const rows = await commit(context, 'reminder.make', (tx) => {
        for (const { invoice, step } of letter.items) itemOf(tx, invoice.id, step, early, context);
        return log(tx, letter, written, at, context);
      });
      const { mail } = written;
      made.done += rows.length;
      made.reminders.push(...rows.map((row) => rowOfReminder(store, row)));
      made.files.push({
        fileName: mail.fileName,
        mediaType: MAIL,
        base64: Buffer.from(mail.bytes).toString('base64'),
        customerName: letter.items[0].invoice.buyer.name,
        recipient: letter.recipient,
      });
    } catch (error) {
      const failure = failureOf(error);
      made.refused.push(...letter.items.map(({ invoice }) => ({ id: invoice.id, failure })));
    }
  }
  return made;
}
