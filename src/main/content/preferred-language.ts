import { type Language, languageSchema } from '@shared/i18n/languages';
import { z } from '@shared/zod';
import type { Application, Caller } from '../application-contract';
import { systemLanguage } from './language';

const preferencesSchema = z.object({ language: languageSchema });

/** The language that this person chose; the system's as long as that cannot be known. */
export async function preferredLanguage(application: Application, caller: Caller): Promise<Language> {
  const result = await application.call('preferences.get', {}, caller);
  const preferences = preferencesSchema.safeParse(result.ok ? result.value : undefined);
  return preferences.success ? preferences.data.language : systemLanguage();
}
