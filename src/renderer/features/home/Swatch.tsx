import { useId } from 'react';
import { Hatch } from './Hatch';
import classes from './Home.module.css';

/** What a fill means, beside its word. */
export function Swatch({ kind }: { kind: 'solid' | 'hatch' | 'empty' }) {
  const id = useId();
  const look = { solid: classes.solid, hatch: classes.open, empty: classes.empty }[kind];
  return (
    <svg width="12" height="12" className={classes.swatch} aria-hidden>
      <Hatch id={id} />
      <rect
        x="0.5"
        y="0.5"
        width="11"
        height="11"
        className={look}
        {...(kind === 'hatch' && { fill: `url(#${id})` })}
      />
    </svg>
  );
}
