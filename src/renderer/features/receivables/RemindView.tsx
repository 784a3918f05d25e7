import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { AmountText, Figures } from '@renderer/components/AmountText';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar, MessageBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { SelectionDock } from '@renderer/components/SelectionDock';
import { StatusBar } from '@renderer/components/StatusBar';
import { Toolbar } from '@renderer/components/Toolbar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import { useGo } from '@renderer/shell/navigation';
import { useNotice } from '@renderer/shell/notices';
import type { ApiOutput } from '@shared/api';
import type { ReminderSuggestion } from '@shared/api/reminders';
import type { Failure } from '@shared/failure';
import { groupBy } from '@shared/group-by';
import { addAmounts } from '@shared/money';
import { useMemo, useState } from 'react';
import { ReceivablesTabs } from './ReceivablesTabs';
import { type RemindBy, RemindDialog } from './RemindDialog';
import { ReminderPreview } from './ReminderOverlay';

const NOTHING: ReadonlySet<string> = new Set();

type Refused = ApiOutput<'reminder.make'>['refused'];

/** Whom to remind today, of which step; the mails are made for all that are chosen. */
export function RemindView() {
  const { t } = useLanguage();
  const go = useGo();
  const list = useCall(
    'reminder.suggest',
    { limit: 500 },
    { collections: ['invoices', 'payments', 'reminders', 'customers', 'company'] },
  );
  const [selection, setSelection] = useState(NOTHING);
  const [isAsking, setAsking] = useState(false);
  const [active, setActive] = useState<ReminderSuggestion | undefined>();
  const [shown, setShown] = useState<ReminderSuggestion | null>(null);
  const { make, refused, dismiss, isRunning, failure } = useReminding();
  const columns = useColumns();
  const rows = list.data?.rows ?? [];
  const chosen = rows.filter(({ invoiceId }) => selection.has(invoiceId));

  async function remind(by: RemindBy) {
    setAsking(false);
    await make(chosen, by);
    setSelection(NOTHING);
  }

  return (
    <ScreenFrame>
      <Toolbar
        start={<ReceivablesTabs current="remind" />}
        end={active && <KeyButton label={t('letters.screen.show')} keyName="p" onPress={() => setShown(active)} />}
      />
      <ProgressLine active={list.isFetching || isRunning} />
      <FailureBar failure={list.failure ?? failure} />
      {refused.length > 0 && <RefusedBar refused={refused} onDismiss={dismiss} />}
      <DataGrid
        label={t('receivables.view.remind')}
        columns={columns}
        rows={rows}
        rowId={({ invoiceId }) => invoiceId}
        selection={selection}
        onSelect={setSelection}
        onActive={setActive}
        onOpen={({ invoiceId }) => go('/invoices/$invoiceId', { invoiceId })}
        empty={list.isPending ? null : <EmptyState text={t('receivables.nobodyToRemind')} />}
      />
      <SelectionDock count={chosen.length} sums={useSums(chosen)} onClear={() => setSelection(NOTHING)}>
        <KeyButton
          label={t('receivables.action.remind')}
          keyName="s"
          variant="primary"
          busy={isRunning}
          onPress={() => setAsking(true)}
        />
      </SelectionDock>
      <StatusBar end={<span>{t('receivables.shown', { count: rows.length })}</span>} />
      {shown && (
        <ReminderPreview row={shown} rows={chosen.includes(shown) ? chosen : rows} onClose={() => setShown(null)} />
      )}
      {isAsking && <RemindDialog rows={chosen} onConfirm={(by) => void remind(by)} onClose={() => setAsking(false)} />}
    </ScreenFrame>
  );
}

/** Makes the mails and hands them to the mail program one by one. */
function useReminding() {
  const { t } = useLanguage();
  const notice = useNotice();
  const action = useAction('reminder.make');
  const [refused, setRefused] = useState<Refused>([]);
  async function make(rows: readonly ReminderSuggestion[], by: RemindBy) {
    const result = await action.run({ by, items: rows.map(({ invoiceId, step }) => ({ invoiceId, step })) });
    if (!result.ok) return;
    setRefused(result.value.refused);
    for (const { base64, fileName, mediaType } of result.value.files) {
      await platform.openMailDraft({ fileName, mediaType, bytes: fromBase64(base64) });
    }
    if (result.value.mails.some(({ state }) => state !== 'sent')) return notice({ text: t('outbox.kept') });
    if (result.value.done > 0) notice({ text: t('receivables.remind.done', { count: result.value.done }) });
  }
  return { make, refused, dismiss: () => setRefused([]), isRunning: action.isRunning, failure: action.failure };
}

function RefusedBar({ refused, onDismiss }: { refused: Refused; onDismiss: () => void }) {
  const { explain } = useLanguage();
  const [first] = refused;
  if (first === undefined) return null;
  // Codes cross the API as text; they are those of the refusals.
  return <MessageBar tone="danger" text={explain(first.failure as Failure)} onDismiss={onDismiss} />;
}

function useSums(rows: readonly ReminderSuggestion[]) {
  const { formatAmount } = useLanguage();
  return [...groupBy(rows, ({ currency }) => currency)].map(([currency, group]) => ({
    label: currency,
    value: formatAmount(addAmounts(group.map(({ openAmount }) => openAmount)), currency),
  }));
}

function useColumns(): readonly GridColumn<ReminderSuggestion>[] {
  const { t, formatDate } = useLanguage();
  return useMemo(
    () => [
      {
        id: 'customerName',
        head: t('receivables.column.customer'),
        width: 'minmax(130px, 1fr)',
        tone: 'subject',
        cell: ({ customerName }) => customerName,
      },
      { id: 'number', head: t('receivables.column.invoice'), width: 90, tone: 'text', cell: ({ number }) => number },
      {
        id: 'dueDate',
        head: t('receivables.column.due'),
        width: 86,
        cell: ({ dueDate }) => <Figures late>{formatDate(dueDate)}</Figures>,
      },
      {
        id: 'overdueDays',
        head: t('receivables.column.late'),
        width: 70,
        cell: ({ overdueDays }) => t('receivables.days', { count: overdueDays }),
      },
      {
        id: 'step',
        head: t('receivables.column.step'),
        width: 150,
        tone: 'text',
        cell: ({ step }) => t(`reminders.step.${step}`),
      },
      {
        id: 'last',
        head: t('receivables.column.last'),
        width: 124,
        wideOnly: true,
        cell: ({ lastDate }) =>
          lastDate === null ? t('receivables.never') : <Figures>{formatDate(lastDate)}</Figures>,
      },
      {
        id: 'currency',
        head: t('receivables.column.currency'),
        headHidden: true,
        width: 30,
        cell: ({ currency }) => currency,
      },
      {
        id: 'openAmount',
        head: t('receivables.column.open'),
        width: 96,
        align: 'end',
        cell: ({ openAmount, currency }) => <AmountText amount={openAmount} currency={currency} late />,
      },
    ],
    [t, formatDate],
  );
}
