import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { DimensionFields, useDimensionText } from '@renderer/components/books/DimensionFields';
import { GroupField, KEEP } from '@renderer/components/books/GroupField';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { SelectField } from '@renderer/components/fields/SelectField';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { PaneForm } from '@renderer/components/PaneForm';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { SelectionDock } from '@renderer/components/SelectionDock';
import { StatusBar } from '@renderer/components/StatusBar';
import { ListSearch, Toolbar } from '@renderer/components/Toolbar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { ApiInput } from '@shared/api';
import type { DefaultsBearer } from '@shared/api/accounting';
import type { Dimensions } from '@shared/model/actual';
import { useMemo, useState } from 'react';
import classes from './Accounting.module.css';
import { besidePane } from './beside-pane';

const KINDS = ['customer', 'project', 'contract', 'contractLine', 'category'] as const;

type Kind = (typeof KINDS)[number];

const METHODS = ['none', 'completedContract', 'percentComplete'] as const;

/** What customers, projects, contracts, lines and categories give their rows: looked through and completed in one place. */
export function DefaultsSection() {
  const { t } = useLanguage();
  const [kind, setKind] = useState<Kind>('customer');
  const [text, setText] = useState('');
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<readonly DefaultsBearer[] | null>(null);
  const page = usePagedCall('accounting.defaults', { kind, text });
  const columns = useDefaultsColumns();
  const chosen = () => page.loaded().filter(({ id }) => selection.has(id));
  return (
    <>
      <Toolbar
        start={
          <ViewTabs
            views={KINDS.map((id) => ({ id, label: t(`accounting.defaults.kind.${id}`) }))}
            current={kind}
            onChoose={(next) => {
              setKind(next);
              setSelection(new Set());
              setOpened(null);
            }}
          />
        }
        end={<ListSearch label={t('accounting.search')} value={text} onChange={setText} />}
      />
      <ProgressLine active={page.isFetching} />
      <FailureBar failure={page.failure} verb={{ label: t('shell.save.tryAgain'), onPress: page.retry }} />
      <p className={classes.explain}>{t('accounting.defaults.explain')}</p>
      <Columns>
        <MainColumn>
          <DataGrid
            label={t(`accounting.defaults.kind.${kind}`)}
            columns={besidePane(columns, opened !== null, ['name', 'group'])}
            rows={page}
            rowId={({ id }) => id}
            selection={selection}
            onSelect={setSelection}
            onOpen={(row) => setOpened([row])}
            empty={page.answer !== undefined && <EmptyState text={t('accounting.defaults.empty')} />}
          />
        </MainColumn>
        {opened !== null && (
          <DefaultsPane
            key={opened.map(({ id }) => id).join(' ')}
            kind={kind}
            rows={opened}
            onClose={() => setOpened(null)}
          />
        )}
      </Columns>
      <SelectionDock count={selection.size} onClear={() => setSelection(new Set())}>
        <KeyButton
          label={t('accounting.defaults.change')}
          keyName="e"
          variant="onSelection"
          onPress={() => setOpened(chosen())}
        />
      </SelectionDock>
      <StatusBar end={<span>{t('accounting.journal.rows', { count: page.count })}</span>} />
    </>
  );
}

function useDefaultsColumns(): readonly GridColumn<DefaultsBearer>[] {
  const { t } = useLanguage();
  const dimensionText = useDimensionText();
  const taxes = useCall('taxes.list', {}, { collections: ['taxGroups'] }).data;
  return useMemo(() => {
    const names = new Map((taxes?.groups ?? []).map(({ id, name }) => [id, name]));
    return [
      {
        id: 'number',
        head: t('accounting.defaults.number'),
        width: 'minmax(80px, 150px)',
        wideOnly: true,
        cell: ({ number }) => number,
      },
      {
        id: 'name',
        head: t('accounting.column.name'),
        width: 'minmax(140px, 1.4fr)',
        tone: 'subject',
        cell: ({ name }) => name,
      },
      {
        id: 'group',
        head: t('accounting.tax.groupTitle'),
        width: 'minmax(110px, 1fr)',
        cell: ({ taxGroupId }) => (taxGroupId === null ? '' : (names.get(taxGroupId) ?? '')),
      },
      {
        id: 'dimensions',
        head: t('accounting.column.dimensions'),
        width: 'minmax(110px, 1fr)',
        cell: ({ dimensions }) => dimensionText(dimensions),
      },
      {
        id: 'recognition',
        head: t('accounting.defaults.recognition'),
        width: 'minmax(110px, 160px)',
        wideOnly: true,
        cell: ({ recognition }) => (recognition === null ? '' : t(`accounting.defaults.method.${recognition}`)),
      },
    ];
  }, [t, dimensionText, taxes]);
}

interface DefaultsPaneProps {
  readonly kind: Kind;
  readonly rows: readonly DefaultsBearer[];
  readonly onClose: () => void;
}

/** One, with what it has; or several, each of which keeps what is not chosen here. */
function DefaultsPane({ kind, rows, onClose }: DefaultsPaneProps) {
  const { t } = useLanguage();
  const notify = useNotice();
  const assign = useAction('accounting.assign');
  const [only, ...others] = rows;
  const one = others.length === 0 ? only : undefined;
  const [group, setGroup] = useState<string | null>(one === undefined ? KEEP : one.taxGroupId);
  const [dimensions, setDimensions] = useState<Dimensions>(one?.dimensions ?? {});
  const [method, setMethod] = useState(one?.recognition ?? null);

  async function save() {
    // Of one thing a dimension that was taken away is told as such: only what is given changes.
    const gone = Object.keys(one?.dimensions ?? {}).filter((id) => dimensions[id] === undefined);
    const changes: ApiInput<'accounting.assign'>['changes'] = {
      ...(group !== KEEP && { taxGroupId: group }),
      dimensions: { ...dimensions, ...Object.fromEntries(gone.map((id) => [id, ''])) },
      ...(method !== null && { recognition: method }),
    };
    const result = await assign.run({ kind, ids: rows.map(({ id }) => id), changes });
    if (!result.ok) return;
    notify({ text: t('accounting.journal.changed', { count: result.value.done }) });
    onClose();
  }

  return (
    <PaneForm
      title={one?.name ?? t('accounting.journal.changeTitle', { count: rows.length })}
      busy={assign.isRunning}
      failure={assign.failure}
      onDismiss={assign.dismiss}
      onSave={() => void save()}
      onClose={onClose}
    >
      <GroupField
        kind={kind === 'contractLine' || kind === 'category' ? 'item' : 'party'}
        keeps={one === undefined}
        value={group}
        onChange={setGroup}
      />
      <DimensionFields keeps={one === undefined} value={dimensions} onChange={setDimensions} />
      {method !== null && (
        <SelectField
          label={t('accounting.defaults.recognition')}
          options={METHODS.map((value) => ({ value, label: t(`accounting.defaults.method.${value}`) }))}
          value={method}
          onChange={setMethod}
        />
      )}
    </PaneForm>
  );
}
