import { EmptyState, NoMatch } from '../../components/EmptyState';
import { TextButton } from '../../components/TextButton';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import { useGo } from '../../shell/navigation';
import type { WorkView } from './use-entry-columns';

interface EmptyWorkProps {
  readonly view: WorkView;
  readonly isSearched: boolean;
  readonly onClear: () => void;
  readonly onCreate: () => void;
}

/** What will be here, and the way to get it here. */
export function EmptyWork({ view, isSearched, onClear, onCreate }: EmptyWorkProps) {
  const { t } = useLanguage();
  const go = useGo();
  if (isSearched) return <NoMatch text={t('entries.empty.noMatch')} onClear={onClear} />;
  if (view === 'draft' || view === 'approved' || view === 'rejected')
    return <EmptyState text={t(`entries.empty.${view}`)} />;
  return (
    <EmptyState
      text={t(`entries.empty.${view}`)}
      action={
        <KeyButton
          label={t('entries.empty.openImport')}
          keyName="i"
          ownKey={false}
          variant="primary"
          onPress={() => go('/work/import')}
        />
      }
      link={<TextButton onPress={onCreate}>{t('entries.create')}</TextButton>}
    />
  );
}
