import type { CSSProperties, ReactNode } from 'react';
import classes from './KeyValueGrid.module.css';

export interface Fact {
  readonly label: string;
  /** A text, or a `Cell` with width `fit` where it can be changed. Facts without a value are left out. */
  readonly value: ReactNode;
}

/** The facts at the head of a document: label over value. */
export function KeyValueGrid({ facts, columns = 4 }: { facts: readonly Fact[]; columns?: number }) {
  // A custom property is no CSSProperties key.
  const style = { '--fact-columns': columns } as CSSProperties;
  return (
    <dl className={classes.grid} style={style}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ label, value }) => (
          <div key={label} className={classes.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
