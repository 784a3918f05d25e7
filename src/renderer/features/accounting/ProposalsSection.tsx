import { useAction } from '@renderer/api/use-action';
import { AmountText, Figures } from '@renderer/components/AmountText';
import { Dialog } from '@renderer/components/Dialog';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { SelectionDock } from '@renderer/components/SelectionDock';
import { StatusBar } from '@renderer/components/StatusBar';
import { ListSearch, Toolbar } from '@renderer/components/Toolbar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { ProposalRow } from '@shared/api/ledger';
import { useMemo, useState } from 'react';
import classes from './Accounting.module.css';
import { besidePane } from './beside-pane';
import { OutcomeBar, type Refused, useReasons } from './OutcomeBar';
import { ProposalPane } from './ProposalPane';

/** Confirmed invoices that wait for the accountant: dates, taxes and dimensions are put right, then they are posted. */
export function ProposalsSection() {
  const { t, formatDate } = useLanguage();
  const notify = useNotice();
  const reasonOf = useReasons();
  const [text, setText] = useState('');
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string | null>(null);
  const [posting, setPosting] = useState<readonly string[] | null>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const page = usePagedCall('proposal.list', { text });
  const post = useAction('proposal.post');
  const columns = useMemo<readonly GridColumn<ProposalRow>[]>(
    () => [
      {
        id: 'customer',
        head: t('accounting.column.customer'),
        width: 'minmax(140px, 1.2fr)',
        tone: 'subject',
        cell: ({ customerName }) => customerName,
      },
      {
        id: 'project',
        head: t('accounting.column.project'),
        width: 'minmax(100px, 1fr)',
        wideOnly: true,
        cell: ({ projectName }) => projectName,
      },
      {
        id: 'accountingDate',
        head: t('accounting.column.accountingDate'),
        width: 116,
        cell: ({ accountingDate }) => <Figures>{formatDate(accountingDate)}</Figures>,
      },
      {
        id: 'dueDate',
        head: t('accounting.column.dueDate'),
        width: 92,
        wideOnly: true,
        cell: ({ dueDate }) => <Figures>{formatDate(dueDate)}</Figures>,
      },
      {
        id: 'net',
        head: t('accounting.column.net'),
        width: 108,
        wideOnly: true,
        align: 'end',
        cell: ({ netAmount, currency }) => <AmountText amount={netAmount} currency={currency} />,
      },
      {
        id: 'total',
        head: t('accounting.column.total'),
        width: 112,
        align: 'end',
        cell: ({ grossAmount, currency }) => <AmountText amount={grossAmount} currency={currency} />,
      },
      {
        id: 'currency',
        head: t('accounting.column.currency'),
        headHidden: true,
        width: 40,
        cell: ({ currency }) => currency,
      },
      {
        id: 'state',
        head: t('accounting.column.state'),
        width: 'minmax(120px, 1.4fr)',
        cell: ({ problem, taxFindings: [finding] }) => {
          const reason = problem ?? finding?.failure;
          if (reason === undefined) return <span className={classes.ready}>{t('accounting.proposal.ready')}</span>;
          return <span className={classes.problem}>{reasonOf(reason)}</span>;
        },
      },
    ],
    [t, formatDate, reasonOf],
  );

  async function postThem(ids: readonly string[]) {
    const result = await post.run({ ids: [...ids] });
    setPosting(null);
    if (!result.ok) return;
    setRefused(result.value.refused);
    setSelection(new Set());
    setOpened(null);
    if (result.value.done > 0) notify({ text: t('accounting.proposal.posted', { count: result.value.done }) });
  }

  return (
    <>
      <Toolbar end={<ListSearch label={t('accounting.search')} value={text} onChange={setText} />} />
      <ProgressLine active={page.isFetching} />
      <FailureBar failure={page.failure ?? post.failure} onDismiss={post.dismiss} />
      <OutcomeBar refused={refused} onDismiss={() => setRefused([])} />
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('accounting.section.proposals')}
            columns={besidePane(columns, opened !== null, ['customer', 'total', 'currency'])}
            rows={page}
            rowId={({ invoiceId }) => invoiceId}
            selection={selection}
            onSelect={setSelection}
            onOpen={({ invoiceId }) => setOpened(invoiceId)}
            empty={page.answer !== undefined && <EmptyState text={t('accounting.proposal.empty')} />}
          />
        </MainColumn>
        {opened !== null && (
          <ProposalPane
            key={opened}
            invoiceId={opened}
            onClose={() => setOpened(null)}
            onPost={() => setPosting([opened])}
          />
        )}
      </Columns>
      <SelectionDock count={selection.size} onClear={() => setSelection(new Set())}>
        <KeyButton
          label={t('accounting.proposal.post')}
          keyName="p"
          variant="primary"
          onPress={() => setPosting([...selection])}
        />
      </SelectionDock>
      <StatusBar end={<span>{t('accounting.proposal.count', { count: page.count })}</span>} />
      {posting !== null && (
        <Dialog
          title={t('accounting.proposal.postTitle', { count: posting.length })}
          confirmLabel={t('accounting.proposal.post')}
          busy={post.isRunning}
          onConfirm={() => void postThem(posting)}
          onClose={() => setPosting(null)}
        >
          <p>{t('accounting.proposal.postText')}</p>
        </Dialog>
      )}
    </>
  );
}
