import { Dialog } from '@renderer/components/Dialog';
import { useLanguage } from '@renderer/language/context';
import type { JobStatus } from '@shared/api/jobs';
import type { Failure } from '@shared/failure';
import { LeftOut } from './LeftOut';

interface ExportResultProps {
  readonly status: JobStatus;
  /** Null where the user kept no file. */
  readonly savedAs: string | null;
  readonly failure: Failure | null;
  readonly onClose: () => void;
}

/** How an export ended: what lies where, and each invoice that could not be written with the reason. */
export function ExportResult({ status, savedAs, failure, onClose }: ExportResultProps) {
  const { t } = useLanguage();
  const { state, done, total, refused } = status;
  const wasStopped = state === 'canceled';
  return (
    <Dialog
      title={wasStopped ? t('job.canceled', { done, total }) : t('batch.done', { count: done - refused.length })}
      confirmLabel={t('common.close')}
      failure={failure}
      onConfirm={onClose}
      onClose={onClose}
      wide={refused.length > 0}
      tells
    >
      <p>{savedAs === null ? t('batch.notSaved') : t('batch.saved', { file: savedAs })}</p>
      <LeftOut title={t('batch.refusedTitle', { count: refused.length })} refused={refused} />
    </Dialog>
  );
}
