import { useCall } from '@renderer/api/use-call';
import { AmountText } from '@renderer/components/AmountText';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { SidePane } from '@renderer/components/SidePane';
import { StatusBar } from '@renderer/components/StatusBar';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import type { ApiOutput } from '@shared/api';
import { useMemo, useState } from 'react';
import classes from './Accounting.module.css';
import { besidePane } from './beside-pane';
import { asInput, type Period, PeriodFields, usePeriod } from './PeriodFields';
import { VoucherPane } from './VoucherPane';

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
  const [voucher, setVoucher] = useState<string | null>(null);
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
      cell: (row) => (
        <AmountText
          // Nothing moved is no zero; a balance of zero is.
          amount={row[id] === 0 && id !== 'closingAmount' ? null : row[id]}
          currency={currency}
          strong={row.account === SUM}
        />
      ),
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
      <PeriodFields period={period} onChange={setPeriod} />
      <ProgressLine active={isFetching} />
      <FailureBar failure={failure} verb={{ label: t('shell.save.tryAgain'), onPress: retry }} />
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('accounting.section.trialBalance')}
            columns={besidePane(columns, opened !== null, ['account', 'name', 'closingAmount'])}
            rows={rows.length === 0 ? [] : [...rows, sumOf(rows, t('accounting.trial.sum'))]}
            rowId={({ account }) => account}
            tone={({ account }) => (account === SUM ? 'group' : 'plain')}
            onOpen={({ account }) => {
              if (account === SUM) return;
              setOpened(account);
              setVoucher(null);
            }}
            empty={data !== undefined && <EmptyState text={t('accounting.trial.empty')} />}
          />
        </MainColumn>
        {opened !== null && voucher === null && (
          <AccountPane
            key={opened}
            account={opened}
            period={period}
            onVoucher={setVoucher}
            onClose={() => setOpened(null)}
          />
        )}
        {opened !== null && voucher !== null && (
          <VoucherPane key={voucher} voucherId={voucher} onClose={() => setVoucher(null)} />
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

/** So many lines stand in the pane; who wants the rest narrows the period. */
const SHOWN = 500;

interface AccountPaneProps {
  readonly account: string;
  readonly period: Period;
  readonly onVoucher: (voucherId: string) => void;
  readonly onClose: () => void;
}

/** The lines of one account with their running balance. */
function AccountPane({ account, period, onVoucher, onClose }: AccountPaneProps) {
  const { t, formatDate } = useLanguage();
  const { currency } = useCompany();
  const { data, failure } = useCall(
    'ledger.lines',
    { account, ...asInput(period), limit: SHOWN },
    { collections: ['vouchers'] },
  );
  const numbered = (data?.rows ?? []).map((line, place) => ({ ...line, place }));
  const edge = (name: string, amount: number) => (
    <tr>
      <td>{name}</td>
      <td />
      <td className={classes.figure}>
        <AmountText amount={amount} currency={currency} strong />
      </td>
    </tr>
  );
  return (
    <SidePane title={t('accounting.trial.linesOf', { account })} onClose={onClose}>
      <FailureBar failure={failure} />
      {data !== undefined && (
        <table className={classes.lines}>
          <thead>
            <tr>
              <th>{t('accounting.column.text')}</th>
              <th className={classes.figure}>{t('accounting.column.amount')}</th>
              <th className={classes.figure}>{t('accounting.column.balance')}</th>
            </tr>
          </thead>
          <tbody>
            {edge(t('accounting.column.opening'), data.openingAmount)}
            {numbered.map(({ place, voucherId, text, voucherNumber, date, amount, balanceAmount }) => (
              <tr key={place}>
                <td>
                  {text || voucherNumber}
                  <span className={classes.second}>
                    {formatDate(date)} <TextButton onPress={() => onVoucher(voucherId)}>{voucherNumber}</TextButton>
                  </span>
                </td>
                <td className={classes.figure}>
                  <AmountText amount={amount} currency={currency} />
                </td>
                <td className={classes.figure}>
                  <AmountText amount={balanceAmount} currency={currency} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>{edge(t('accounting.column.closing'), data.closingAmount)}</tfoot>
        </table>
      )}
      {data !== undefined && data.total > SHOWN && (
        <p className={classes.note}>{t('accounting.trial.firstOf', { shown: SHOWN, total: data.total })}</p>
      )}
    </SidePane>
  );
}
