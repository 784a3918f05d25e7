import { AmountText, Figures } from '@renderer/components/AmountText';
import { EmptyState, NoMatch } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { FilterRow, FilterSelect } from '@renderer/components/FilterRow';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { sortFor } from '@renderer/components/grid/sort-for';
import type { GridColumn, GridSort } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { ListSearch, Toolbar } from '@renderer/components/Toolbar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo, useScreenSearch } from '@renderer/shell/navigation';
import { useStatus } from '@renderer/shell/status';
import type { PaymentRow } from '@shared/api/payments';
import { addDays } from '@shared/dates';
import { PAYMENT_KINDS, type PaymentKind } from '@shared/model/payment';
import { useMemo, useState } from 'react';
import { ReceivablesTabs } from './ReceivablesTabs';
import { ReceiveDialog } from './ReceiveDialog';

const SORTED_BY = ['date', 'customerName', 'invoiceNumber', 'amount'] as const;

const PERIODS = ['all', 'thisYear', 'last30'] as const;

type Period = (typeof PERIODS)[number];

const spanOf = (period: Period, today: string): { from?: string } => {
  if (period === 'thisYear') return { from: `${today.slice(0, 4)}-01-01` };
  return period === 'last30' ? { from: addDays(today, -30) } : {};
};

/** All money that came in or went out, was written off or settled, the latest first. */
export function PaymentsView() {
  const { t, formatAmount } = useLanguage();
  const { today } = useStatus();
  const go = useGo();
  const search = useScreenSearch();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<PaymentKind | null>(null);
  const [period, setPeriod] = useState<Period>('all');
  const [sort, setSort] = useState<GridSort>([]);
  const [isReceiving, setReceiving] = useState(search['new'] !== undefined);
  const { from = spanOf(period, today).from, to, customerId } = search;
  const input = {
    text,
    sort: sortFor(sort, SORTED_BY),
    ...(kind !== null && { kind }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(customerId !== undefined && { customerId }),
  };
  const list = usePagedCall('payment.list', input, { collections: ['payments', 'invoices'] });
  const columns = useColumns();
  const isNarrowed = text !== '' || kind !== null || from !== undefined || to !== undefined;
  const clear = () => {
    setText('');
    setKind(null);
    setPeriod('all');
    if (search['from'] !== undefined || to !== undefined) go('/receivables', {}, { view: 'payments' });
  };
  return (
    <ScreenFrame>
      <Toolbar
        start={<ReceivablesTabs current="payments" />}
        end={
          <>
            <ListSearch label={t('receivables.searchPayments')} value={text} onChange={setText} />
            <KeyButton
              label={t('receivables.action.receive')}
              keyName="n"
              variant="primary"
              onPress={() => setReceiving(true)}
            />
          </>
        }
      />
      <ProgressLine active={list.isFetching} />
      <FailureBar failure={list.failure} verb={{ label: t('shell.save.tryAgain'), onPress: list.retry }} />
      <FilterRow>
        <FilterSelect
          name={t('receivables.filter.kind')}
          value={kind === null ? t('receivables.filter.all') : t(`receivables.kind.${kind}`)}
          choices={[
            { id: 'all', label: t('receivables.filter.all'), onChoose: () => setKind(null) },
            ...PAYMENT_KINDS.map((id) => ({
              id,
              label: t(`receivables.kind.${id}`),
              onChoose: () => setKind(id),
            })),
          ]}
        />
        <FilterSelect
          name={t('receivables.filter.period')}
          value={t(`receivables.filter.${period}`)}
          choices={PERIODS.map((id) => ({ id, label: t(`receivables.filter.${id}`), onChoose: () => setPeriod(id) }))}
        />
      </FilterRow>
      <DataGrid
        label={t('receivables.view.payments')}
        columns={columns}
        rows={list}
        rowId={({ id }) => id}
        sort={sort}
        onSort={setSort}
        onOpen={({ invoiceId }) => go('/invoices/$invoiceId', { invoiceId })}
        empty={
          list.isPending ? null : isNarrowed ? (
            <NoMatch text={t('receivables.noPaymentMatch')} onClear={clear} />
          ) : (
            <EmptyState
              text={t('receivables.noPayments')}
              action={
                <KeyButton
                  label={t('receivables.action.receive')}
                  variant="primary"
                  onPress={() => setReceiving(true)}
                />
              }
            />
          )
        }
      />
      <StatusBar
        end={
          <span>
            {[
              t('receivables.shown', { count: list.count }),
              ...(list.answer?.sums ?? []).map(
                ({ currency, amount }) => `${currency} ${formatAmount(amount, currency)}`,
              ),
            ].join(', ')}
          </span>
        }
      />
      {isReceiving && <ReceiveDialog onClose={() => setReceiving(false)} />}
    </ScreenFrame>
  );
}

function useColumns(): readonly GridColumn<PaymentRow>[] {
  const { t, formatDate } = useLanguage();
  return useMemo(
    () => [
      {
        id: 'date',
        head: t('receivables.column.date'),
        width: 86,
        sortable: true,
        cell: ({ date }) => <Figures>{formatDate(date)}</Figures>,
      },
      {
        id: 'customerName',
        head: t('receivables.column.customer'),
        width: 'minmax(130px, 1fr)',
        tone: 'subject',
        sortable: true,
        cell: ({ customerName }) => customerName,
      },
      {
        id: 'invoiceNumber',
        head: t('receivables.column.invoice'),
        width: 96,
        sortable: true,
        tone: 'text',
        cell: ({ invoiceNumber }) => invoiceNumber,
      },
      {
        id: 'kind',
        head: t('receivables.column.kind'),
        width: 132,
        cell: ({ kind }) => t(`receivables.kind.${kind}`),
      },
      {
        id: 'note',
        head: t('receivables.column.note'),
        width: 'minmax(80px, 1fr)',
        wideOnly: true,
        cell: ({ note }) => note,
      },
      {
        id: 'currency',
        head: t('receivables.column.currency'),
        headHidden: true,
        width: 30,
        cell: ({ currency }) => currency,
      },
      {
        id: 'amount',
        head: t('receivables.column.amount'),
        width: 104,
        align: 'end',
        sortable: true,
        cell: ({ amount, currency }) => <AmountText amount={amount} currency={currency} />,
      },
    ],
    [t, formatDate],
  );
}
