import { AmountText, Figures } from '@renderer/components/AmountText';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { SelectField } from '@renderer/components/fields/SelectField';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { ListSearch, Toolbar } from '@renderer/components/Toolbar';
import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import type { VoucherRow } from '@shared/api/ledger';
import { VOUCHER_KINDS, type VoucherKind } from '@shared/model/voucher';
import { useMemo, useState } from 'react';
import { besidePane } from './beside-pane';
import { asInput, PeriodFields, usePeriod } from './PeriodFields';
import { VoucherPane } from './VoucherPane';

/** Every voucher, the latest first. */
export function VouchersSection() {
  const { t, formatDate } = useLanguage();
  const { currency } = useCompany();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<VoucherKind | null>(null);
  const [period, setPeriod] = usePeriod();
  const [opened, setOpened] = useState<string | null>(null);
  const page = usePagedCall('voucher.list', { text, ...asInput(period), ...(kind !== null && { kind }) });
  const columns = useMemo<readonly GridColumn<VoucherRow>[]>(
    () => [
      {
        id: 'number',
        head: t('accounting.column.voucher'),
        width: 116,
        tone: 'subject',
        cell: ({ number }) => number,
      },
      {
        id: 'date',
        head: t('accounting.column.date'),
        width: 88,
        cell: ({ date }) => <Figures>{formatDate(date)}</Figures>,
      },
      {
        id: 'kind',
        head: t('accounting.column.kind'),
        width: 128,
        cell: (row) => t(`accounting.voucherKind.${row.kind}`),
      },
      {
        id: 'text',
        head: t('accounting.column.text'),
        width: 'minmax(140px, 1fr)',
        cell: ({ text: said }) => said,
      },
      {
        id: 'amount',
        head: `${t('accounting.column.amount')} ${currency}`,
        width: 128,
        align: 'end',
        cell: ({ amount }) => <AmountText amount={amount} currency={currency} />,
      },
    ],
    [t, formatDate, currency],
  );
  return (
    <>
      <Toolbar end={<ListSearch label={t('accounting.search')} value={text} onChange={setText} />} />
      <PeriodFields period={period} onChange={setPeriod}>
        <SelectField
          label={t('accounting.column.kind')}
          options={[
            { value: 'all', label: t('accounting.voucher.allKinds') },
            ...VOUCHER_KINDS.map((one) => ({ value: one, label: t(`accounting.voucherKind.${one}`) })),
          ]}
          value={kind ?? 'all'}
          onChange={(next) => setKind(VOUCHER_KINDS.find((one) => one === next) ?? null)}
        />
      </PeriodFields>
      <ProgressLine active={page.isFetching} />
      <FailureBar failure={page.failure} verb={{ label: t('shell.save.tryAgain'), onPress: page.retry }} />
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('accounting.section.vouchers')}
            columns={besidePane(columns, opened !== null, ['number', 'date', 'amount'])}
            rows={page}
            rowId={({ id }) => id}
            tone={({ isReversed }) => (isReversed ? 'quiet' : 'plain')}
            onOpen={({ id }) => setOpened(id)}
            empty={page.answer !== undefined && <EmptyState text={t('accounting.voucher.empty')} />}
          />
        </MainColumn>
        {opened !== null && <VoucherPane key={opened} voucherId={opened} onClose={() => setOpened(null)} />}
      </Columns>
      <StatusBar end={<span>{t('accounting.voucher.count', { count: page.count })}</span>} />
    </>
  );
}
