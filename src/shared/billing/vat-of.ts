import type { Company } from '../model/company';
import type { ContractLine } from '../model/contract';
import type { Customer } from '../model/customer';
import type { VatTreatment } from '../model/vat-treatment';

/**
 * How a line is taxed: as its contract line says, else its customer, else the company (domain: tax search order). A
 * company that is not registered for VAT adds none, whatever the customer.
 */
export function vatTreatmentOf(
  company: Pick<Company, 'vat' | 'vatRegistered'>,
  customer: Pick<Customer, 'vat'>,
  line: Pick<ContractLine, 'vat'> | undefined,
): VatTreatment {
  if (!company.vatRegistered) return company.vat;
  return line?.vat ?? customer.vat ?? company.vat;
}
