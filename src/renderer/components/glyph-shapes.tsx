import type { ReactNode } from 'react';
import classes from './StatusGlyph.module.css';

/** The shapes of a state, 14 px: each carries one meaning, with or without its colour. */
export type GlyphShape = 'dashed' | 'half' | 'dot' | 'ring' | 'mark' | 'tick' | 'bar';

const ring = <circle cx="7" cy="7" r="5.75" />;

const SHAPES: Record<GlyphShape, ReactNode> = {
  dashed: <circle cx="7" cy="7" r="5.75" strokeDasharray="2.2 2.3" />,
  half: (
    <>
      {ring}
      <path d="M7 3.6a3.4 3.4 0 0 1 0 6.8z" fill="currentColor" stroke="none" />
    </>
  ),
  dot: (
    <>
      {ring}
      <circle cx="7" cy="7" r="2.6" fill="currentColor" stroke="none" />
    </>
  ),
  ring,
  mark: (
    <>
      {ring}
      <path d="M7 4.1v3.3" strokeLinecap="round" />
      <circle cx="7" cy="9.7" r="0.85" fill="currentColor" stroke="none" />
    </>
  ),
  tick: (
    <>
      <circle cx="7" cy="7" r="6.5" fill="currentColor" stroke="none" />
      <path className={classes.tick} d="M4.3 7.2l1.9 1.9 3.6-3.9" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  bar: (
    <>
      {ring}
      <path d="M4.6 7h4.8" strokeLinecap="round" />
    </>
  ),
};

export function GlyphSvg({ shape, className }: { shape: GlyphShape; className: string }) {
  return (
    <svg
      className={className}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden
    >
      {SHAPES[shape]}
    </svg>
  );
}
