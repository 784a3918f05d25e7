import { type ReactNode, useMemo, useState } from 'react';
import { Figures } from '../../components/AmountText';
import { EmptyState, NoMatch } from '../../components/EmptyState';
import { DataGrid } from '../../components/grid/DataGrid';
import type { GridColumn } from '../../components/grid/types';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import { useGo, useScreenSearch } from '../../shell/navigation';
import { useStatus } from '../../shell/status';
import { holds, ListFrame } from './ListFrame';
import { NewPriceList } from './NewPriceList';
import { TryPrice } from './TryPrice';
import { useOwners } from './use-owners';
import type { PeopleData, PriceList } from './use-people-data';

/** Whether the list holds on the day, will, or did. */
function timeOf({ start, end }: PriceList, today: string): 'now' | 'later' | 'past' {
  if (start !== null && start > today) return 'later';
  return end !== null && end < today ? 'past' : 'now';
}

export function PriceListsView({ tabs, data }: { tabs: ReactNode; data: PeopleData }) {
  const { t, formatDate } = useLanguage();
  const { today } = useStatus();
  const search = useScreenSearch();
  const go = useGo();
  const [text, setText] = useState('');
  const [pane, setPane] = useState<'new' | 'try' | null>(
    search['add'] === 'yes' ? 'new' : search['try'] === 'yes' ? 'try' : null,
  );
  const { nameOf } = useOwners();
  const rows = (data.priceLists ?? []).filter((list) => holds(text, list.name, list.currency, nameOf(list)));
  const isBeside = pane !== null;
  const columns = useMemo<readonly GridColumn<PriceList>[]>(() => {
    const day = (date: string | null) => (date === null ? t('people.open') : <Figures>{formatDate(date)}</Figures>);
    const all: readonly GridColumn<PriceList>[] = [
      {
        id: 'name',
        head: t('people.column.name'),
        width: 'minmax(180px, 1.4fr)',
        tone: 'subject',
        cell: ({ name }) => name,
      },
      {
        id: 'kind',
        head: t('people.column.kind'),
        width: 'minmax(104px, 0.7fr)',
        cell: (list) => t(`people.context.${list.context}`),
      },
      { id: 'for', head: t('prices.for'), width: 'minmax(110px, 1fr)', cell: nameOf },
      { id: 'currency', head: t('people.column.currency'), width: 64, cell: ({ currency }) => currency },
      { id: 'from', head: t('people.column.from'), width: 84, cell: ({ start }) => day(start) },
      { id: 'to', head: t('people.column.to'), width: 84, cell: ({ end }) => day(end) },
      {
        id: 'time',
        head: t('people.now'),
        headHidden: true,
        width: 104,
        cell: (list) => t(`people.${timeOf(list, today)}`),
      },
      {
        id: 'prices',
        head: t('people.column.prices'),
        width: 56,
        align: 'end',
        cell: ({ prices }) => <Figures>{`${prices.length}`}</Figures>,
      },
    ];
    // Beside a pane there is room for what tells the lists apart.
    return isBeside ? all.filter(({ id }) => ['name', 'for', 'currency', 'from', 'to'].includes(id)) : all;
  }, [t, formatDate, today, isBeside, nameOf]);
  const open = ({ id }: { readonly id: string }) => go('/people/prices/$priceListId', { priceListId: id });
  return (
    <ListFrame
      tabs={tabs}
      data={data}
      text={text}
      onText={setText}
      createLabel={t('people.newList')}
      onCreate={() => setPane('new')}
      count={t('people.lists', { count: rows.length })}
      filter={<KeyButton label={t('prices.try.title')} keyName="t" onPress={() => setPane('try')} />}
      pane={
        pane === 'new' && data.priceLists ? (
          <NewPriceList
            lists={data.priceLists}
            currency={search['currency'] ?? null}
            onMade={open}
            onClose={() => setPane(null)}
          />
        ) : (
          pane === 'try' && <TryPrice data={data} onClose={() => setPane(null)} />
        )
      }
    >
      <DataGrid
        label={t('people.view.prices')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        tone={(list) => (timeOf(list, today) === 'past' ? 'quiet' : 'plain')}
        onOpen={open}
        empty={
          data.priceLists !== undefined &&
          (text === '' ? (
            <EmptyState
              text={t('people.empty.prices')}
              action={
                <KeyButton
                  label={t('people.newList')}
                  keyName="n"
                  ownKey={false}
                  variant="primary"
                  onPress={() => setPane('new')}
                />
              }
            />
          ) : (
            <NoMatch text={t('people.empty.noMatch')} onClear={() => setText('')} />
          ))
        }
      />
    </ListFrame>
  );
}
