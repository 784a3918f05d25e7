import { useCall } from '@renderer/api/use-call';
import { AmountText, Figures } from '@renderer/components/AmountText';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { SidePane } from '@renderer/components/SidePane';
import { StatusBar } from '@renderer/components/StatusBar';
import { Toolbar } from '@renderer/components/Toolbar';
import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import type { ApiOutput } from '@shared/api';
import { useMemo, useState } from 'react';
import classes from './Accounting.module.css';
import { asInput, type Period, PeriodFields, usePeriod } from './PeriodFields';

type Row = ApiOutput<'ledger.trialBalance'>['rows'][number];

const SUM = 'sum';

function sumOf(rows: readonly Row[], name: string): Row {
  const total = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  return {
    account: SUM,
    name,
    type: null,
    openingAmount: total((row) => row.openingAmount),
    debitAmount: total((row) => row.debitAmount),
    creditAmount: total((row) => row.creditAmount),
    closingAmount: total((row) => row.closingAmount),
  };
}

/** What moved on each account, and the lines behind a figure. */
export function TrialBalanceSection() {
  const { t } = useLanguage();
  const { currency } = useCompany();
  const [period, setPeriod] = usePeriod();
  const [opened, setOpened] = useState<string | null>(null);
  const { data, isFetching, failure, retry } = useCall('ledger.trialBalance', asInput(period), {
    collections: ['vouchers', 'accounts'],
  });
  const reconciled = useCall('ledger.reconcile', {}, { collections: ['vouchers'] });
  const columns = useMemo<readonly GridColumn<Row>[]>(() => {
    const amount = (
      id: 'openingAmount' | 'debitAmount' | 'creditAmount' | 'closingAmount',
      head: string,
      wideOnly = false,
    ): GridColumn<Row> => ({
      id,
      head,
      width: 124,
      align: 'end',
      wideOnly,
      cell: (row) => <AmountText amount={row[id]} currency={currency} strong={row.account === SUM} />,
    });
    return [
      {
        id: 'account',
        head: t('accounting.column.account'),
        width: 84,
        cell: ({ account }) => (account === SUM ? '' : account),
      },
      {
        id: 'name',
        head: t('accounting.column.name'),
        width: 'minmax(160px, 1fr)',
        tone: 'subject',
        cell: ({ name }) => name,
      },
      amount('openingAmount', t('accounting.column.opening'), true),
      amount('debitAmount', t('accounting.column.debit')),
      amount('creditAmount', t('accounting.column.credit')),
      amount('closingAmount', t('accounting.column.closing')),
    ];
  }, [t, currency]);
  const rows = data?.rows ?? [];
  const open = reconciled.data?.rows.length ?? 0;
  return (
    <>
      <Toolbar start={<PeriodFields period={period} onChange={setPeriod} />} />
      <ProgressLine active={isFetching} />
      <FailureBar failure={failure} verb={{ label: t('shell.save.tryAgain'), onPress: retry }} />
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('accounting.section.trialBalance')}
            columns={columns}
            rows={rows.length === 0 ? [] : [...rows, sumOf(rows, t('accounting.trial.sum'))]}
            rowId={({ account }) => account}
            tone={({ account }) => (account === SUM ? 'group' : 'plain')}
            onOpen={({ account }) => account !== SUM && setOpened(account)}
            empty={data !== undefined && <EmptyState text={t('accounting.trial.empty')} />}
          />
        </MainColumn>
        {opened !== null && (
          <AccountPane key={opened} account={opened} period={period} onClose={() => setOpened(null)} />
        )}
      </Columns>
      <StatusBar
        end={
          <span>
            {open === 0 ? t('accounting.trial.reconciled') : t('accounting.trial.unreconciled', { count: open })}
          </span>
        }
      />
    </>
  );
}

/** The lines of one account with their running balance. */
function AccountPane({ account, period, onClose }: { account: string; period: Period; onClose: () => void }) {
  const { t, formatDate } = useLanguage();
  const { currency } = useCompany();
  const page = usePagedCall('ledger.lines', { account, ...asInput(period) });
  const columns = useMemo<readonly GridColumn<ApiOutput<'ledger.lines'>['rows'][number]>[]>(
    () => [
      {
        id: 'date',
        head: t('accounting.column.date'),
        width: 76,
        cell: ({ date }) => <Figures>{formatDate(date)}</Figures>,
      },
      {
        id: 'text',
        head: t('accounting.column.text'),
        width: 'minmax(60px, 1fr)',
        cell: ({ voucherNumber, text }) => text || voucherNumber,
      },
      {
        id: 'amount',
        head: t('accounting.column.amount'),
        width: 92,
        align: 'end',
        cell: ({ amount }) => <AmountText amount={amount} currency={currency} />,
      },
      {
        id: 'balance',
        head: t('accounting.column.balance'),
        width: 92,
        align: 'end',
        cell: ({ balanceAmount }) => <AmountText amount={balanceAmount} currency={currency} />,
      },
    ],
    [t, formatDate, currency],
  );
  return (
    <SidePane title={t('accounting.trial.linesOf', { account })} onClose={onClose}>
      <div className={classes.form}>
        <FailureBar failure={page.failure} />
        <DataGrid
          label={t('accounting.trial.linesOf', { account })}
          columns={columns}
          rows={page}
          rowId={(line) => `${line.voucherId} ${line.amount} ${line.balanceAmount}`}
          keyboard="own"
        />
      </div>
    </SidePane>
  );
}
