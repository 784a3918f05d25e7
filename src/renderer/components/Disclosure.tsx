import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './Disclosure.module.css';

interface DisclosureProps {
  readonly title: string;
  /** What is inside, in few words, while it is closed. */
  readonly note?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** What not everybody needs, one press away. */
export function Disclosure({ title, note, open = false, children }: DisclosureProps) {
  return (
    <details className={classes.disclosure} open={open}>
      <summary>
        <ChevronRight size={14} className={classes.chevron} aria-hidden />
        {title}
        {note !== undefined && <span className={classes.note}>{note}</span>}
      </summary>
      <div className={classes.inside}>{children}</div>
    </details>
  );
}
