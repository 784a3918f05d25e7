import { useLanguage } from '@renderer/language/context';
import { useCommands } from '@renderer/palette/commands';
import { useGo } from '@renderer/shell/navigation';
import { VIEWS } from './views';

/** The views of the receivables, and entering a receipt, from anywhere. */
export function Everywhere() {
  const { t } = useLanguage();
  const go = useGo();
  useCommands({
    title: t('receivables.title'),
    commands: [
      ...VIEWS.map((view) => ({
        id: `receivables-${view}`,
        label: `${t('receivables.title')}: ${t(`receivables.view.${view}`)}`,
        run: () => go('/receivables', {}, { view }),
      })),
      {
        id: 'receivables-receive',
        label: t('receivables.action.receive'),
        run: () => go('/receivables', {}, { view: 'payments', new: '1' }),
      },
    ],
  });
  return null;
}
