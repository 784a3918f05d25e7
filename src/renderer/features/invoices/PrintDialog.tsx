import { useApi } from '@renderer/api/context';
import { useJob } from '@renderer/api/use-job';
import { Dialog } from '@renderer/components/Dialog';
import { CheckField, SegmentedField } from '@renderer/components/fields/ChoiceFields';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { JobProgress } from '@renderer/components/jobs/JobProgress';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import { useNotice } from '@renderer/shell/notices';
import type { InvoiceRow } from '@shared/api/invoicing';
import type { JobStatus } from '@shared/api/jobs';
import { MOST_COPIES } from '@shared/api/print';
import type { Failure } from '@shared/failure';
import { useState } from 'react';
import classes from './ExportDialog.module.css';
import { LeftOut } from './LeftOut';
import { nameList } from './name-list';

interface PrintDialogProps {
  /** What is selected; only what is posted is printed. */
  readonly rows: readonly InvoiceRow[];
  readonly onClose: () => void;
}

const ORDERS = ['number', 'customer'] as const;

/** Prints many invoices in one job: how, then how far it is, then the system's dialog. */
export function PrintDialog({ rows, onClose }: PrintDialogProps) {
  const { t } = useLanguage();
  const { call } = useApi();
  const notify = useNotice();
  const job = useJob();
  const [copies, setCopies] = useState('0');
  const [order, setOrder] = useState<(typeof ORDERS)[number]>('number');
  const [wants, setWants] = useState({ cover: false, duplex: false });
  const [made, setMade] = useState<JobStatus | null>(null);
  const [isPrinted, setPrinted] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const posted = rows.filter(({ number }) => number !== null);
  const copiesAreWrong = !/^\d+$/.test(copies) || Number(copies) > MOST_COPIES;

  /** Hands the pages to the system's dialog, and logs them once they are through it. */
  async function print(status: JobStatus) {
    const file = await call('job.file', { jobId: status.id });
    if (!file.ok) return setFailure(file.failure);
    const printed = await platform.print(fromBase64(file.value.base64));
    if (!printed.ok) return setFailure(printed.failure);
    if (!printed.value.printed) return;
    const logged = await call('print.log', { jobId: status.id });
    if (!logged.ok) return setFailure(logged.failure);
    notify({ text: t('print.done', { count: logged.value.done }) });
    if (status.refused.length === 0) return onClose();
    setPrinted(true);
  }

  async function run() {
    setFailure(null);
    const result = await job.run('print.run', {
      ids: posted.map(({ id }) => id),
      copies: Number(copies),
      order,
      ...wants,
    });
    if (!result.ok || result.value.state !== 'done') return;
    setMade(result.value);
    if (result.value.hasFile && platform.mayPrintAtOnce()) await print(result.value);
  }

  if (made !== null) {
    const mayPrint = made.hasFile && !isPrinted;
    return (
      <Dialog
        title={t('print.title', { count: made.total - 1 - made.refused.length })}
        confirmLabel={mayPrint ? t('print.action') : t('common.close')}
        failure={failure}
        onConfirm={() => (mayPrint ? void print(made) : onClose())}
        onClose={onClose}
        wide={made.refused.length > 0}
        tells={!mayPrint}
      >
        <p>{isPrinted ? t('print.done', { count: made.total - 1 - made.refused.length }) : t('print.ready')}</p>
        <LeftOut title={t('print.leftOutTitle', { count: made.refused.length })} refused={made.refused} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('print.title', { count: posted.length })}
      confirmLabel={t('print.action')}
      disabledReason={posted.length === 0 ? t('batch.chosen', { count: 0 }) : null}
      busy={job.isRunning || copiesAreWrong}
      failure={job.failure ?? failure}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{nameList(posted, t)}</p>
      {posted.length < rows.length && <p>{t('batch.skipped', { count: rows.length - posted.length })}</p>}
      <div className={classes.dates}>
        <DecimalField
          label={t('print.copies')}
          help={t('print.copiesHelp')}
          value={copies}
          onChange={setCopies}
          {...(copiesAreWrong && { error: t('print.copiesWrong', { most: MOST_COPIES }) })}
        />
        <SegmentedField
          label={t('print.order')}
          options={ORDERS.map((value) => ({ value, label: t(`print.orderBy.${value}`) }))}
          value={order}
          onChange={setOrder}
        />
      </div>
      <div className={classes.choices}>
        <CheckField
          label={t('print.withCover')}
          checked={wants.cover}
          onChange={(cover) => setWants({ ...wants, cover })}
        />
        <CheckField
          label={t('print.duplex')}
          checked={wants.duplex}
          onChange={(duplex) => setWants({ ...wants, duplex })}
        />
      </div>
      <p>{t('print.explain')}</p>
      {job.isRunning && <JobProgress label={t('print.making')} status={job.status} onCancel={job.cancel} />}
    </Dialog>
  );
}
