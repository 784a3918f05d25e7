import { addDays, daysBetween, type PlainDate } from '@shared/dates';
import { formatDate, formatDateRange } from '@shared/i18n/format/dates';
import { formatMoney } from '@shared/i18n/format/numbers';
import type { Language } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import type { PlaceholderValues } from '@shared/mail/placeholders';
import type { Company } from '@shared/model/company';
import type { Invoice } from '@shared/model/invoice';
import type { MailKind } from '@shared/model/mail-settings';
import { invoiceValues } from './email-text';
import { reminderValues } from './reminder-text';

const AMOUNT = 1_234_500;

/** An invented document of the company's own, where it has none yet. */
function inventedValues(kind: MailKind, language: Language, company: Company, today: PlainDate): PlaceholderValues {
  const t = translator(language);
  const number = '2026-0001';
  const contact = 'Robin Lie';
  const amount = formatMoney(AMOUNT, company.currency, language);
  const { step, daysLate } = { step: t('reminders.step.friendly'), daysLate: 7 };
  return {
    greeting: t('mail.greetingTo', { contact }),
    opening:
      kind === 'reminder'
        ? t('reminders.mail.friendly', { count: 1, number })
        : t(kind === 'creditNote' ? 'document.email.attachedCreditNote' : 'document.email.attachedInvoice', { number }),
    payment: `${t('document.total.due')}: ${amount}`,
    contact,
    customer: 'Robin Lie AS',
    number,
    invoiceDate: formatDate(today, language),
    amount,
    dueDate: formatDate(kind === 'reminder' ? addDays(today, -daysLate) : addDays(today, 14), language),
    account: company.bank.iban || company.bank.accountNumber,
    reference: number,
    project: 'Aurora',
    step,
    documents: t('reminders.mail.documentsOne', { number }),
    daysLate: String(daysLate),
    fee: '',
    sender: company.contactName,
    seller: company.name,
    phone: company.phone,
  };
}

/** What a statement's mail can name, for a quarter that ends today. */
function statementValues(values: PlaceholderValues, language: Language, today: PlainDate): PlaceholderValues {
  const period = formatDateRange(addDays(today, -90), today, language);
  const { payment: _payment, ...rest } = values;
  const t = translator(language);
  return { ...rest, payment: '', period, opening: t('mail.statementOpening', { period }) };
}

/** The facts that a text is shown with while it is written: those of a document of the company, or invented ones. */
export function sampleValues(
  kind: MailKind,
  language: Language,
  company: Company,
  latest: Invoice | undefined,
  today: PlainDate,
): PlaceholderValues {
  const invoice = latest === undefined ? undefined : { ...latest, language };
  if (kind === 'reminder' && invoice !== undefined) {
    const openAmount = Math.abs(invoice.totals.dueAmount);
    const late = daysBetween(invoice.dueDate, today) > 0 ? today : addDays(invoice.dueDate, 7);
    return reminderValues({ step: 'friendly', invoices: [{ invoice, openAmount }], feeAmount: 0 }, late);
  }
  const values = invoice === undefined ? inventedValues(kind, language, company, today) : invoiceValues(invoice);
  return kind === 'statement' ? statementValues(values, language, today) : values;
}
