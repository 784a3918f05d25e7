import { useLanguage } from '../../language/context';
import { useCommands } from '../../palette/commands';
import { useGo } from '../../shell/navigation';

/** The ways to bring work in, in the palette. */
export function Everywhere() {
  const { t } = useLanguage();
  const go = useGo();
  useCommands({
    title: t('entries.title'),
    commands: [{ id: 'import', label: t('timesheet.title'), run: () => go('/work/import') }],
  });
  return null;
}
