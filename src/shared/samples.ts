import { KNOWN_COUNTRIES } from './countries';
import type { Language } from './i18n/languages';
import { z } from './zod';

/** The countries that have a sample company, each with the law of its own. */
export const SAMPLE_COUNTRIES = ['NO', 'NL', 'FR', 'MY'] as const;

export const sampleCountrySchema = z.enum(SAMPLE_COUNTRIES);

export type SampleCountry = z.infer<typeof sampleCountrySchema>;

/** What the sample companies are called: invented names, never translated. */
export const SAMPLE_NAMES: Readonly<Record<SampleCountry, string>> = {
  NO: 'Fjellheim Rådgivning AS',
  NL: 'Hazelbrug Advies B.V.',
  FR: 'Brisemont Conseil SARL',
  MY: 'Cemara Lembayung Perunding Sdn. Bhd.',
};

/** The sample of Norway, where nothing says what country somebody is of. */
export const USUAL_SAMPLE: SampleCountry = 'NO';

/** Which sample is shown to a firm of a country, or else to somebody who reads a language. */
export function sampleFor({
  country,
  language,
}: {
  readonly country?: string | undefined;
  readonly language: Language;
}): SampleCountry {
  const ofLanguage = KNOWN_COUNTRIES.find((known) => known.language === language)?.code;
  const find = (wanted: string | undefined) => SAMPLE_COUNTRIES.find((code) => code === wanted);
  return find(country) ?? find(ofLanguage) ?? USUAL_SAMPLE;
}
