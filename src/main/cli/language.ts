import { LANGUAGES, type Language } from '@shared/i18n/languages';
import { wrongUse } from './wrong-use';

function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** `--language`, or nothing. */
export function languageOption(value: string | undefined): Language | undefined {
  if (value === undefined) return undefined;
  if (!isLanguage(value)) wrongUse('cli.notAChoice', { option: '--language', value, choices: LANGUAGES.join(', ') });
  return value;
}

/**
 * The language that the terminal is set to, by the order of POSIX: `LC_ALL`, `LC_MESSAGES`, `LANG`. `no` and `nn` are
 * answered in bokmål. Nothing for a language that is not ours, and for `C`.
 */
export function languageOfEnvironment(env: Readonly<Record<string, string | undefined>>): Language | undefined {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  const name = locale?.split(/[_.@-]/)[0]?.toLowerCase() ?? '';
  if (name === 'no' || name === 'nn') return 'nb';
  return isLanguage(name) ? name : undefined;
}
