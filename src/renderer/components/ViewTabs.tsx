import { useLanguage } from '../language/context';
import classes from './ViewTabs.module.css';

export interface View<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
}

interface ViewTabsProps<Id extends string> {
  readonly views: readonly View<Id>[];
  readonly current: Id;
  readonly onChoose: (id: Id) => void;
}

/** The views of a list, with how many rows each holds. Buttons and not tabs: the list below stays one list. */
export function ViewTabs<Id extends string>({ views, current, onChoose }: ViewTabsProps<Id>) {
  const { t } = useLanguage();
  return (
    <ul className={classes.tabs} aria-label={t('shell.views')}>
      {views.map((view) => (
        <li key={view.id}>
          <button
            type="button"
            className={classes.tab}
            aria-pressed={view.id === current}
            onClick={() => onChoose(view.id)}
          >
            {view.label}
            {view.count !== undefined && <span className={classes.count}>{view.count}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
