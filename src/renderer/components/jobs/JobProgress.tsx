import type { JobStatus } from '@shared/api/jobs';
import { useLanguage } from '../../language/context';
import { TextButton } from '../TextButton';
import classes from './JobProgress.module.css';

interface JobProgressProps {
  /** What is under way: "Making files". */
  readonly label: string;
  readonly status: JobStatus | null;
  readonly onCancel: () => void;
}

/** How far long work is, in a bar and in figures, with the way to stop it. */
export function JobProgress({ label, status, onCancel }: JobProgressProps) {
  const { t } = useLanguage();
  const done = status?.done ?? 0;
  const total = status?.total ?? 0;
  const share = total === 0 ? 0 : done / total;
  return (
    <div className={classes.progress}>
      <div
        className={classes.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <div className={classes.bar} style={{ transform: `scaleX(${share})` }} />
      </div>
      <div className={classes.text}>
        <span>{label}</span>
        <span className={classes.count}>{t('job.progress', { done, total })}</span>
        <TextButton onPress={onCancel}>{t('job.stop')}</TextButton>
      </div>
    </div>
  );
}
