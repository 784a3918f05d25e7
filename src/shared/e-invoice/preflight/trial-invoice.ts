import { partyOf } from '../../billing/draft';
import { withTotals } from '../../billing/invoice-totals';
import type { PlainDate } from '../../dates';
import type { Company } from '../../model/company';
import type { Customer } from '../../model/customer';
import { BLANK_INVOICE, BLANK_LINE, type Invoice, type InvoiceLine } from '../../model/invoice';
import { chosenFormat } from '../chosen-format';

/**
 * An invoice of one hour to a customer, as it would be made today: what is missing on it for their format is missing of
 * the firm and the customer, and not of any work. It is never kept.
 */
export function trialInvoice(company: Company, customer: Customer, today: PlainDate): Invoice {
  const id = 'trial';
  const line: InvoiceLine = {
    ...BLANK_LINE,
    id,
    transactionClass: 'time',
    projectId: id,
    origin: { quantity: '1', price: '1', unit: 'HUR', billingType: 'chargeable' },
    priceOrigin: { kind: 'user', priceListId: null, priceListName: '', subject: '' },
    startDate: today,
    endDate: today,
    name: customer.name,
    quantity: '1',
    unit: 'HUR',
    price: '1',
    vat: customer.vat ?? company.vat,
  };
  return withTotals({
    ...BLANK_INVOICE,
    id,
    contractId: id,
    customerId: customer.id,
    invoiceDate: today,
    dueDate: today,
    deliveryStart: today,
    deliveryEnd: today,
    paymentTermDays: 0,
    currency: customer.currency,
    language: customer.language,
    taxRounding: company.taxRounding,
    seller: partyOf(company),
    buyer: partyOf(customer),
    customerNumber: customer.number,
    buyerReference: customer.buyerReference,
    paymentMeansCode: customer.paymentMeansCode,
    bank: company.bank,
    lines: [line],
    cutoffDate: today,
    electronicFormat: chosenFormat(company, customer),
    createdAt: `${today}T00:00:00.000Z`,
  });
}
