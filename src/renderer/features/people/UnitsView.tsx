import { unitLabel } from '@shared/units';
import { type ReactNode, useMemo, useState } from 'react';
import { NoMatch } from '../../components/EmptyState';
import { DataGrid } from '../../components/grid/DataGrid';
import type { GridColumn } from '../../components/grid/types';
import { useLanguage } from '../../language/context';
import { useScreenSearch } from '../../shell/navigation';
import { holds, ListFrame } from './ListFrame';
import { UnitGroupPane } from './UnitGroupPane';
import type { PeopleData, UnitGroup } from './use-people-data';

/** Units by what they measure; a category can be held to one of the groups. */
export function UnitsView({ tabs, data }: { tabs: ReactNode; data: PeopleData }) {
  const { t, formatDecimal } = useLanguage();
  const search = useScreenSearch();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<UnitGroup | 'new' | null>(search['add'] === 'yes' ? 'new' : null);
  const rows = (data.unitGroups ?? []).filter(({ name, units }) =>
    holds(text, name, ...units.map(({ code }) => unitLabel(code, '1', t))),
  );
  const columns = useMemo<readonly GridColumn<UnitGroup>[]>(
    () => [
      {
        id: 'name',
        head: t('categories.groupName'),
        width: 'minmax(140px, 0.8fr)',
        tone: 'subject',
        cell: ({ name, isBuiltIn }) => (isBuiltIn ? t('categories.time') : name),
      },
      { id: 'base', head: t('categories.base'), width: 110, cell: ({ baseUnit }) => unitLabel(baseUnit, '1', t) },
      {
        id: 'units',
        head: t('categories.units'),
        width: 'minmax(200px, 2fr)',
        cell: ({ units, baseUnit }) =>
          units
            .filter(({ code }) => code !== baseUnit)
            .map(({ code, name, factor }) => `${name || unitLabel(code, '1', t)} = ${formatDecimal(factor)}`)
            .join(', '),
      },
    ],
    [t, formatDecimal],
  );
  return (
    <ListFrame
      tabs={tabs}
      data={data}
      text={text}
      onText={setText}
      createLabel={t('categories.newGroup')}
      onCreate={() => setOpened('new')}
      count={t('categories.groups', { count: rows.length })}
      pane={
        opened !== null && (
          <UnitGroupPane
            key={opened === 'new' ? 'new' : opened.id}
            group={opened === 'new' ? null : opened}
            onClose={() => setOpened(null)}
          />
        )
      }
    >
      <DataGrid
        label={t('categories.unitsTitle')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        onOpen={setOpened}
        empty={data.unitGroups && <NoMatch text={t('people.empty.noMatch')} onClear={() => setText('')} />}
      />
    </ListFrame>
  );
}
