import { useApi } from '@renderer/api/context';
import { useJob } from '@renderer/api/use-job';
import { Dialog } from '@renderer/components/Dialog';
import { CheckField } from '@renderer/components/fields/ChoiceFields';
import { DateField } from '@renderer/components/fields/DateField';
import { JobProgress } from '@renderer/components/jobs/JobProgress';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import { useStatus } from '@renderer/shell/status';
import type { InvoiceRow } from '@shared/api/invoicing';
import type { JobStatus } from '@shared/api/jobs';
import type { Failure } from '@shared/failure';
import { useState } from 'react';
import classes from './ExportDialog.module.css';
import { ExportResult } from './ExportResult';

interface ExportDialogProps {
  /** What is selected; nothing selected exports a period. */
  readonly rows: readonly InvoiceRow[];
  readonly onClose: () => void;
}

/** The year up to today: what an accountant asks for most. */
const yearOf = (today: string) => ({ from: `${today.slice(0, 4)}-01-01`, to: today });

/** Takes the files of many invoices out: which, in what form, and then how far it is. */
export function ExportDialog({ rows, onClose }: ExportDialogProps) {
  const { t } = useLanguage();
  const { call } = useApi();
  const { today } = useStatus();
  const job = useJob();
  const [period, setPeriod] = useState(() => yearOf(today));
  const [wants, setWants] = useState({ pdf: true, own: true, register: true, asSent: false });
  const [ended, setEnded] = useState<{ status: JobStatus; savedAs: string | null } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const posted = rows.filter(({ number }) => number !== null);
  const isOfPeriod = rows.length === 0;
  const want = (changes: Partial<typeof wants>) => setWants((present) => ({ ...present, ...changes }));

  function problem(): string | null {
    if (!wants.pdf && !wants.own) return t('batch.chooseFormat');
    if (!isOfPeriod) return posted.length === 0 ? t('batch.chosen', { count: 0 }) : null;
    return period.to < period.from ? t('invoices.filter.endsBeforeItStarts') : null;
  }

  async function save(jobId: string): Promise<string | null> {
    const made = await call('job.file', { jobId });
    if (!made.ok) {
      setFailure(made.failure);
      return null;
    }
    const { base64, ...file } = made.value;
    const saved = await platform.saveFile({ ...file, bytes: fromBase64(base64) });
    if (!saved.ok) setFailure(saved.failure);
    return saved.ok && saved.value.saved ? file.fileName : null;
  }

  async function run() {
    setFailure(null);
    const result = await job.run('batch.export', {
      ...(isOfPeriod ? period : { ids: posted.map(({ id }) => id) }),
      formats: [...(wants.pdf ? (['pdf'] as const) : []), ...(wants.own ? (['own'] as const) : [])],
      register: isOfPeriod && wants.register,
      asSent: wants.asSent,
    });
    if (!result.ok || result.value.state === 'failed') return;
    const savedAs = result.value.state === 'done' ? await save(result.value.id) : null;
    setEnded({ status: result.value, savedAs });
  }

  if (ended !== null) return <ExportResult {...ended} failure={failure} onClose={onClose} />;
  return (
    <Dialog
      title={t('batch.title')}
      confirmLabel={t('batch.begin')}
      disabledReason={problem()}
      busy={job.isRunning}
      failure={job.failure ?? failure}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      {isOfPeriod ? (
        <div className={classes.dates}>
          <DateField
            label={t('invoices.filter.from')}
            value={period.from}
            today={today}
            onChange={(from) => setPeriod({ ...period, from })}
          />
          <DateField
            label={t('invoices.filter.to')}
            value={period.to}
            today={today}
            onChange={(to) => setPeriod({ ...period, to })}
          />
        </div>
      ) : (
        <p>
          {t('batch.chosen', { count: posted.length })}
          {posted.length < rows.length && ` ${t('batch.skipped', { count: rows.length - posted.length })}`}
        </p>
      )}
      <div className={classes.choices}>
        <CheckField label={t('batch.pdf')} checked={wants.pdf} onChange={(pdf) => want({ pdf })} />
        <CheckField label={t('batch.own')} checked={wants.own} onChange={(own) => want({ own })} />
        {isOfPeriod && (
          <CheckField
            label={t('batch.register')}
            note={t('batch.registerNote')}
            checked={wants.register}
            onChange={(register) => want({ register })}
          />
        )}
        <CheckField
          label={t('batch.asSent')}
          note={t('batch.asSentNote')}
          checked={wants.asSent}
          onChange={(asSent) => want({ asSent })}
        />
      </div>
      {job.isRunning && <JobProgress label={t('batch.running')} status={job.status} onCancel={job.cancel} />}
    </Dialog>
  );
}
