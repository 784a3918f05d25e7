import type { CSSProperties, ReactNode } from 'react';
import { SectionTitle } from '../Layout';
import classes from './FormSection.module.css';

interface FormSectionProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly explain?: string;
  readonly children: ReactNode;
}

/** A group of fields: what it is about at the left, the fields in six columns beside it. */
export function FormSection({ title, explain, children }: FormSectionProps) {
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.about}>
        <SectionTitle>{title}</SectionTitle>
        {explain !== undefined && <p className={classes.explain}>{explain}</p>}
      </div>
      <div className={classes.fields}>{children}</div>
    </section>
  );
}

interface SpanProps {
  readonly columns: 1 | 2 | 3 | 4 | 5 | 6;
  /** The field in it, by which it is gone to (`useAskedField`): `address.city`. */
  readonly place?: string;
  readonly children: ReactNode;
}

/** So many of the six columns. */
export function Span({ columns, place, children }: SpanProps) {
  // A custom property is no CSSProperties key.
  return (
    <div className={classes.span} data-place={place} style={{ '--span': columns } as CSSProperties}>
      {children}
    </div>
  );
}
