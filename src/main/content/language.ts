import { LANGUAGES, type Language } from '@shared/i18n/languages';

/** Norwegian without a form, and nynorsk, are read as bokmål. */
const STAND_INS: Readonly<Record<string, Language>> = { no: 'nb', nn: 'nb' };

/**
 * The first of ours among the wished-for ones, English otherwise.
 *
 * @param tags BCP 47 tags, the dearest first: `['nn-NO', 'en']`
 */
export function closestLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
    const own = LANGUAGES.find((language) => language === primary) ?? STAND_INS[primary];
    if (own !== undefined) return own;
  }
  return 'en';
}

/** The language of the operating system, for what is said before the person's own choice is known. */
export function systemLanguage(): Language {
  return closestLanguage([new Intl.DateTimeFormat().resolvedOptions().locale]);
}
