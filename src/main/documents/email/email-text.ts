import { formatMoney } from '@shared/i18n/format/numbers';
import type { Invoice } from '@shared/model/invoice';
import { paymentOf } from '../content/closing';
import { type Context, contextOf, filled } from '../content/context';
import type { Fact } from '../content/facts';
import { dueText } from '../content/totals';

export interface EmailText {
  readonly subject: string;
  /** Plain text, its lines parted by `\n`. */
  readonly body: string;
}

function opening({ invoice, translate }: Context): string {
  const number = invoice.number ?? '';
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

function facts(context: Context): Fact[] {
  const { invoice, language } = context;
  const due = Math.abs(invoice.totals.dueAmount);
  const amount = { label: dueText(context).label, value: formatMoney(due, invoice.currency, language) };
  const payment = paymentOf(context)?.facts ?? [];
  return [amount, ...payment.map(({ label, value }) => ({ label, value: pasteable(value) }))];
}

/** What the mail says, in the customer's language: what is attached, how much, until when, to which account. */
export function emailText(invoice: Invoice): EmailText {
  const context = contextOf(invoice);
  const { translate, language } = context;
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const { seller } = invoice;
  const paragraphs = [
    translate('document.email.greeting'),
    opening(context),
    facts(context)
      .map(({ label, value }) => `${label}${colon} ${value}`)
      .join('\n'),
    filled([translate('document.email.regards'), seller.contactName, seller.name, seller.phone]).join('\n'),
  ];
  return {
    subject: translate('document.email.subject', {
      kind: translate(`document.kind.${invoice.kind}`),
      number: invoice.number ?? '',
      seller: seller.name,
    }),
    // The narrow space of printed amounts is a box in older mail programs.
    body: `${paragraphs.join('\n\n')}\n`.replaceAll('\u202f', '\u00a0'),
  };
}
