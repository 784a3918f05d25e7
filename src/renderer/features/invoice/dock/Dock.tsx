import { classNames } from '@renderer/components/class-names';
import { useLanguage } from '@renderer/language/context';
import { type ReactNode, useState } from 'react';
import classes from './Dock.module.css';

interface DockProps {
  readonly contract: ReactNode;
  /** What was left out and cut; of a posted invoice what became of it. */
  readonly middle: ReactNode;
  readonly middleTitle: string;
  /** Takes the middle while it is asked. */
  readonly question: ReactNode;
  readonly totals: ReactNode;
  readonly isNarrow: boolean;
}

// What scrolls must be reached by keys, or arrows and Page Down would not get there.
const scrolledByKeys = { tabIndex: 0 };

/** What decides the sending, always in sight: room in the contract, what is not billed, tax and what is to be paid. */
export function Dock({ contract, middle, middleTitle, question, totals, isNarrow }: DockProps) {
  const { t } = useLanguage();
  const [tab, setTab] = useState<'contract' | 'middle'>('middle');
  const title = t('invoice.contract.title');
  const aside = question ?? middle;
  if (!isNarrow) {
    return (
      <div className={classes.dock}>
        <section className={classes.part} aria-label={title}>
          <h2 className={classes.title}>{title}</h2>
          {contract}
        </section>
        <section className={classes.part} aria-label={middleTitle} {...scrolledByKeys}>
          {aside}
        </section>
        <div className={classes.part}>{totals}</div>
      </div>
    );
  }
  const shown = question === null ? tab : 'middle';
  return (
    <div className={classNames(classes.dock, classes.narrow)}>
      <section className={classes.part} aria-label={shown === 'contract' ? title : middleTitle} {...scrolledByKeys}>
        <div className={classes.tabs}>
          <Tab label={middleTitle} isCurrent={shown === 'middle'} onPress={() => setTab('middle')} />
          <Tab label={title} isCurrent={shown === 'contract'} onPress={() => setTab('contract')} />
        </div>
        {shown === 'contract' ? contract : aside}
      </section>
      <div className={classes.part}>{totals}</div>
    </div>
  );
}

function Tab({ label, isCurrent, onPress }: { label: string; isCurrent: boolean; onPress: () => void }) {
  return (
    <button type="button" className={classes.tab} aria-pressed={isCurrent} onClick={onPress}>
      {label}
    </button>
  );
}
