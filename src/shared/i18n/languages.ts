import { z } from '../zod';

/** The five languages of screens and documents. `nb` is Norwegian bokmål, `ms` is Malay as written in Malaysia. */
export const LANGUAGES = ['en', 'nb', 'nl', 'fr', 'ms'] as const;

export type Language = (typeof LANGUAGES)[number];

export const languageSchema = z.enum(LANGUAGES);

/** What each language calls itself: a language picker never translates these. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  nb: 'Norsk',
  nl: 'Nederlands',
  fr: 'Français',
  ms: 'Bahasa Melayu',
};
