import type { ReactNode } from 'react';
import { classNames } from './class-names';
import classes from './TextButton.module.css';

interface TextButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** What is spoken, where the visible verb is the same on several rows: "Approve, 3 expenses". */
  readonly label?: string;
  readonly tabIndex?: number;
  /** A verb that is offered, not needed. */
  readonly quiet?: boolean;
}

/** A verb that looks like a link: the way out beside a reason. */
export function TextButton({ children, onPress, label, tabIndex, quiet }: TextButtonProps) {
  return (
    <button
      type="button"
      className={classNames(classes.link, quiet && classes.quiet)}
      aria-label={label}
      tabIndex={tabIndex}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
