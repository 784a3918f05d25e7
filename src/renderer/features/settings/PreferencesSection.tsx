import { LANGUAGE_OPTIONS } from '@renderer/components/party/options';
import { FormSection, Span } from '@renderer/components/record/FormSection';
import { SavedCheck, SavedRadio, SavedSegments } from '@renderer/components/record/SavedChoices';
import { useLanguage } from '@renderer/language/context';
import { usePreferences } from '@renderer/shell/preferences';
import { THEMES } from './themes';

/** What belongs to the person at this computer, not to the company. */
export function PreferencesSection() {
  const { t } = useLanguage();
  const { language, theme, singleLetterKeys, update } = usePreferences();
  return (
    <FormSection title={t('settings.section.preferences')} explain={t('settings.preferences.explain')}>
      <Span columns={6}>
        <SavedRadio
          label={t('settings.preferences.language')}
          help={t('settings.preferences.languageHelp')}
          options={LANGUAGE_OPTIONS}
          value={language}
          onSave={(chosen) => update.run({ language: chosen })}
        />
      </Span>
      <Span columns={6}>
        <SavedSegments
          label={t('settings.preferences.theme')}
          options={THEMES.map((value) => ({ value, label: t(`settings.preferences.themes.${value}`) }))}
          value={theme}
          onSave={(chosen) => update.run({ theme: chosen })}
        />
      </Span>
      <Span columns={6}>
        <SavedCheck
          label={t('settings.preferences.letters')}
          note={t('settings.preferences.lettersNote')}
          value={singleLetterKeys}
          onSave={(chosen) => update.run({ singleLetterKeys: chosen })}
        />
      </Span>
    </FormSection>
  );
}
