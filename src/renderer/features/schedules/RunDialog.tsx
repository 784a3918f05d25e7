import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { Dialog } from '@renderer/components/Dialog';
import { DateField } from '@renderer/components/fields/DateField';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { useStatus } from '@renderer/shell/status';
import { isPlainDate } from '@shared/dates';
import { useState } from 'react';
import { RunOutcomeList } from './RunOutcomeList';
import { useRunWords } from './run-words';
import classes from './Schedules.module.css';

/** Shows what a run would make of today, or of an earlier day, and makes it. */
export function RunDialog({ onClose }: { onClose: () => void }) {
  const { t, formatMoney } = useLanguage();
  const { today } = useStatus();
  const notify = useNotice();
  const { doneText } = useRunWords();
  const [asOf, setAsOf] = useState(today);
  const isDay = isPlainDate(asOf) && asOf <= today;
  const preview = useCall('invoiceRun.preview', { asOf: isDay ? asOf : today });
  const { run, isRunning, failure } = useAction('invoiceRun.run');
  const outcome = preview.data;
  const count = outcome?.made.length ?? 0;
  const isNothing = outcome !== undefined && count === 0 && outcome.skipped.length === 0 && outcome.failed.length === 0;

  async function perform(): Promise<void> {
    const result = await run({ asOf, trigger: 'button' });
    if (!result.ok) return;
    notify({ text: doneText(result.value) });
    onClose();
  }

  const sums = outcome?.sums.map(({ currency, netAmount }) => formatMoney(netAmount, currency)).join(' + ');
  return (
    <Dialog
      title={t('schedules.run.title')}
      confirmLabel={t('schedules.runNow')}
      wide
      busy={isRunning || preview.isPending}
      failure={failure ?? preview.failure}
      disabledReason={isNothing ? t('schedules.run.none') : null}
      onConfirm={() => void perform()}
      onClose={onClose}
    >
      <div className={classes.runHead}>
        <DateField
          label={t('schedules.run.asOf')}
          value={asOf}
          today={today}
          onChange={setAsOf}
          error={isDay ? null : t('schedules.run.notAhead')}
        />
        {count > 0 && (
          <p className={classes.runSum}>
            {t('schedules.run.made', { count })}
            <b>{sums}</b>
          </p>
        )}
      </div>
      {outcome !== undefined && !isNothing && (
        <div className={classes.runList}>
          <RunOutcomeList outcome={outcome} isDone={false} onLeave={onClose} />
        </div>
      )}
    </Dialog>
  );
}
