import type { Language } from '@shared/i18n/languages';

/** BCP 47 tags, as a screen reader chooses its voice by. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = {
  en: 'en',
  nb: 'nb-NO',
  nl: 'nl-NL',
  fr: 'fr-FR',
  ms: 'ms-MY',
};
