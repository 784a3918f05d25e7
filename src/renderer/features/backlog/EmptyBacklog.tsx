import { EmptyState, NoMatch } from '@renderer/components/EmptyState';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { BoardFilter } from './all-rows';

/** Nothing is there, or nothing that the filters let through. */
export function EmptyBacklog({ filter, onClear }: { filter: BoardFilter; onClear: () => void }) {
  const { t } = useLanguage();
  const go = useGo();
  const isNarrowed = Object.values(filter).some((value) => value !== undefined && value !== '');
  if (isNarrowed) return <NoMatch text={t('backlog.noMatch')} onClear={onClear} />;
  return (
    <EmptyState
      text={t('backlog.empty')}
      action={<KeyButton label={t('wizard.toWork')} variant="primary" onPress={() => go('/work')} />}
    />
  );
}
