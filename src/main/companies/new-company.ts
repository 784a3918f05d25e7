import type { newCompanySchema } from '@shared/api/application';
import { newSeries, seriesFromFirstNumber } from '@shared/billing/number-series';
import { USUAL_SERIES } from '@shared/billing/usual-series';
import { usualVat } from '@shared/billing/vat-of';
import { countryOf } from '@shared/countries';
import { keptIdentifier } from '@shared/countries/read-identifier';
import { COMPANY_ID, type Company, PLAIN_COMPANY } from '@shared/model/company';
import { NUMBER_SERIES } from '@shared/model/number-series';
import { emptyParty } from '@shared/model/party';
import type { z } from '@shared/zod';
import { company, numberSeries } from '../services/collections';
import type { Transaction } from '../store/store';

export type NewCompany = z.output<typeof newCompanySchema>;

/** A company with what its country usually has, and what the user said. Refuses numbers that cannot exist. */
export function companyFrom(wanted: NewCompany, sample: boolean): Company {
  const country = countryOf(wanted.country);
  const legalId = keptIdentifier('legalId', wanted.legalId ?? '', wanted.country, 'legalId');
  const vatRegistered = wanted.vatRegistered ?? true;
  const givenVatId = wanted.vatId ?? '';
  // Where one number serves for both, the organisation number is the VAT number too.
  const vatSource = givenVatId === '' && vatRegistered && country.vatId.containsLegalId ? legalId : givenVatId;
  const vatId = keptIdentifier('vatId', vatSource, wanted.country, 'vatId');
  const bank = {
    accountNumber: keptIdentifier('accountNumber', wanted.accountNumber ?? '', wanted.country, 'accountNumber'),
    iban: keptIdentifier('iban', wanted.iban ?? '', wanted.country, 'iban'),
    bic: keptIdentifier('bic', wanted.bic ?? '', wanted.country, 'bic'),
    bankName: '',
  };
  const party = emptyParty(wanted.name, wanted.country);
  return {
    ...party,
    id: COMPANY_ID,
    legalId,
    legalIdScheme: legalId === '' ? '' : country.legalId.schemeOf(legalId),
    vatId,
    electronicAddress: country.electronicAddressScheme === '' ? '' : legalId,
    electronicAddressScheme: legalId === '' ? '' : country.electronicAddressScheme,
    address: {
      ...party.address,
      line1: wanted.line1 ?? '',
      postalCode: wanted.postalCode ?? '',
      city: wanted.city ?? '',
    },
    email: wanted.email ?? '',
    phone: wanted.phone ?? '',
    currency: wanted.currency ?? country.currency,
    language: wanted.language ?? country.language,
    vatRegistered,
    vat: usualVat(wanted.country, vatRegistered),
    taxRounding: country.taxRounding,
    bank,
    paymentTermDays: 30,
    paymentReference: country.paymentReference,
    hoursPerDay: country.hoursPerDay,
    separateHats: false,
    invoiceNote: '',
    sample,
    ...PLAIN_COMPANY,
    revision: 1,
  };
}

/** Writes what a company begins with: itself and its number series. */
export function foundCompany(tx: Transaction, wanted: NewCompany, sample: boolean, today: string): Company {
  const founded = companyFrom(wanted, sample);
  tx.put(company, founded);
  for (const id of NUMBER_SERIES) {
    const first = id === 'invoice' ? (wanted.firstInvoiceNumber ?? '') : '';
    const choice = first === '' ? USUAL_SERIES[id] : seriesFromFirstNumber(first, today);
    tx.put(numberSeries, { id, ...newSeries(choice), revision: 1 });
  }
  return founded;
}
