import { useEffect, useState } from 'react';
import { useLanguage } from '../language/context';
import classes from './ProgressLine.module.css';

/** Nothing is shown for this long: most answers are there before. */
const PATIENCE = 200;

interface ProgressLineProps {
  readonly active: boolean;
  /** 0 to 1 where the work knows how far it is. */
  readonly done?: number;
  /** What is under way; spoken. */
  readonly label?: string;
}

/** A hairline under the toolbar while something takes longer than 200 ms. What was shown stays meanwhile. */
export function ProgressLine({ active, done, label }: ProgressLineProps) {
  const { t } = useLanguage();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!active) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [active]);
  if (!active || !isLate) return <div className={classes.line} />;
  return (
    <div
      className={classes.line}
      role="progressbar"
      aria-label={label ?? t('shell.loading')}
      aria-valuenow={done === undefined ? undefined : Math.round(done * 100)}
      data-shown
      data-known={done === undefined ? undefined : true}
    >
      <div className={classes.bar} style={done === undefined ? undefined : { transform: `scaleX(${done})` }} />
    </div>
  );
}
