import type { ApiOutput } from '@shared/api';
import { refuse } from '@shared/failure';
import { deliveries, invoices, outbox, reminders } from './collections';
import { compareKeys, compareTexts, type Handlers, pageOf, rowOf } from './context';
import { MAIL } from './issued-documents';
import { makeReminders } from './reminder-letters';
import { rowOfReminder, suggestionOf } from './reminder-suggestions';

export const reminderHandlers: Handlers<'reminder.suggest' | 'reminder.make' | 'reminder.list' | 'reminder.file'> = {
  'reminder.suggest': ({ asOf, customerId, step, ...page }, { store, today }) => {
    const day = asOf ?? today();
    const candidates =
      customerId === undefined ? store.by(invoices, 'stage', 'posted') : store.by(invoices, 'customer', customerId);
    const found = candidates
      .map((invoice) => suggestionOf(store, invoice, day))
      .filter((one) => one !== null)
      .filter((one) => one.dueSince <= day && (step === undefined || one.step === step))
      .sort((a, b) => compareTexts(a.customerName, b.customerName) || compareKeys(a.dueDate, b.dueDate));
    return pageOf(found, page);
  },

  'reminder.make': makeReminders,

  'reminder.list': ({ invoiceId, customerId, from, to, ...page }, { store }) => {
    const candidates =
      invoiceId !== undefined
        ? store.by(reminders, 'invoice', invoiceId)
        : customerId !== undefined
          ? store.by(reminders, 'customer', customerId)
          : store.all(reminders);
    const found = candidates
      .filter(
        (row) =>
          (customerId === undefined || row.customerId === customerId) &&
          (from === undefined || row.date >= from) &&
          (to === undefined || row.date <= to),
      )
      .sort((a, b) => compareKeys(b.id, a.id))
      .map((row) => rowOfReminder(store, row));
    return pageOf(found, page);
  },

  'reminder.file': async ({ id }, { store }): Promise<ApiOutput<'reminder.file'>> => {
    const { deliveryId } = rowOf(store, reminders, id);
    // Until it is sent, only the outbox has it.
    const mail =
      store.get(deliveries, deliveryId)?.documents.find(({ mediaType }) => mediaType === MAIL) ??
      store.by(outbox, 'delivery', deliveryId)[0];
    if (mail === undefined) return refuse('common.notFound', { id });
    const bytes = await store.getDocument(`${mail.hash}.eml`);
    return { fileName: mail.fileName, mediaType: MAIL, base64: Buffer.from(bytes).toString('base64') };
  },
};
