import { ViewTabs } from '@renderer/components/ViewTabs';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useRemindCount } from './use-remind-count';
import { VIEWS, type ViewName } from './views';

/** The views of the receivables; what is chosen stands in the address. */
export function ReceivablesTabs({ current }: { current: ViewName }) {
  const { t } = useLanguage();
  const go = useGo();
  const toRemind = useRemindCount();
  return (
    <ViewTabs
      views={VIEWS.map((id) => ({
        id,
        label: t(`receivables.view.${id}`),
        ...(id === 'remind' && toRemind !== undefined && toRemind > 0 && { count: toRemind }),
      }))}
      current={current}
      onChoose={(view) => go('/receivables', {}, { view })}
    />
  );
}
