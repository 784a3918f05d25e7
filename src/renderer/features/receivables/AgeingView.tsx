import { EmptyState, NoMatch } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { FilterRow, FilterSelect } from '@renderer/components/FilterRow';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { sortFor } from '@renderer/components/grid/sort-for';
import type { GridSort } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { Columns, MainColumn, ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { ListSearch, Toolbar } from '@renderer/components/Toolbar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useScreenSearch } from '@renderer/shell/navigation';
import { useStatus } from '@renderer/shell/status';
import { addDays, startOfMonth } from '@shared/dates';
import { useState } from 'react';
import { AgeingBand } from './AgeingBand';
import { SORTED_BY, useAgeingColumns } from './ageing-columns';
import { ItemsPane, type WantedItems } from './ItemsPane';
import { ReceivablesTabs } from './ReceivablesTabs';
import { ReceiveDialog } from './ReceiveDialog';

const COLLECTIONS = ['invoices', 'payments', 'customers'] as const;

const DAYS = ['today', 'lastMonth', 'lastYear'] as const;

type Day = (typeof DAYS)[number];

/** The day that is meant, seen from today. */
function dayOf(day: Day, today: string): string {
  if (day === 'lastMonth') return addDays(startOfMonth(today), -1);
  return day === 'lastYear' ? addDays(`${today.slice(0, 4)}-01-01`, -1) : today;
}

/** What is owed by customer and age as of a day; every figure opens the invoices behind it. */
export function AgeingView() {
  const { t } = useLanguage();
  const { today } = useStatus();
  const { customerId: asked } = useScreenSearch();
  const [text, setText] = useState('');
  const [day, setDay] = useState<Day>('today');
  const [sort, setSort] = useState<GridSort>([]);
  const [wanted, setWanted] = useState<WantedItems | null>(asked === undefined ? null : { customerId: asked });
  const [isReceiving, setReceiving] = useState<{ customerId?: string } | null>(null);
  const asOf = dayOf(day, today);
  const list = usePagedCall(
    'receivables.ageing',
    { asOf, text, sort: sortFor(sort, SORTED_BY) },
    { collections: COLLECTIONS },
  );
  const columns = useAgeingColumns(wanted !== null);
  const empty =
    text === '' ? (
      <EmptyState text={t('receivables.nothingOpen')} />
    ) : (
      <NoMatch text={t('receivables.noMatch')} onClear={() => setText('')} />
    );
  return (
    <ScreenFrame>
      <Toolbar
        start={<ReceivablesTabs current="ageing" />}
        end={
          <>
            <ListSearch label={t('receivables.search')} value={text} onChange={setText} />
            <KeyButton
              label={t('receivables.action.receive')}
              keyName="n"
              onPress={() => setReceiving(wanted?.customerId === undefined ? {} : { customerId: wanted.customerId })}
            />
          </>
        }
      />
      <ProgressLine active={list.isFetching} />
      <FailureBar failure={list.failure} verb={{ label: t('shell.save.tryAgain'), onPress: list.retry }} />
      <FilterRow>
        <FilterSelect
          name={t('receivables.asOf.name')}
          value={t(`receivables.asOf.${day}`)}
          choices={DAYS.map((id) => ({ id, label: t(`receivables.asOf.${id}`), onChoose: () => setDay(id) }))}
        />
      </FilterRow>
      <AgeingBand
        sums={list.answer?.sums ?? []}
        onOpen={(currency, bucket) => setWanted({ currency, ...(bucket !== 'total' && { bucket }) })}
      />
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('receivables.view.ageing')}
            columns={columns}
            rows={list}
            rowId={({ customerId, currency }) => `${customerId} ${currency}`}
            sort={sort}
            onSort={setSort}
            onOpen={({ customerId, currency }) => setWanted({ customerId, currency })}
            empty={list.isPending ? null : empty}
          />
        </MainColumn>
        {wanted && (
          <ItemsPane
            key={JSON.stringify(wanted)}
            wanted={wanted}
            asOf={asOf}
            onReceive={(customerId) => setReceiving({ customerId })}
            onClose={() => setWanted(null)}
          />
        )}
      </Columns>
      <StatusBar end={<span>{t('receivables.shown', { count: list.count })}</span>} />
      {isReceiving && <ReceiveDialog {...isReceiving} onClose={() => setReceiving(null)} />}
    </ScreenFrame>
  );
}
