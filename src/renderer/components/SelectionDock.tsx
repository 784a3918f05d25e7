import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useKeys } from '../keyboard/context';
import { KeyButton } from '../keyboard/KeyButton';
import { useLanguage } from '../language/context';
import classes from './SelectionDock.module.css';

interface DockSum {
  readonly label: string;
  /** Formatted already. */
  readonly value: string;
  /** Left out where the window is narrow. */
  readonly secondary?: boolean;
}

interface SelectionDockProps {
  readonly count: number;
  /** Instead of "3 selected", where the rows have a better name. */
  readonly countLabel?: string;
  /** The most important one last: where there is no room for all, the first ones give way. */
  readonly sums?: readonly DockSum[];
  /** `KeyButton`s for what can be done with all that is selected; `note` says "2 of 3" where some do not qualify. */
  readonly children: ReactNode;
  readonly onClear: () => void;
}

/** What the selected rows come to, and what can be done with them. Nothing is drawn while nothing is selected. */
export function SelectionDock(props: SelectionDockProps) {
  return props.count === 0 ? null : <Dock {...props} />;
}

function Dock({ count, countLabel, sums = [], children, onClear }: SelectionDockProps) {
  const { t } = useLanguage();
  useKeys([{ keys: 'Escape', label: t('shell.grid.clearSelection'), run: onClear }]);
  return (
    <section className={classes.dock} aria-label={countLabel ?? t('shell.grid.selected', { count })}>
      <span className={classes.count} aria-live="polite">
        {countLabel ?? t('shell.grid.selected', { count })}
      </span>
      <span className={classes.sums}>
        {sums.toReversed().map(({ label, value, secondary }) => (
          <span key={label} className={classes.sum} data-secondary={secondary}>
            {label} <b>{value}</b>
          </span>
        ))}
      </span>
      {children}
      <KeyButton
        label={t('shell.grid.clearSelection')}
        onPress={onClear}
        variant="onSelection"
        iconOnly
        icon={<X size={14} />}
      />
    </section>
  );
}
