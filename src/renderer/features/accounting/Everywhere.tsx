import { useLanguage } from '@renderer/language/context';
import { useCommands } from '@renderer/palette/commands';
import { useGo } from '@renderer/shell/navigation';
import { Scale } from 'lucide-react';
import { SECTIONS, sectionKey } from './sections';

/** Every part of the books, from the palette. */
export function Everywhere() {
  const { t } = useLanguage();
  const go = useGo();
  useCommands({
    title: t('accounting.title'),
    actions: false,
    commands: SECTIONS.map((section) => ({
      id: `accounting ${section}`,
      label: `${t('accounting.title')}: ${t(sectionKey(section))}`,
      icon: <Scale size={16} strokeWidth={1.6} aria-hidden />,
      run: () => go('/accounting', {}, { section }),
    })),
  });
  return null;
}
