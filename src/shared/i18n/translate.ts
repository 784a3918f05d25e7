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

/**
 * Parameters that are messages themselves become words: `problemKey` names the message that fills `{{problem}}`, and what
 * is called `problem.value` fills `{{value}}` in it. Whoever refuses does not know the reader's language.
 */
function inWords(params: MessageParams, language: Language): MessageParams {
  const quoted = Object.entries(params).flatMap(([name, key]) => {
    if (!name.endsWith(KEY) || typeof key !== 'string') return [];
    const quote = name.slice(0, -KEY.length);
    const within = Object.entries(params).flatMap(([path, value]) =>
      path.startsWith(`${quote}.`) ? [[path.slice(quote.length + 1), value]] : [],
    );
    return [[quote, lookUp(language, key, Object.fromEntries(within))]];
  });
  return { ...params, ...Object.fromEntries(quoted) };
}

const KEY = 'Key';

/** What a refusal says to the user: the thing, the cause and the way out, in their language. */
export function failureMessage(failure: Failure, language: Language): string {
  return lookUp(language, `errors.${failure.code}`, inWords(failure.params, language));
}

/** A message with its parameters, as those of a refusal that quotes it as `name`. */
export function quoting(name: string, key: MessageKey, params: MessageParams = {}): MessageParams {
  const within = Object.entries(params).map(([param, value]) => [`${name}.${param}`, value]);
  return { [`${name}${KEY}`]: key, ...Object.fromEntries(within) };
}
