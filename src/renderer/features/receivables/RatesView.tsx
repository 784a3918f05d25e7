import { useAction } from '@renderer/api/use-action';
import { Figures } from '@renderer/components/AmountText';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar, MessageBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { Columns, MainColumn, ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { Toolbar } from '@renderer/components/Toolbar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { useScreenSearch } from '@renderer/shell/navigation';
import { useNotice } from '@renderer/shell/notices';
import { useCompany } from '@renderer/shell/status';
import type { ApiOutput } from '@shared/api';
import type { Failure } from '@shared/failure';
import type { ExchangeRate } from '@shared/model/exchange-rate';
import { useMemo, useState } from 'react';
import { RatePane } from './RatePane';
import { ReceivablesTabs } from './ReceivablesTabs';

type Imported = ApiOutput<'exchangeRate.import'>;

/** What foreign money was worth on which day: entered one by one or from a file of the bank. */
export function RatesView() {
  const { t } = useLanguage();
  const { currency: home } = useCompany();
  const asked = useScreenSearch();
  const list = usePagedCall('exchangeRate.list', {}, { collections: ['exchangeRates', 'contracts', 'invoices'] });
  const [edited, setEdited] = useState<ExchangeRate | 'new' | null>(asked['currency'] === undefined ? null : 'new');
  const columns = useColumns();
  const { load, refused, dismiss, isRunning, failure } = useImport();
  const currencies = list.answer?.currencies ?? [];
  return (
    <ScreenFrame>
      <Toolbar
        start={<ReceivablesTabs current="rates" />}
        end={
          <>
            <KeyButton
              label={t('receivables.action.importRates')}
              keyName="i"
              busy={isRunning}
              onPress={() => void load()}
            />
            <KeyButton
              label={t('receivables.action.newRate')}
              keyName="n"
              variant="primary"
              onPress={() => setEdited('new')}
            />
          </>
        }
      />
      <ProgressLine active={list.isFetching || isRunning} />
      <FailureBar failure={list.failure ?? failure} />
      {refused.length > 0 && <RefusedRows refused={refused} onDismiss={dismiss} />}
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('receivables.view.rates')}
            columns={columns}
            rows={list}
            rowId={({ id }) => id}
            onOpen={setEdited}
            empty={list.isPending ? null : <EmptyState text={t('receivables.noRates', { currency: home })} />}
          />
        </MainColumn>
        {edited && (
          <RatePane
            key={edited === 'new' ? 'new' : edited.id}
            rate={edited === 'new' ? null : edited}
            currencies={currencies}
            preferred={asked['currency']}
            onClose={() => setEdited(null)}
          />
        )}
      </Columns>
      <StatusBar end={<span>{t('receivables.shown', { count: list.count })}</span>} />
    </ScreenFrame>
  );
}

/** Rates from a file that the user picks. */
function useImport() {
  const { t } = useLanguage();
  const notice = useNotice();
  const action = useAction('exchangeRate.import');
  const [refused, setRefused] = useState<Imported['refused']>([]);
  async function load() {
    const file = await platform.pickFile('.csv,text/csv');
    if (file === null) return;
    const result = await action.run({ csv: new TextDecoder().decode(file.bytes) });
    if (!result.ok) return;
    const { added, replaced, unchanged } = result.value;
    setRefused(result.value.refused);
    notice({ text: t('receivables.rate.imported', { added, replaced, unchanged }) });
  }
  return { load, refused, dismiss: () => setRefused([]), isRunning: action.isRunning, failure: action.failure };
}

function RefusedRows({ refused, onDismiss }: { refused: Imported['refused']; onDismiss: () => void }) {
  const { t, explain } = useLanguage();
  const [first] = refused;
  if (first === undefined) return null;
  // Codes cross the API as text; they are those of the refusals.
  const reason = explain(first.failure as Failure);
  return (
    <MessageBar
      tone="danger"
      text={t('receivables.rate.refused', { count: refused.length, row: first.row, reason })}
      onDismiss={onDismiss}
    />
  );
}

function useColumns(): readonly GridColumn<ExchangeRate>[] {
  const { t, formatDate, formatDecimal } = useLanguage();
  const { currency: home } = useCompany();
  return useMemo(
    () => [
      {
        id: 'currency',
        head: t('receivables.column.currency'),
        width: 90,
        tone: 'subject',
        cell: ({ currency }) => currency,
      },
      {
        id: 'date',
        head: t('receivables.column.date'),
        width: 110,
        cell: ({ date }) => <Figures>{formatDate(date)}</Figures>,
      },
      {
        id: 'rate',
        head: t('receivables.column.rate', { currency: home }),
        width: 140,
        align: 'end',
        cell: ({ rate }) => <Figures>{formatDecimal(rate, { minDecimals: 4 })}</Figures>,
      },
      {
        id: 'source',
        head: t('receivables.column.source'),
        width: 'minmax(120px, 1fr)',
        cell: ({ source }) => source,
      },
    ],
    [t, formatDate, formatDecimal, home],
  );
}
