import { countryOf } from '../countries';
import { refuse } from '../failure';
import type { Company } from '../model/company';
import type { ContractLine } from '../model/contract';
import type { Customer } from '../model/customer';
import type { VatTreatment } from '../model/vat-treatment';
import { readTaxed } from './calculation-input';

/**
 * How a line is taxed: as its contract line says, else as the tax groups of party and item say where they cross, else its
 * customer, else the company (domain: tax search order). A company that is not registered for VAT adds none, whatever the
 * customer.
 *
 * @param crossed what the tax groups say; null where they say nothing, or nothing that is clear
 */
export function vatTreatmentOf(
  company: Pick<Company, 'vat' | 'vatRegistered'>,
  customer: Pick<Customer, 'vat'>,
  line: Pick<ContractLine, 'vat'> | undefined,
  crossed: VatTreatment | null = null,
): VatTreatment {
  if (!company.vatRegistered) return company.vat;
  return line?.vat ?? crossed ?? customer.vat ?? company.vat;
}

/** Refuses a rate that the category cannot have: with it no draft could be calculated any more. */
export function checkVat(vat: VatTreatment | null | undefined, field: string): void {
  if (vat !== null && vat !== undefined) readTaxed(vat, field);
}

/** How the lines of a company are usually taxed in its country, registered for VAT or not. */
export function usualVat(country: string, vatRegistered: boolean): VatTreatment {
  const { vatChoices, unregistered } = countryOf(country);
  const [usual = unregistered] = vatChoices;
  return { ...(vatRegistered ? usual : unregistered), exemptionReason: '' };
}

/**
 * A company's registration and usual tax after a change. Registering, or ceasing to be registered, brings the country's
 * usual tax along unless one is chosen with it; a firm that is not registered charges no VAT.
 */
export function changedVat(
  present: Pick<Company, 'vat' | 'vatRegistered' | 'address'>,
  changes: { readonly vat?: VatTreatment | undefined; readonly vatRegistered?: boolean | undefined },
): Pick<Company, 'vat' | 'vatRegistered'> {
  const vatRegistered = changes.vatRegistered ?? present.vatRegistered;
  const kept = vatRegistered === present.vatRegistered ? present.vat : usualVat(present.address.country, vatRegistered);
  const vat = changes.vat ?? kept;
  checkVat(vat, 'changes.vat');
  if (!vatRegistered && vat.category === 'S') refuse('masterData.vatWithoutRegistration', {}, 'changes.vat');
  return { vat, vatRegistered };
}
