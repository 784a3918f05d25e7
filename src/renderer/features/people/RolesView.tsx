import { type ReactNode, useMemo, useState } from 'react';
import { EmptyState, NoMatch } from '../../components/EmptyState';
import { DataGrid } from '../../components/grid/DataGrid';
import type { GridColumn } from '../../components/grid/types';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import { holds, ListFrame } from './ListFrame';
import { RolePane } from './RolePane';
import type { PeopleData, Role } from './use-people-data';

export function RolesView({ tabs, data }: { tabs: ReactNode; data: PeopleData }) {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<Role | 'new' | null>(null);
  const { people } = data;
  const rows = (data.roles ?? []).filter(({ name }) => holds(text, name));
  const columns = useMemo<readonly GridColumn<Role>[]>(
    () => [
      {
        id: 'name',
        head: t('people.column.name'),
        width: 'minmax(200px, 320px)',
        tone: 'subject',
        cell: ({ name }) => name,
      },
      {
        id: 'charged',
        head: t('categories.charged'),
        headHidden: true,
        width: 'minmax(120px, 180px)',
        tone: 'quiet',
        cell: ({ isChargeable }) => (isChargeable ? '' : t('categories.notCharged')),
      },
      {
        id: 'people',
        head: t('people.column.people'),
        width: 'minmax(200px, 1fr)',
        cell: ({ id }) =>
          (people ?? [])
            .filter((person) => person.roleId === id && !person.archived)
            .map(({ name }) => name)
            .join(', '),
      },
    ],
    [t, people],
  );
  return (
    <ListFrame
      tabs={tabs}
      data={data}
      text={text}
      onText={setText}
      createLabel={t('people.newRole')}
      onCreate={() => setOpened('new')}
      count={t('people.roles', { count: rows.length })}
      pane={
        opened !== null && (
          <RolePane
            key={opened === 'new' ? 'new' : opened.id}
            role={opened === 'new' ? null : opened}
            onClose={() => setOpened(null)}
          />
        )
      }
    >
      <DataGrid
        label={t('people.view.roles')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        onOpen={setOpened}
        empty={
          data.roles !== undefined &&
          (text === '' ? (
            <EmptyState
              text={t('people.empty.roles')}
              action={
                <KeyButton
                  label={t('people.newRole')}
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
