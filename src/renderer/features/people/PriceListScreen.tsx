import type { Failure } from '@shared/failure';
import { unitLabel } from '@shared/units';
import { useMemo, useState } from 'react';
import { useAction } from '../../api/use-action';
import { useCall } from '../../api/use-call';
import { EmptyState } from '../../components/EmptyState';
import { FailureBar } from '../../components/FailureBar';
import { DecimalCell } from '../../components/fields/cells';
import { DataGrid } from '../../components/grid/DataGrid';
import type { GridColumn } from '../../components/grid/types';
import { Columns, MainColumn, ScreenFrame } from '../../components/Layout';
import { ProgressLine } from '../../components/ProgressLine';
import { StatusBar } from '../../components/StatusBar';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import { useScreenParam, useScreenSearch } from '../../shell/navigation';
import { usePlace } from '../../shell/place';
import { ListActions } from './ListActions';
import { ListFacts } from './ListFacts';
import classes from './People.module.css';
import { PricePane } from './PricePane';
import { useOwners } from './use-owners';
import { usePeopleData } from './use-people-data';
import { type Price, usePrices } from './use-prices';

/** One price list: when it holds, and each of its prices. */
export function PriceListScreen() {
  const { t, formatPercent } = useLanguage();
  const id = useScreenParam('priceListId');
  const search = useScreenSearch();
  const data = usePeopleData();
  const projects = useCall('project.list', { limit: 500 }, { collections: ['projects', 'customers'] });
  const list = data.priceLists?.find((one) => one.id === id);
  const save = useAction('priceList.save');
  const prices = usePrices(list);
  const [opened, setOpened] = useState<Price | 'new' | null>(search['add'] === 'yes' ? 'new' : null);
  const [fileFailure, setFileFailure] = useState<Failure | null>(null);
  usePlace(list?.name);
  const { roles, people, categories, unitGroups } = data;
  const owners = useOwners();
  const projectRows = projects.data?.rows;

  const isBeside = opened !== null;
  const columns = useMemo<readonly GridColumn<Price>[]>(() => {
    const nameIn = (rows: readonly { id: string; name: string }[] | undefined, wanted: string | null) =>
      rows?.find((one) => one.id === wanted)?.name ?? '';
    const subjectOf = (price: Price) => (price.kind === 'role' ? nameIn(roles, price.roleId) : price.category);
    const all: readonly GridColumn<Price>[] = [
      {
        id: 'subject',
        head: t('people.column.subject'),
        width: 'minmax(160px, 1fr)',
        tone: 'subject',
        cell: subjectOf,
      },
      {
        id: 'person',
        head: t('people.column.person'),
        width: 'minmax(120px, 0.8fr)',
        cell: ({ kind, personId }) =>
          personId !== null ? nameIn(people, personId) : kind === 'role' ? <Any text={t('people.everyone')} /> : '–',
      },
      {
        id: 'project',
        head: t('people.column.project'),
        width: 'minmax(120px, 1fr)',
        cell: ({ projectId }) =>
          projectId === null ? <Any text={t('people.everywhere')} /> : nameIn(projectRows, projectId),
      },
      { id: 'unit', head: t('people.column.unit'), width: 84, cell: ({ unit }) => unitLabel(unit, '1', t) },
      {
        id: 'price',
        head: `${t('people.column.price')} ${list?.currency ?? ''}`,
        width: 116,
        align: 'end',
        cell: (price) =>
          price.method === 'price' ? (
            <DecimalCell
              label={`${t('people.column.price')}, ${subjectOf(price)}`}
              value={price.price}
              onTake={(value) => prices.put({ ...price, price: value })}
            />
          ) : (
            <Any
              text={
                price.method === 'atCost'
                  ? t('prices.methodShort.atCost')
                  : t('prices.methodShort.markup', { percent: formatPercent(price.markupPercent) })
              }
            />
          ),
      },
    ];
    // The pane says the rest of the price that is open in it.
    return isBeside ? all.filter(({ id: column }) => column !== 'person' && column !== 'project') : all;
  }, [t, formatPercent, roles, people, projectRows, list?.currency, prices.put, isBeside]);

  const wanted = {
    kind: search['kind'],
    roleId: search['roleId'],
    category: search['category'],
    unit: search['unit'],
  };
  return (
    <ScreenFrame>
      <ProgressLine active={data.isFetching || save.isRunning} />
      <FailureBar failure={prices.failure ?? data.failure} onDismiss={prices.dismiss} />
      <FailureBar failure={fileFailure} onDismiss={() => setFileFailure(null)} />
      <Columns>
        <MainColumn>
          {list && (
            <div className={classes.head}>
              <ListFacts list={list} owner={owners.nameOf(list)} isBeside={isBeside} />
              <div className={classes.headVerbs}>
                <KeyButton
                  label={t('people.newPrice')}
                  keyName="n"
                  variant="primary"
                  onPress={() => setOpened('new')}
                />
                <ListActions list={list} onFailure={setFileFailure} />
              </div>
            </div>
          )}
          <DataGrid
            label={t('people.column.prices')}
            columns={columns}
            rows={list?.prices ?? []}
            rowId={(price) => price.id}
            rowHeight={32}
            onOpen={setOpened}
            empty={list && <EmptyState text={t('people.empty.list')} />}
          />
          <p className={classes.foot}>{t('people.narrow')}</p>
        </MainColumn>
        {opened !== null && list && roles && people && projectRows && categories && unitGroups && (
          <PricePane
            key={opened === 'new' ? 'new' : opened.id}
            price={opened === 'new' ? null : opened}
            wanted={wanted}
            list={list}
            lists={data.priceLists ?? []}
            roles={roles}
            people={people}
            projects={projectRows}
            categories={categories.filter(({ archived }) => !archived)}
            groups={unitGroups}
            prices={prices}
            onClose={() => setOpened(null)}
          />
        )}
      </Columns>
      <StatusBar end={list && <span>{t('people.prices', { count: list.prices.length })}</span>} />
    </ScreenFrame>
  );
}

function Any({ text }: { text: string }) {
  return <span className={classes.any}>{text}</span>;
}
