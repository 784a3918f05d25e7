import { SectionTitle } from '@renderer/components/Layout';
import type { ReactNode } from 'react';
import classes from './LinkedRows.module.css';

interface LinkedRowsProps {
  readonly title: string;
  /** At the right of the title: "All 23 invoices". */
  readonly more?: ReactNode;
  /** Said where there is no row. */
  readonly none: string;
  readonly children: readonly ReactNode[];
}

/** A few rows that belong to what is above them; each opens by its first cell. */
export function LinkedRows({ title, more, none, children }: LinkedRowsProps) {
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.head}>
        <SectionTitle>{title}</SectionTitle>
        {more}
      </div>
      {children.length === 0 ? (
        <p className={classes.none}>{none}</p>
      ) : (
        <table className={classes.table} aria-label={title}>
          <tbody>{children}</tbody>
        </table>
      )}
    </section>
  );
}

export { classes as rowClasses };
