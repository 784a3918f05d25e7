import { type ReactNode, useMemo, useState } from 'react';
import { EmptyState, NoMatch } from '../../components/EmptyState';
import { CheckField } from '../../components/fields/ChoiceFields';
import { DataGrid } from '../../components/grid/DataGrid';
import type { GridColumn } from '../../components/grid/types';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import { holds, ListFrame } from './ListFrame';
import { PersonPane } from './PersonPane';
import type { PeopleData, Person } from './use-people-data';

interface ViewProps {
  readonly tabs: ReactNode;
  readonly data: PeopleData;
}

export function PeopleView({ tabs, data }: ViewProps) {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  const [withArchived, setWithArchived] = useState(false);
  const [opened, setOpened] = useState<Person | 'new' | null>(null);
  const rows = (data.people ?? []).filter(
    ({ name, roleName, email, archived }) => (withArchived || !archived) && holds(text, name, roleName, email),
  );
  const columns = useMemo<readonly GridColumn<Person>[]>(
    () => [
      {
        id: 'name',
        head: t('people.column.name'),
        width: 'minmax(160px, 1fr)',
        tone: 'subject',
        cell: ({ name }) => name,
      },
      {
        id: 'role',
        head: t('people.column.role'),
        width: 'minmax(140px, 1fr)',
        cell: ({ roleName, archived }) => (archived ? t('people.archived') : roleName),
      },
      { id: 'email', head: t('people.column.email'), width: 'minmax(140px, 1.2fr)', cell: ({ email }) => email },
    ],
    [t],
  );
  return (
    <ListFrame
      tabs={tabs}
      data={data}
      text={text}
      onText={setText}
      createLabel={t('people.newPerson')}
      onCreate={() => setOpened('new')}
      count={t('people.people', { count: rows.length })}
      filter={
        data.people?.some(({ archived }) => archived) && (
          <CheckField label={t('people.showArchived')} checked={withArchived} onChange={setWithArchived} />
        )
      }
      pane={
        opened !== null &&
        data.roles && (
          <PersonPane
            key={opened === 'new' ? 'new' : opened.id}
            person={opened === 'new' ? null : opened}
            roles={data.roles}
            onClose={() => setOpened(null)}
          />
        )
      }
    >
      <DataGrid
        label={t('people.view.people')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        tone={({ archived }) => (archived ? 'quiet' : 'plain')}
        onOpen={setOpened}
        empty={
          data.people !== undefined &&
          (text === '' ? (
            <EmptyState
              text={t('people.empty.people')}
              action={
                <KeyButton
                  label={t('people.newPerson')}
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
