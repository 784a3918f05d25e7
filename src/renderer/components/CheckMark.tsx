import { useEffect, useRef } from 'react';
import classes from './CheckMark.module.css';

interface CheckMarkProps {
  readonly label: string;
  readonly checked: boolean;
  /** Some of what it stands for, not all. */
  readonly mixed?: boolean;
  readonly disabled?: boolean;
  readonly onToggle: (withShift: boolean) => void;
  readonly tabIndex?: number;
}

/** A box without a text of its own, as tables have it: `label` is spoken. With a text beside it, use `CheckField`. */
export function CheckMark({ label, checked, mixed = false, disabled = false, onToggle, tabIndex }: CheckMarkProps) {
  const box = useRef<HTMLInputElement>(null);
  const withShift = useRef(false);
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <input
      ref={box}
      type="checkbox"
      className={classes.box}
      aria-label={label}
      checked={checked}
      disabled={disabled}
      tabIndex={tabIndex}
      onClick={(event) => {
        withShift.current = event.shiftKey;
      }}
      onChange={() => onToggle(withShift.current)}
    />
  );
}
