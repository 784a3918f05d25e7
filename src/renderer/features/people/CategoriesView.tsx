import { unitLabel } from '@shared/units';
import { type ReactNode, useMemo, useState } from 'react';
import { EmptyState, NoMatch } from '../../components/EmptyState';
import { CheckField } from '../../components/fields/ChoiceFields';
import { DataGrid } from '../../components/grid/DataGrid';
import type { GridColumn } from '../../components/grid/types';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import { useScreenSearch } from '../../shell/navigation';
import { CategoryPane } from './CategoryPane';
import { holds, ListFrame } from './ListFrame';
import type { Category, PeopleData } from './use-people-data';

/** What expenses, materials and fees are for. */
export function CategoriesView({ tabs, data }: { tabs: ReactNode; data: PeopleData }) {
  const { t } = useLanguage();
  const search = useScreenSearch();
  const [text, setText] = useState('');
  const [withArchived, setWithArchived] = useState(false);
  const [opened, setOpened] = useState<Category | 'new' | null>(search['add'] === 'yes' ? 'new' : null);
  const { unitGroups } = data;
  const rows = (data.categories ?? []).filter(({ name, archived }) => (withArchived || !archived) && holds(text, name));
  const isBeside = opened !== null;
  const columns = useMemo<readonly GridColumn<Category>[]>(() => {
    const all: readonly GridColumn<Category>[] = [
      {
        id: 'name',
        head: t('people.column.name'),
        width: 'minmax(160px, 1.4fr)',
        tone: 'subject',
        cell: ({ name }) => name,
      },
      {
        id: 'class',
        head: t('categories.class'),
        width: 'minmax(90px, 0.7fr)',
        cell: (row) => (row.archived ? t('people.archived') : t(`billing.transactionClass.${row.class}`)),
      },
      { id: 'unit', head: t('categories.unit'), width: 96, cell: ({ unit }) => unitLabel(unit, '1', t) },
      {
        id: 'group',
        head: t('categories.group'),
        width: 'minmax(120px, 1fr)',
        cell: ({ unitGroupId }) => unitGroups?.find(({ id }) => id === unitGroupId)?.name ?? t('categories.anyUnit'),
      },
      {
        id: 'charged',
        head: t('categories.charged'),
        headHidden: true,
        width: 'minmax(110px, 0.8fr)',
        tone: 'quiet',
        cell: ({ isChargeable }) => (isChargeable ? '' : t('categories.notCharged')),
      },
    ];
    // Beside a pane there is room for what tells the categories apart.
    return isBeside ? all.filter(({ id }) => id !== 'group' && id !== 'charged') : all;
  }, [t, unitGroups, isBeside]);
  return (
    <ListFrame
      tabs={tabs}
      data={data}
      text={text}
      onText={setText}
      createLabel={t('categories.newCategory')}
      onCreate={() => setOpened('new')}
      count={t('categories.count', { count: rows.length })}
      filter={
        data.categories?.some(({ archived }) => archived) && (
          <CheckField label={t('people.showArchived')} checked={withArchived} onChange={setWithArchived} />
        )
      }
      pane={
        opened !== null &&
        unitGroups && (
          <CategoryPane
            key={opened === 'new' ? 'new' : opened.id}
            category={opened === 'new' ? null : opened}
            groups={unitGroups}
            onClose={() => setOpened(null)}
          />
        )
      }
    >
      <DataGrid
        label={t('categories.title')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        tone={({ archived }) => (archived ? 'quiet' : 'plain')}
        onOpen={setOpened}
        empty={
          data.categories !== undefined &&
          (text === '' ? (
            <EmptyState
              text={t('categories.empty')}
              action={
                <KeyButton
                  label={t('categories.newCategory')}
                  keyName="n"
                  ownKey={false}
                  variant="primary"
                  onPress={() => setOpened('new')}
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
