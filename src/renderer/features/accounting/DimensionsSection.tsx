import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { TextField } from '@renderer/components/fields/TextField';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { PaneForm } from '@renderer/components/PaneForm';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { Toolbar } from '@renderer/components/Toolbar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { Dimension } from '@shared/model/dimension';
import { useMemo, useState } from 'react';
import { readValues, writeValues } from './dimension-values';

/** What costs and revenue are parted by besides the account. */
export function DimensionsSection() {
  const { t } = useLanguage();
  const [opened, setOpened] = useState<Dimension | 'new' | null>(null);
  const { data, isFetching, failure, retry } = useCall('dimension.list', {}, { collections: ['dimensions'] });
  const columns = useMemo<readonly GridColumn<Dimension>[]>(
    () => [
      {
        id: 'name',
        head: t('accounting.column.name'),
        width: 'minmax(140px, 220px)',
        tone: 'subject',
        cell: ({ name }) => name,
      },
      {
        id: 'values',
        head: t('accounting.column.values'),
        width: 'minmax(200px, 1fr)',
        cell: ({ values }) =>
          values
            .filter(({ archived }) => !archived)
            .map(({ code, name }) => `${code} ${name}`)
            .join(', '),
      },
    ],
    [t],
  );
  const create = () => setOpened('new');
  return (
    <>
      <Toolbar
        end={<KeyButton label={t('accounting.dimension.create')} keyName="n" variant="primary" onPress={create} />}
      />
      <ProgressLine active={isFetching} />
      <FailureBar failure={failure} verb={{ label: t('shell.save.tryAgain'), onPress: retry }} />
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('accounting.section.dimensions')}
            columns={columns}
            rows={data ?? []}
            rowId={({ id }) => id}
            onOpen={setOpened}
            empty={data !== undefined && <EmptyState text={t('accounting.dimension.empty')} />}
          />
        </MainColumn>
        {opened !== null && (
          <DimensionPane
            key={opened === 'new' ? 'new' : opened.id}
            dimension={opened === 'new' ? null : opened}
            onClose={() => setOpened(null)}
          />
        )}
      </Columns>
      <StatusBar />
    </>
  );
}

function DimensionPane({ dimension, onClose }: { dimension: Dimension | null; onClose: () => void }) {
  const { t } = useLanguage();
  const notify = useNotice();
  const save = useAction('dimension.save');
  const [name, setName] = useState(dimension?.name ?? '');
  const [values, setValues] = useState(writeValues(dimension?.values ?? []));

  async function store() {
    const target = dimension === null ? {} : { id: dimension.id, revision: dimension.revision };
    const result = await save.run({ ...target, changes: { name, values: readValues(values) } });
    if (!result.ok) return;
    notify({ text: t('accounting.saved', { name: result.value.name }) });
    onClose();
  }

  return (
    <PaneForm
      title={t(dimension === null ? 'accounting.dimension.create' : 'accounting.dimension.title')}
      busy={save.isRunning}
      failure={save.failure}
      onDismiss={save.dismiss}
      onSave={() => void store()}
      onClose={onClose}
    >
      <TextField label={t('accounting.column.name')} value={name} autoFocus onChange={setName} />
      <TextField
        label={t('accounting.dimension.values')}
        help={t('accounting.dimension.valuesHelp')}
        rows={10}
        value={values}
        onChange={setValues}
      />
    </PaneForm>
  );
}
