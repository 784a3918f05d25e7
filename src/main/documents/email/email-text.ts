import { formatDate } from '@shared/i18n/format/dates';
import { formatMoney } from '@shared/i18n/format/numbers';
import { fillPlaceholders, fillText, type PlaceholderValues } from '@shared/mail/placeholders';
import { type MailText, textFor } from '@shared/mail/standard-texts';
import type { Invoice } from '@shared/model/invoice';
import type { MailKind, MailSettings } from '@shared/model/mail-settings';
import { paymentOf } from '../content/closing';
import { type Context, contextOf, type SidesContext } from '../content/context';
import type { Fact } from '../content/facts';
import { dueText } from '../content/totals';

/** What somebody wrote for this one mail; what is left out follows the firm's text. Both may name facts in braces. */
export type MailEdits = Readonly<Partial<MailText>>;

function openingOf({ invoice, translate }: Context, number: string): string {
  if (invoice.kind === 'creditNote') {
    const invoices = invoice.precedingInvoices.map((preceding) => preceding.number).join(', ');
    return invoices === ''
      ? translate('document.email.attachedCreditNote', { number })
      : translate('document.email.attachedCreditNoteFor', { number, invoices });
  }
  return invoice.projectName === ''
    ? translate('document.email.attachedInvoice', { number })
    : translate('document.email.attachedInvoiceFor', { number, project: invoice.projectName });
}

/** Account and reference are copied into a bank's form: their groups are parted by plain spaces. */
const pasteable = (text: string): string => text.replaceAll('\u00a0', ' ');

/** How to pay, each value as it is copied into a bank's form. */
export const paymentFacts = (context: Context): Fact[] =>
  (paymentOf(context)?.facts ?? []).map(({ label, value }) => ({ label, value: pasteable(value) }));

/** `Label: value`, as the language writes a colon. */
export function factLine({ language }: Pick<Context, 'language'>, { label, value }: Fact): string {
  return `${label}${language === 'fr' ? '\u00a0:' : ':'} ${value}`;
}

/** The account and the reference that are printed for paying; empty where nothing is to be paid. */
export function accountAndReference(context: Context): { account: string; reference: string } {
  const facts = paymentFacts(context);
  const named = (...labels: string[]) => facts.find(({ label }) => labels.includes(label))?.value ?? '';
  const { translate } = context;
  return {
    account: named('IBAN', translate('document.payment.account')),
    reference: named('KID', translate('document.payment.reference')),
  };
}

/** Who writes to whom: the same in every kind of mail. */
export function partyValues({ invoice, translate }: SidesContext): PlaceholderValues {
  const { seller, buyer } = invoice;
  const contact = buyer.contactName;
  return {
    greeting: contact === '' ? translate('document.email.greeting') : translate('mail.greetingTo', { contact }),
    contact,
    customer: buyer.name,
    sender: seller.contactName,
    seller: seller.name,
    phone: seller.phone,
  };
}

/** What the mail of an invoice can name. What posting gives stays open until then. */
export function invoiceValues(invoice: Invoice): PlaceholderValues {
  const context = contextOf(invoice);
  const { language } = context;
  const { number, currency } = invoice;
  const amount = formatMoney(Math.abs(context.invoice.totals.dueAmount), currency, language);
  const facts = [{ label: dueText(context).label, value: amount }, ...paymentFacts(context)];
  const { account, reference } = accountAndReference(context);
  return {
    ...partyValues(context),
    ...(number !== null && {
      number,
      reference,
      opening: openingOf(context, number),
      payment: facts.map((fact) => factLine(context, fact)).join('\n'),
    }),
    invoiceDate: formatDate(invoice.invoiceDate, language),
    amount,
    dueDate: invoice.kind === 'creditNote' ? '' : formatDate(invoice.dueDate, language),
    account,
    project: invoice.projectName,
  };
}

/** The narrow space of printed amounts is a box in older mail programs. */
const readable = (text: string): string => text.replaceAll('\u202f', '\u00a0');

/** The firm's text of a kind of mail, or what was written for this one, with its facts filled in. */
export function writtenText(
  kind: MailKind,
  language: Invoice['language'],
  values: PlaceholderValues,
  settings: Pick<MailSettings, 'templates'>,
  edits: MailEdits = {},
): MailText {
  const text = textFor(kind, language, settings);
  return {
    subject: readable(fillPlaceholders(edits.subject ?? text.subject, values)),
    body: `${readable(fillText(edits.body ?? text.body, values))}\n`,
  };
}

/** What the mail says, in the customer's language: what is attached, how much, until when, to which account. */
export function emailText(
  invoice: Invoice,
  settings: Pick<MailSettings, 'templates'>,
  edits: MailEdits = {},
): MailText {
  return writtenText(invoice.kind, invoice.language, invoiceValues(invoice), settings, edits);
}
