import { ActionMenu } from '@renderer/components/ActionMenu';
import { ListSearch, Toolbar } from '@renderer/components/Toolbar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { type ListQuery, VIEWS, type ViewName } from './list-query';

interface InvoiceToolbarProps {
  readonly query: ListQuery;
  readonly counts: Readonly<Record<ViewName, number>> | undefined;
  readonly onChange: (changes: Partial<ListQuery>) => void;
  readonly onNew: () => void;
  readonly onSaveCsv: () => void;
  readonly onExport: () => void;
  readonly print: { readonly onPress: () => void; readonly disabledReason?: string };
}

export function InvoiceToolbar({ query, counts, onChange, onNew, onSaveCsv, onExport, print }: InvoiceToolbarProps) {
  const { t } = useLanguage();
  const go = useGo();
  return (
    <Toolbar
      start={
        <ViewTabs
          views={VIEWS.map((id) => ({
            id,
            label: t(`invoices.view.${id}`),
            ...(counts !== undefined && { count: counts[id] }),
          }))}
          current={query.view}
          onChoose={(view) => onChange({ view })}
        />
      }
      end={
        <>
          <ListSearch label={t('invoices.search')} value={query.text} onChange={(text) => onChange({ text })} />
          <ActionMenu
            label={t('invoices.more')}
            actions={[
              { id: 'print', label: t('print.menu'), keyName: 'Mod+p', ...print },
              { id: 'export', label: t('batch.action'), keyName: 'e', onPress: onExport },
              { id: 'csv', label: t('invoices.action.saveCsv'), onPress: onSaveCsv },
              { id: 'imported', label: t('importedInvoices.title'), onPress: () => go('/invoices/imported') },
            ]}
          />
          <KeyButton label={t('invoices.new')} keyName="n" variant="primary" onPress={onNew} />
        </>
      }
    />
  );
}
