import type { ReactNode } from 'react';
import classes from './TextButton.module.css';

interface TextButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** What is spoken, where the visible verb is the same on several rows: "Approve, 3 expenses". */
  readonly label?: string;
  readonly tabIndex?: number;
}

/** A verb that looks like a link: the way out beside a reason. */
export function TextButton({ children, onPress, label, tabIndex }: TextButtonProps) {
  return (
    <button type="button" className={classes.link} aria-label={label} tabIndex={tabIndex} onClick={onPress}>
      {children}
    </button>
  );
}
