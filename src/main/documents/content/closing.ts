import { accountPaidTo, paymentTermsText } from '@shared/billing/paying';
import { printPaymentReference } from '@shared/billing/payment-reference';
import { addressLines } from '@shared/countries/address';
import { printAccountNumber, printIban } from '@shared/countries/bank';
import { legalNotes } from '@shared/countries/law/legal-notes';
import { formatDate } from '@shared/i18n/format/dates';
import { otherThanTransfer, type PaymentMeans } from '@shared/model/payment-means';
import { paymentCodeOf } from '@shared/payment-codes/payment-code';
import { type Context, filled, paragraphsOf, type SidesContext } from './context';
import type { Fact } from './facts';
import { identifierLines } from './parties';
import { dueText, type TotalText } from './totals';

/** A code that a telephone reads, and the words that stand in for it. */
export interface CodeText {
  readonly text: string;
  readonly alt: string;
}

export interface PaymentText {
  readonly facts: readonly Fact[];
  readonly due: TotalText;
  readonly code?: CodeText | undefined;
}

/** Terms and what the law of the seller's country asks for as one paragraph; then each note. */
export function termsOf(context: Context): string[] {
  const standing = legalNotes(context.invoice).map(({ key }) => context.translate(key));
  const notes = context.invoice.notes.map(({ text }) => text);
  const closing = paragraphsOf(context.invoice.layout.footerText);
  return filled([
    ...closing,
    filled([paymentTermsText(context.invoice, context.translate), ...standing]).join(' '),
    ...notes,
  ]);
}

/** The account that is paid to, under the name that the reader's bank has for it. */
export function accountFacts({ invoice, country, translate }: SidesContext): Fact[] {
  const { isIban, account } = accountPaidTo(invoice);
  if (isIban) return [{ label: 'IBAN', value: printIban(account) }];
  return [{ label: translate('document.payment.account'), value: printAccountNumber(account, country.code) }];
}

/** Norway's reference has a name of its own; it is told by its form, for the invoice keeps the reference alone. */
export function referenceLabel({
  invoice,
  country,
  translate,
}: Pick<Context, 'country' | 'translate'> & {
  readonly invoice: Pick<Context['invoice'], 'paymentReference' | 'number'>;
}): string {
  const isKid = country.code === 'NO' && /^\d{1,24}[\d-]$/.test(invoice.paymentReference);
  return isKid && invoice.paymentReference !== invoice.number ? 'KID' : translate('document.payment.reference');
}

interface CodeContext extends Pick<Context, 'translate' | 'amount'> {
  readonly invoice: Parameters<typeof paymentCodeOf>[0];
}

/** The code by which it is paid with a telephone; undefined where the firm or the currency has none. */
export function codeOf({ invoice, translate, amount }: CodeContext): CodeText | undefined {
  const code = paymentCodeOf(invoice);
  if (code === undefined) return undefined;
  const due = `${amount(invoice.totals.dueAmount)} ${invoice.currency}`;
  return { text: code.text, alt: translate(`document.code.${code.kind}`, { seller: invoice.seller.name, due }) };
}

/** How what is not transferred is paid: no account, and no code that a bank's program reads. */
function paidOtherwise(context: Context, means: PaymentMeans): Fact[] {
  const { invoice, language, translate } = context;
  const reference = invoice.stage === 'posted' ? printPaymentReference(invoice.paymentReference) : '';
  const facts: Fact[] = [
    { label: translate('paymentMeans.label'), value: translate(`paymentMeans.code${means}`) },
    { label: referenceLabel(context), value: reference },
    { label: translate('document.fact.dueDate'), value: formatDate(invoice.dueDate, language) },
  ];
  return facts.filter(({ value }) => value !== '');
}

/** How to pay; nothing where nothing is owed. What is not posted yet has no reference to pay by. */
export function paymentOf(context: Context): PaymentText | undefined {
  const { invoice, country, language, translate } = context;
  if (invoice.kind === 'creditNote' || invoice.totals.dueAmount <= 0) return undefined;
  const means = otherThanTransfer(invoice.paymentMeansCode);
  if (means !== undefined) return { facts: paidOtherwise(context, means), due: dueText(context) };
  const [account] = accountFacts(context);
  const paysByIban = account?.label === 'IBAN';
  const facts: Fact[] = [
    ...(account === undefined ? [] : [account]),
    {
      label: referenceLabel(context),
      value: invoice.stage === 'posted' ? printPaymentReference(invoice.paymentReference) : '',
    },
    { label: translate('document.fact.dueDate'), value: formatDate(invoice.dueDate, language) },
    { label: 'BIC', value: paysByIban || invoice.bank.iban === '' ? invoice.bank.bic : '' },
    { label: translate('document.payment.bank'), value: country.hasIban ? '' : invoice.bank.bankName },
  ];
  return { facts: facts.filter(({ value }) => value !== ''), due: dueText(context), code: codeOf(context) };
}

export interface FootText {
  readonly seller: readonly string[];
  readonly identifiers: readonly string[];
}

/** Who the seller is in the eyes of the law, on every page. */
export function footOf(context: SidesContext): FootText {
  const { seller, bank } = context.invoice;
  // A bank's code says nothing without the account beside it.
  const ownNumber =
    bank.accountNumber === ''
      ? ''
      : filled([bank.bankName, printAccountNumber(bank.accountNumber, context.country.code)]).join(' ');
  const bankLine = filled([
    bank.iban === '' ? ownNumber : `IBAN ${printIban(bank.iban)}`,
    bank.bic === '' ? '' : `BIC ${bank.bic}`,
  ]);
  return {
    seller: filled([seller.name, addressLines(seller.address, '', context.language).join(', ')]),
    identifiers: filled([identifierLines(seller, context).join(', '), bankLine.join(', ')]),
  };
}
