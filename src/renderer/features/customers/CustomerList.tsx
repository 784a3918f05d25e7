import { EmptyState, NoMatch } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { ListSearch, Toolbar } from '@renderer/components/Toolbar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useState } from 'react';
import { useCustomerColumns } from './columns';
import { NewCustomer } from './NewCustomer';

const COLLECTIONS = ['customers', 'invoices', 'payments', 'actuals', 'milestones', 'projects'] as const;

/** Who is billed, and what each owes. */
export function CustomerList() {
  const { t } = useLanguage();
  const go = useGo();
  const [text, setText] = useState('');
  const [view, setView] = useState<'active' | 'everyone'>('active');
  const [isNew, setNew] = useState(false);
  const includeArchived = view === 'everyone';
  const page = usePagedCall('customer.list', { text, includeArchived }, { collections: COLLECTIONS });
  const columns = useCustomerColumns();
  return (
    <ScreenFrame>
      <Toolbar
        start={
          <ViewTabs
            views={[
              { id: 'active', label: t('customers.view.active') },
              { id: 'everyone', label: t('customers.view.everyone') },
            ]}
            current={view}
            onChoose={setView}
          />
        }
        end={
          <>
            <ListSearch label={t('customers.search')} value={text} onChange={setText} />
            <KeyButton label={t('customers.new')} keyName="n" variant="primary" onPress={() => setNew(true)} />
          </>
        }
      />
      <ProgressLine active={page.isFetching} />
      <FailureBar failure={page.failure} verb={{ label: t('shell.save.tryAgain'), onPress: page.retry }} />
      <DataGrid
        label={t('customers.title')}
        columns={columns}
        rows={page}
        rowId={({ id }) => id}
        tone={({ archived }) => (archived ? 'quiet' : 'plain')}
        onOpen={({ id }) => go('/customers/$customerId', { customerId: id })}
        empty={
          page.isPending ? undefined : text.trim() !== '' ? (
            <NoMatch text={t('customers.noMatch')} onClear={() => setText('')} />
          ) : (
            <EmptyState
              text={t('customers.empty')}
              action={<KeyButton label={t('customers.new')} variant="primary" onPress={() => setNew(true)} />}
            />
          )
        }
      />
      <StatusBar end={t('customers.count', { count: page.count })} />
      {isNew && <NewCustomer onClose={() => setNew(false)} />}
    </ScreenFrame>
  );
}
