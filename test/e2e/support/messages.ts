import type { Page } from '@playwright/test';
import type { MessageKey } from '../../../src/shared/i18n/catalogue';
import type { Language } from '../../../src/shared/i18n/languages';
import { type MessageParams, type Translate, translator } from '../../../src/shared/i18n/translate';

type Role = Parameters<Page['getByRole']>[0];

/** The texts of the screen in one language, to find things by what a user reads. */
export interface Words {
  readonly t: Translate;
  /** Matches a name that begins with the text: counts and notes stand behind it. */
  begins(key: MessageKey, params?: MessageParams): RegExp;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const beginsWith = (text: string): RegExp => new RegExp(`^${literal(text)}`);

export function wordsOf(language: Language): Words {
  const translate = translator(language);
  const t: Translate = (key, params) => {
    const text = translate(key, params);
    if (text === key) throw new Error(`There is no message ${key} in ${language}.`);
    return text;
  };
  return { t, begins: (key, params) => beginsWith(t(key, params)) };
}

/** The area of that name in the rail: a count may stand behind the name. */
export function area(page: Page, words: Words, key: MessageKey) {
  const name = new RegExp(`^${literal(words.t(key))}\\s*\\d*$`);
  return page.getByRole('navigation', { name: words.t('shell.railLabel') }).getByRole('link', { name });
}

/** A control of exactly that name. */
export const control = (page: Page, role: Role, name: string) => page.getByRole(role, { name, exact: true });
