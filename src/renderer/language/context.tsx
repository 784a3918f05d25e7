import type { Failure } from '@shared/failure';
import type { Language } from '@shared/i18n/languages';
import { failureMessage, type Translate, translator } from '@shared/i18n/translate';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { type Formats, formatsOf } from './formats';

export interface LanguageTools extends Formats {
  readonly language: Language;
  readonly t: Translate;
  /** What a refusal says to the user. */
  readonly explain: (failure: Failure) => string;
}

const LanguageContext = createContext<LanguageTools | null>(null);

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const tools = useMemo<LanguageTools>(
    () => ({
      language,
      t: translator(language),
      // A call names the field by its path, which is no word of the screen: there it stands at the field itself.
      explain: (failure) =>
        failure.code === 'common.required' && failure.field !== undefined
          ? translator(language)('shell.field.missing')
          : failureMessage(failure, language),
      ...formatsOf(language),
    }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={tools}>{children}</LanguageContext>;
}

/** Texts, numbers and dates in the language of the screen. */
export function useLanguage(): LanguageTools {
  const tools = useContext(LanguageContext);
  if (tools === null) throw new Error('useLanguage needs a LanguageProvider above it');
  return tools;
}
