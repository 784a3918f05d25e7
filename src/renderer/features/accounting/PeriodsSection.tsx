import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { Figures } from '@renderer/components/AmountText';
import { Dialog } from '@renderer/components/Dialog';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DateField } from '@renderer/components/fields/DateField';
import { TextField } from '@renderer/components/fields/TextField';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { Toolbar } from '@renderer/components/Toolbar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { useStatus } from '@renderer/shell/status';
import type { ApiOutput } from '@shared/api';
import { useMemo, useState } from 'react';
import classes from './Accounting.module.css';

type Month = ApiOutput<'period.list'>['months'][number];

/** Until when the books are closed, and what stands in each month. */
export function PeriodsSection() {
  const { t, formatDate } = useLanguage();
  const { data, isFetching, failure, retry } = useCall(
    'period.list',
    {},
    {
      collections: ['company', 'vouchers', 'actuals'],
    },
  );
  const [dialog, setDialog] = useState<'lock' | 'unlock' | null>(null);
  const [month, setMonth] = useState<Month | undefined>(undefined);
  const columns = useMemo<readonly GridColumn<Month>[]>(
    () => [
      {
        id: 'month',
        head: t('accounting.column.month'),
        width: 'minmax(160px, 1fr)',
        tone: 'subject',
        cell: ({ from, to }) => <Figures>{`${formatDate(from)} – ${formatDate(to)}`}</Figures>,
      },
      {
        id: 'state',
        head: t('accounting.column.state'),
        width: 'minmax(120px, 1fr)',
        cell: ({ state }) => t(`accounting.period.state.${state}`),
      },
      {
        id: 'vouchers',
        head: t('accounting.column.vouchers'),
        width: 110,
        align: 'end',
        cell: ({ vouchers }) => String(vouchers),
      },
      {
        id: 'waiting',
        head: t('accounting.column.waiting'),
        width: 110,
        align: 'end',
        cell: ({ waiting }) => (waiting === 0 ? '–' : String(waiting)),
      },
    ],
    [t, formatDate],
  );
  const lockedUntil = data?.lockedUntil ?? null;
  return (
    <>
      <Toolbar
        start={
          data !== undefined && (
            <p className={classes.note}>
              {lockedUntil === null
                ? t('accounting.period.notLocked')
                : t('accounting.period.lockedUntil', { date: formatDate(lockedUntil) })}
            </p>
          )
        }
        end={
          <>
            {lockedUntil !== null && (
              <KeyButton label={t('accounting.period.unlock')} keyName="u" onPress={() => setDialog('unlock')} />
            )}
            <KeyButton
              label={t('accounting.period.lockVerb')}
              keyName="l"
              variant="primary"
              onPress={() => {
                setMonth(undefined);
                setDialog('lock');
              }}
            />
          </>
        }
      />
      <ProgressLine active={isFetching} />
      <FailureBar failure={failure} verb={{ label: t('shell.save.tryAgain'), onPress: retry }} />
      <DataGrid
        label={t('accounting.section.periods')}
        columns={columns}
        rows={data?.months ?? []}
        rowId={({ from }) => from}
        tone={({ state }) => (state === 'locked' ? 'quiet' : 'plain')}
        onOpen={(row) => {
          setMonth(row);
          setDialog(row.state === 'locked' ? 'unlock' : 'lock');
        }}
        empty={data !== undefined && <EmptyState text={t('accounting.period.empty')} />}
      />
      <StatusBar />
      {dialog === 'lock' && <LockDialog month={month} onClose={() => setDialog(null)} />}
      {dialog === 'unlock' && <UnlockDialog onClose={() => setDialog(null)} />}
    </>
  );
}

function LockDialog({ month, onClose }: { month: Month | undefined; onClose: () => void }) {
  const { t, formatDate } = useLanguage();
  const notify = useNotice();
  const { today } = useStatus();
  const lock = useAction('period.lock');
  const [until, setUntil] = useState(month?.to ?? '');

  async function confirm() {
    const result = await lock.run({ until });
    if (!result.ok) return;
    notify({ text: t('accounting.period.locked', { date: formatDate(until) }) });
    onClose();
  }

  return (
    <Dialog
      title={t('accounting.period.lock')}
      confirmLabel={t('accounting.period.lockVerb')}
      busy={lock.isRunning}
      failure={lock.failure}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <DateField label={t('accounting.period.lock')} value={until} today={today} onChange={setUntil} />
    </Dialog>
  );
}

function UnlockDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const notify = useNotice();
  const { today } = useStatus();
  const unlock = useAction('period.unlock');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');

  async function confirm() {
    const result = await unlock.run({ until: until === '' ? null : until, reason });
    if (!result.ok) return;
    notify({ text: t('accounting.period.unlocked') });
    onClose();
  }

  return (
    <Dialog
      title={t('accounting.period.unlockTitle')}
      confirmLabel={t('accounting.period.unlock')}
      busy={unlock.isRunning}
      failure={unlock.failure}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <div className={classes.form}>
        <TextField label={t('accounting.period.reason')} value={reason} autoFocus onChange={setReason} />
        <DateField label={t('accounting.period.unlockFrom')} optional value={until} today={today} onChange={setUntil} />
      </div>
    </Dialog>
  );
}
