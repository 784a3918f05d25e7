import { Dialog } from '@renderer/components/Dialog';
import { useLanguage } from '@renderer/language/context';
import type { JobStatus } from '@shared/api/jobs';
import type { Failure } from '@shared/failure';
import classes from './ExportDialog.module.css';

interface ExportResultProps {
  readonly status: JobStatus;
  /** Null where the user kept no file. */
  readonly savedAs: string | null;
  readonly failure: Failure | null;
  readonly onClose: () => void;
}

/** How an export ended: what lies where, and each invoice that could not be written with the reason. */
export function ExportResult({ status, savedAs, failure, onClose }: ExportResultProps) {
  const { t, explain } = useLanguage();
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
      {refused.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('batch.refusedTitle', { count: refused.length })}</h3>
          <dl className={classes.refused}>
            {refused.map(({ id, name, failure: reason }) => (
              <div key={id}>
                <dt>{name}</dt>
                {/* A job tells refusals as the API does: by codes of the catalogue. */}
                <dd>{explain(reason as Failure)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Dialog>
  );
}
