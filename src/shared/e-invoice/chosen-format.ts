import { isInEuropeanUnion } from '../countries/european-vat';
import type { Company } from '../model/company';
import type { Customer } from '../model/customer';
import type { ElectronicChoice } from '../model/electronic-format';

/** Countries outside the Union whose firms receive Peppol invoices through an access point all the same. */
const PEPPOL_OUTSIDE_UNION: readonly string[] = ['NO', 'IS', 'LI', 'CH', 'GB'];

const receivesPeppol = (country: string): boolean =>
  isInEuropeanUnion(country) || PEPPOL_OUTSIDE_UNION.includes(country);

/**
 * The format that a customer's country asks for: Factur-X between firms of France, NLCIUS within the Netherlands,
 * MyInvois from Malaysia, Peppol BIS elsewhere in Europe. Nothing but the PDF for who is no registered business, and
 * beyond.
 *
 * @param seller and buyer as ISO 3166-1 alpha-2
 */
export function usualFormat(seller: string, buyer: string, isBusiness: boolean): ElectronicChoice {
  if (seller === 'MY') return 'myinvois';
  if (!isBusiness || !receivesPeppol(buyer)) return 'none';
  if (seller === 'FR') return 'facturx';
  if (seller === 'NL' && buyer === 'NL') return 'nlcius';
  return receivesPeppol(seller) ? 'peppol' : 'none';
}

/** What was chosen for the customer, else for all of them, else what their country asks for. */
export function chosenFormat(company: Company, customer: Customer): ElectronicChoice {
  const isBusiness = customer.legalId !== '' || customer.vatId !== '';
  return (
    customer.electronicFormat ??
    company.electronicFormat ??
    usualFormat(company.address.country, customer.address.country, isBusiness)
  );
}
