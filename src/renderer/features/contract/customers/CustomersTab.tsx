import { AmountText, Figures } from '@renderer/components/AmountText';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useMemo, useState } from 'react';
import classes from '../Contract.module.css';
import type { ContractView } from '../tabs';
import { CustomersPane } from './CustomersPane';
import { type ListRow, listsOf, rowsOf } from './lists';

/** There is room for these beside a pane. */
const BESIDE_A_PANE = ['name', 'share', 'terms'];

/** Who shares the bill of each line, and how new lines begin. */
export function CustomersTab({ view }: { view: ContractView }) {
  const { t, formatPercent } = useLanguage();
  const [editedId, setEditedId] = useState<string | null>(null);
  const [active, setActive] = useState<ListRow>();
  const { currency, customerId: primaryId } = view.contract;
  const nameOf = (id: string) => view.customers.find((customer) => customer.id === id)?.name ?? '';
  const lists = useMemo(() => listsOf(view, t('contractTerms.customers.ofContract')), [view, t]);
  const keyOf = (row: ListRow) => row.list.lineId ?? 'contract';
  const columns: readonly GridColumn<ListRow>[] = [
    {
      id: 'name',
      head: t('contracts.column.customer'),
      width: 'minmax(160px, 1fr)',
      tone: 'subject',
      cell: (row) => (row.kind === 'list' ? row.list.name : nameOf(row.customer.customerId)),
    },
    {
      id: 'share',
      head: t('contractTerms.customers.share'),
      width: 92,
      align: 'end',
      cell: (row) => (row.kind === 'list' ? null : <Figures>{formatPercent(row.customer.percent)}</Figures>),
    },
    {
      id: 'role',
      head: t('contractTerms.customers.part'),
      headHidden: true,
      width: 'minmax(150px, 1fr)',
      cell: (row) =>
        row.kind === 'list'
          ? null
          : [
              row.customer.customerId === primaryId && t('contractTerms.customers.primary'),
              row.list.customers.length > 1 && row.customer.isRounding && t('contractTerms.customers.rounding'),
            ]
              .filter((word) => word !== false)
              .join(', '),
    },
    {
      id: 'terms',
      head: t('contractTerms.customers.paymentTerms'),
      width: 132,
      cell: (row) =>
        row.kind === 'list' || row.customer.paymentTermDays === null
          ? null
          : t('contractTerms.customers.days', { count: row.customer.paymentTermDays }),
    },
    {
      id: 'limit',
      head: `${t('contractTerms.customers.limit')}, ${currency}`,
      width: 150,
      align: 'end',
      cell: (row) =>
        row.kind === 'list' ? null : <AmountText amount={row.customer.notToExceedAmount} currency={currency} />,
    },
  ];
  const edited = lists.find((list) => (list.lineId ?? 'contract') === editedId);
  const target = active === undefined ? lists[0] : active.list;
  return (
    <Columns>
      <MainColumn>
        <DataGrid
          label={t('contracts.tab.customers')}
          columns={edited ? columns.filter(({ id }) => BESIDE_A_PANE.includes(id)) : columns}
          rows={rowsOf(lists)}
          rowId={(row) => row.id}
          tone={(row) => (row.kind === 'list' ? 'group' : 'plain')}
          onOpen={(row) => setEditedId(keyOf(row))}
          onActive={setActive}
        />
        <div className={classes.below}>
          <KeyButton
            label={t('contractTerms.customers.change')}
            keyName="n"
            onPress={() => setEditedId(target?.lineId ?? 'contract')}
          />
          <span className={classes.hint}>{t('contractTerms.customers.explain')}</span>
        </div>
      </MainColumn>
      {edited && <CustomersPane key={editedId} view={view} list={edited} onClose={() => setEditedId(null)} />}
    </Columns>
  );
}
