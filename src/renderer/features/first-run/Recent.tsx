import { TextButton } from '../../components/TextButton';
import { useLanguage } from '../../language/context';
import { useStatus } from '../../shell/status';
import { useOpening } from '../companies/opening';
import classes from './Recent.module.css';

/** The latest companies; more than these are in the menu once one is open. */
const SHOWN = 4;

/** Companies that were open here before, and on the desktop any folder that holds one. */
export function Recent() {
  const { t } = useLanguage();
  const { recent } = useStatus();
  const { open, openFolder } = useOpening();
  if (recent.length === 0 && openFolder === undefined) return null;
  return (
    <section className={classes.recent} aria-label={t('firstRun.recent')}>
      {recent.length > 0 && <h2 className={classes.title}>{t('firstRun.recent')}</h2>}
      <ul>
        {recent.slice(0, SHOWN).map(({ id, name, sample }) => (
          <li key={id} className={classes.company}>
            <TextButton onPress={() => void open('company.open', { id })}>{name}</TextButton>
            {sample && <span className={classes.note}>{t('companies.sampleTag')}</span>}
          </li>
        ))}
      </ul>
      {openFolder && <TextButton onPress={openFolder}>{t('firstRun.openFolder')}</TextButton>}
    </section>
  );
}
