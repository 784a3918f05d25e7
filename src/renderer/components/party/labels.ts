import { countryOf } from '@shared/countries';
import type { MessageKey } from '@shared/i18n/catalogue';

const LEGAL_ID = {
  NO: 'firstRun.form.legalId.NO',
  NL: 'firstRun.form.legalId.NL',
  FR: 'firstRun.form.legalId.FR',
  MY: 'firstRun.form.legalId.MY',
} as const satisfies Record<string, MessageKey>;

const isNamed = (country: string): country is keyof typeof LEGAL_ID => country in LEGAL_ID;

/** What a country calls the number that a firm is registered under. */
export function legalIdLabelKey(country: string): MessageKey {
  return isNamed(country) ? LEGAL_ID[country] : 'firstRun.form.legalId.other';
}

const TAX_ID = { vat: 'firstRun.form.vatId', tax: 'firstRun.form.taxId', sst: 'firstRun.form.sstId' } as const;

/** The same for the number that tax is paid under. */
export function vatIdLabelKey(country: string): MessageKey {
  return TAX_ID[countryOf(country).taxWord];
}
