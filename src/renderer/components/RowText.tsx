import type { ReactNode } from 'react';
import { useLanguage } from '../language/context';
import classes from './RowText.module.css';

/** What stands back behind the subject of a row: who, when, which contract. */
export function SecondText({ children }: { children: ReactNode }) {
  return <span className={classes.second}>{children}</span>;
}

/** The dot before the name of a row that was changed by hand. `was` is told on hover and spoken. */
export function EditedMark({ was }: { was?: string }) {
  const { t } = useLanguage();
  const text = was === undefined ? t('shell.grid.edited') : `${t('shell.grid.edited')}: ${was}`;
  return <span className={classes.edited} role="img" aria-label={text} title={text} />;
}
