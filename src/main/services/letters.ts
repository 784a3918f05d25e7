import type { OpenItemRow } from '@shared/api/receivables';
import { partyOf } from '@shared/billing/draft';
import type { PlainDate } from '@shared/dates';
import type { Language } from '@shared/i18n/languages';
import type { Letterhead } from '../documents/content/letter';
import type { OpenInvoice } from '../documents/content/open-table';
import type { Reader } from '../store/store';
import { customers, invoices } from './collections';
import { companyOf, rowOf } from './context';

export interface LetterFacts {
  readonly customerId: string;
  /** The customer's own where none is named. */
  readonly language?: Language | undefined;
  readonly currency: string;
  readonly date: PlainDate;
  /** A moment in UTC. */
  readonly at: string;
}

/** A letter goes to where the customer is today, from what the company is today: an invoice alone stays as it was. */
export function letterheadOf(reader: Reader, { customerId, language, currency, date, at }: LetterFacts): Letterhead {
  const company = companyOf(reader);
  const customer = rowOf(reader, customers, customerId);
  return {
    seller: partyOf(company),
    buyer: partyOf(customer),
    customerNumber: customer.number,
    bank: company.bank,
    design: company.design,
    language: language ?? customer.language,
    currency,
    date,
    at,
  };
}

/** An open item as a letter lists it, with the reference that its payer gives. */
export function openInvoiceOf(
  reader: Reader,
  { invoiceId, kind, number, invoiceDate, dueDate, overdueDays, dueAmount, openAmount }: OpenItemRow,
): OpenInvoice {
  const { paymentReference } = rowOf(reader, invoices, invoiceId);
  return { kind, number, paymentReference, invoiceDate, dueDate, overdueDays, dueAmount, openAmount };
}
