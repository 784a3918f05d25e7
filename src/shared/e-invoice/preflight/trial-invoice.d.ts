import type { PlainDate } from '../../dates';
import type { Company } from '../../model/company';
import type { Customer } from '../../model/customer';
import { type Invoice } from '../../model/invoice';
/**
 * An invoice of one hour to a customer, as it would be made today: what is missing on it for their format is missing of
 * the firm and the customer, and not of any work. It is never kept.
 */
export declare function trialInvoice(company: Company, customer: Customer, today: PlainDate): Invoice;
