import { LANGUAGE_NAMES, LANGUAGES } from '@shared/i18n/languages';
import { useLanguage } from '../../language/context';
import { usePreferences } from '../../shell/preferences';
import classes from './LanguageChoice.module.css';

/** The language of the screen, each by its own name; it changes at once. */
export function LanguageChoice() {
  const { t, language } = useLanguage();
  const { update } = usePreferences();
  return (
    <section className={classes.choice} aria-label={t('firstRun.language')}>
      <h2 className={classes.title}>{t('firstRun.language')}</h2>
      <ul className={classes.languages}>
        {LANGUAGES.map((one) => (
          <li key={one}>
            <button
              type="button"
              lang={one}
              className={classes.language}
              aria-pressed={one === language}
              onClick={() => void update.run({ language: one })}
            >
              {LANGUAGE_NAMES[one]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
