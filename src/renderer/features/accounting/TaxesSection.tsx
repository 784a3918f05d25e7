import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { Toolbar } from '@renderer/components/Toolbar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import type { ApiOutput } from '@shared/api';
import type { TaxGroup } from '@shared/model/tax';
import { useMemo, useState } from 'react';
import { besidePane } from './beside-pane';
import { TaxCodePane } from './TaxCodePane';
import { TaxGroupPane } from './TaxGroupPane';

export type Taxes = ApiOutput<'taxes.list'>;

type Code = Taxes['codes'][number];

type Opened =
  | { readonly kind: 'code'; readonly code: Code | null }
  | { readonly kind: 'group'; readonly group: TaxGroup | null };

/** Tax codes, and the groups of customers and of what is sold that cross at one of them. */
export function TaxesSection() {
  const { t } = useLanguage();
  const [view, setView] = useState<'groups' | 'codes'>('groups');
  const [opened, setOpened] = useState<Opened | null>(null);
  const { data, isFetching, failure, retry } = useCall(
    'taxes.list',
    {},
    {
      collections: ['taxCodes', 'taxGroups', 'accountingSettings'],
    },
  );
  const setUp = useAction('taxes.setUpUsual');
  const isEmpty = data !== undefined && data.groups.length === 0;
  const create = () => setOpened(view === 'codes' ? { kind: 'code', code: null } : { kind: 'group', group: null });
  const empty = isEmpty && (
    <EmptyState
      text={t('accounting.tax.empty')}
      action={
        <KeyButton
          label={t('accounting.tax.setUp')}
          keyName="u"
          variant="primary"
          busy={setUp.isRunning}
          onPress={() => void setUp.run({})}
        />
      }
    />
  );
  return (
    <>
      <Toolbar
        start={
          <ViewTabs
            views={[
              { id: 'groups' as const, label: t('accounting.tax.groups'), count: data?.groups.length ?? 0 },
              { id: 'codes' as const, label: t('accounting.tax.codes'), count: data?.codes.length ?? 0 },
            ]}
            current={view}
            onChoose={(next) => {
              setView(next);
              setOpened(null);
            }}
          />
        }
        end={
          <KeyButton
            label={t(view === 'codes' ? 'accounting.tax.newCode' : 'accounting.tax.newGroup')}
            keyName="n"
            onPress={create}
          />
        }
      />
      <ProgressLine active={isFetching} />
      <FailureBar failure={failure ?? setUp.failure} verb={{ label: t('shell.save.tryAgain'), onPress: retry }} />
      <Columns>
        <MainColumn>
          {view === 'codes' ? (
            <Codes
              data={data}
              empty={empty}
              hasPane={opened !== null}
              onOpen={(code) => setOpened({ kind: 'code', code })}
            />
          ) : (
            <Groups
              data={data}
              empty={empty}
              hasPane={opened !== null}
              onOpen={(group) => setOpened({ kind: 'group', group })}
            />
          )}
        </MainColumn>
        {opened?.kind === 'code' && (
          <TaxCodePane key={opened.code?.id ?? 'new'} code={opened.code} onClose={() => setOpened(null)} />
        )}
        {opened?.kind === 'group' && data !== undefined && (
          <TaxGroupPane
            key={opened.group?.id ?? 'new'}
            group={opened.group}
            codes={data.codes}
            onClose={() => setOpened(null)}
          />
        )}
      </Columns>
      <StatusBar />
    </>
  );
}

interface ListProps<Row> {
  readonly data: Taxes | undefined;
  readonly empty: React.ReactNode;
  readonly onOpen: (row: Row) => void;
  readonly hasPane: boolean;
}

function Codes({ data, empty, onOpen, hasPane }: ListProps<Code>) {
  const { t, formatDate, formatPercent } = useLanguage();
  const columns = useMemo<readonly GridColumn<Code>[]>(
    () => [
      {
        id: 'name',
        head: t('accounting.column.name'),
        width: 'minmax(140px, 1fr)',
        tone: 'subject',
        cell: ({ name }) => name,
      },
      { id: 'category', head: t('accounting.column.category'), width: 90, cell: ({ category }) => category },
      {
        id: 'rate',
        head: t('accounting.column.rate'),
        width: 90,
        align: 'end',
        cell: ({ rateToday }) => (rateToday === null ? '–' : formatPercent(rateToday)),
      },
      {
        id: 'rates',
        head: t('accounting.tax.rates'),
        width: 'minmax(160px, 1.4fr)',
        cell: ({ rates }) => rates.map(({ from, rate }) => `${formatPercent(rate)} ${formatDate(from)}`).join(', '),
      },
    ],
    [t, formatDate, formatPercent],
  );
  return (
    <DataGrid
      label={t('accounting.tax.codes')}
      columns={besidePane(columns, hasPane, ['name', 'rate'])}
      rows={data?.codes ?? []}
      rowId={({ id }) => id}
      onOpen={onOpen}
      empty={empty}
    />
  );
}

function Groups({ data, empty, onOpen, hasPane }: ListProps<TaxGroup>) {
  const { t } = useLanguage();
  const columns = useMemo<readonly GridColumn<TaxGroup>[]>(() => {
    const names = new Map((data?.codes ?? []).map(({ id, name }) => [id, name]));
    const isDefault = ({ id }: TaxGroup) =>
      data?.taxGroupId === id || Object.values(data?.itemTaxGroups ?? {}).includes(id);
    return [
      {
        id: 'name',
        head: t('accounting.column.name'),
        width: 'minmax(140px, 1fr)',
        tone: 'subject',
        cell: ({ name }) => name,
      },
      {
        id: 'kind',
        head: t('accounting.column.kind'),
        width: 'minmax(110px, 150px)',
        cell: ({ kind }) => t(kind === 'party' ? 'accounting.tax.partyKind' : 'accounting.tax.itemKind'),
      },
      {
        id: 'codes',
        head: t('accounting.column.codes'),
        width: 'minmax(160px, 1.4fr)',
        cell: ({ taxCodeIds }) => taxCodeIds.map((id) => names.get(id) ?? '').join(', '),
      },
      {
        id: 'default',
        head: t('accounting.tax.isDefault'),
        headHidden: true,
        width: 96,
        cell: (group) => (isDefault(group) ? t('accounting.tax.isDefault') : ''),
      },
    ];
  }, [t, data]);
  return (
    <DataGrid
      label={t('accounting.tax.groups')}
      columns={besidePane(columns, hasPane, ['name', 'kind'])}
      rows={data?.groups ?? []}
      rowId={({ id }) => id}
      onOpen={onOpen}
      empty={empty}
    />
  );
}
