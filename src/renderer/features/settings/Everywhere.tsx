import { useLanguage } from '@renderer/language/context';
import { useCommands } from '@renderer/palette/commands';
import { useGo } from '@renderer/shell/navigation';
import { usePreferences } from '@renderer/shell/preferences';
import { LANGUAGE_NAMES, LANGUAGES } from '@shared/i18n/languages';
import { Archive, Languages, Settings, ShieldCheck, SunMoon } from 'lucide-react';
import { SECTIONS, sectionKey } from './sections';
import { THEMES } from './themes';
import { useBackup } from './use-backup';

const ICON = { size: 16, strokeWidth: 1.6, 'aria-hidden': true } as const;

/** Theme, language, backup and every part of the settings, from the palette. */
export function Everywhere() {
  const { t } = useLanguage();
  const go = useGo();
  const { language, theme, update } = usePreferences();
  const { make } = useBackup();
  useCommands({
    title: t('settings.title'),
    commands: [
      ...THEMES.filter((one) => one !== theme).map((one) => ({
        id: `theme ${one}`,
        label: `${t('settings.preferences.theme')}: ${t(`settings.preferences.themes.${one}`)}`,
        icon: <SunMoon {...ICON} />,
        run: () => void update.run({ theme: one }),
      })),
      ...LANGUAGES.filter((one) => one !== language).map((one) => ({
        id: `language ${one}`,
        label: `${t('settings.preferences.language')}: ${LANGUAGE_NAMES[one]}`,
        icon: <Languages {...ICON} />,
        run: () => void update.run({ language: one }),
      })),
      { id: 'backup', label: t('settings.data.makeBackup'), icon: <Archive {...ICON} />, run: () => void make() },
      {
        id: 'verify',
        label: t('settings.audit.verify'),
        icon: <ShieldCheck {...ICON} />,
        run: () => go('/settings', {}, { section: 'audit', verify: 'now' }),
      },
    ],
  });
  useCommands({
    title: t('settings.pages'),
    actions: false,
    commands: SECTIONS.map((section) => ({
      id: `settings ${section}`,
      label: `${t('settings.title')}: ${t(sectionKey(section))}`,
      icon: <Settings {...ICON} />,
      run: () => go('/settings', {}, { section }),
    })),
  });
  return null;
}
