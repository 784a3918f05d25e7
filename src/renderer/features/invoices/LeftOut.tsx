import { useLanguage } from '@renderer/language/context';
import type { JobStatus } from '@shared/api/jobs';
import type { Failure } from '@shared/failure';
import classes from './ExportDialog.module.css';

/** Each invoice that long work could not treat like the rest, with the reason; nothing where there is none. */
export function LeftOut({ title, refused }: { title: string } & Pick<JobStatus, 'refused'>) {
  const { explain } = useLanguage();
  if (refused.length === 0) return null;
  return (
    <>
      <h3 className={classes.heading}>{title}</h3>
      <dl className={classes.refused}>
        {refused.map(({ id, name, failure }) => (
          <div key={id}>
            <dt>{name}</dt>
            {/* A job tells refusals as the API does: by codes of the catalogue. */}
            <dd>{explain(failure as Failure)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
