import type { ApiInput } from '@shared/api';
import { type Country, countryOf } from '@shared/countries';
import type { Language } from '@shared/i18n/languages';

/** The form of a new company: texts as they stand in the fields. */
export interface CompanyDraft {
  readonly name: string;
  readonly country: string;
  readonly currency: string;
  /** Of documents. */
  readonly language: Language;
  readonly legalId: string;
  readonly vatRegistered: boolean;
  readonly vatId: string;
  readonly line1: string;
  readonly postalCode: string;
  readonly city: string;
  readonly email: string;
  readonly accountNumber: string;
  readonly iban: string;
  readonly bic: string;
  readonly firstInvoiceNumber: string;
}

/** Where somebody who reads this language most likely has their firm. */
const HOME: Readonly<Record<Language, string>> = { en: 'GB', nb: 'NO', nl: 'NL', fr: 'FR', ms: 'MY' };

/** What was typed, over what the country and the year usually have. */
export function draftOf(typed: Partial<CompanyDraft>, language: Language, today: string): CompanyDraft {
  const country = typed.country ?? HOME[language];
  const known = countryOf(country);
  return {
    name: '',
    currency: known.currency,
    language: known.language,
    legalId: '',
    vatRegistered: true,
    vatId: '',
    line1: '',
    postalCode: '',
    city: '',
    email: '',
    accountNumber: '',
    iban: '',
    bic: '',
    firstInvoiceNumber: `${today.slice(0, 4)}-0001`,
    ...typed,
    country,
  };
}

/** Whether the VAT number is a number of its own that has to be asked for. */
export const asksVatId = (draft: CompanyDraft, country: Country): boolean =>
  draft.vatRegistered && !country.vatId.containsLegalId;

/** What the call takes: only what is filled in, and only what this country's form asked. */
export function newCompanyOf(draft: CompanyDraft): ApiInput<'company.create'> {
  const country = countryOf(draft.country);
  const { name, currency, language, vatRegistered } = draft;
  const texts = {
    legalId: draft.legalId,
    vatId: asksVatId(draft, country) ? draft.vatId : '',
    accountNumber: country.usesAccountNumber ? draft.accountNumber : '',
    iban: country.hasIban ? draft.iban : '',
    bic: draft.bic,
    line1: draft.line1,
    postalCode: draft.postalCode,
    city: draft.city,
    email: draft.email,
    firstInvoiceNumber: draft.firstInvoiceNumber,
  };
  const filled = Object.entries(texts)
    .map(([field, text]) => [field, text.trim()] as const)
    .filter(([, text]) => text !== '');
  return {
    name: name.trim(),
    country: draft.country,
    currency,
    language,
    vatRegistered,
    ...Object.fromEntries(filled),
  };
}
