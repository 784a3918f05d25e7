import i18next from 'i18next';
import type { Failure } from '../failure';
import { catalogueOf, type MessageKey } from './catalogue';
import { LANGUAGES, type Language } from './languages';

export type MessageParams = Record<string, string | number>;

/** A message in one language. `count` chooses the plural form. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

const instance = i18next.createInstance();
void instance.init({
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  resources: Object.fromEntries(LANGUAGES.map((language) => [language, { translation: catalogueOf(language) }])),
  // React and pdfkit escape for themselves.
  interpolation: { escapeValue: false },
});

/**
 * i18next would choose the plural form by itself, but has no way from French's form for whole millions (`many`) back to
 * `other`. No message of ours needs a third form, so the choice is made here: `one` where the language says so.
 */
function lookUp(language: Language, key: string, params: MessageParams = {}): string {
  const text = instance.getFixedT(language);
  if (typeof params['count'] !== 'number') return text(key, params);
  const isOne = new Intl.PluralRules(language).select(params['count']) === 'one';
  const forms = isOne ? [`${key}_one`, `${key}_other`] : [`${key}_other`];
  // A text that reads the same for any number has no forms.
  return text(forms.find((form) => instance.exists(form, { lng: language })) ?? key, params);
}

export function translator(language: Language): Translate {
  return (key, params) => lookUp(language, key, params);
}

/** What a refusal says to the user: the thing, the cause and the way out, in their language. */
export function failureMessage(failure: Failure, language: Language): string {
  return lookUp(language, `errors.${failure.code}`, failure.params);
}
