import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { KeyButton } from '../keyboard/KeyButton';
import { useLanguage } from '../language/context';
import classes from './Fallbacks.module.css';
import { areasOf, useFeatures } from './features-context';

/** A fault of ours on one screen: the rest of the window goes on working. */
export function CrashScreen({ error, reset }: ErrorComponentProps) {
  const { t } = useLanguage();
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('shell.crash.title')}</h1>
      <p>{t('shell.crash.explain')}</p>
      <KeyButton label={t('shell.crash.again')} keyName="Enter" variant="primary" onPress={reset} />
      <pre className={classes.detail}>{error instanceof Error ? error.message : String(error)}</pre>
    </div>
  );
}

export function NotFoundScreen() {
  const { t } = useLanguage();
  const [first] = areasOf(useFeatures());
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('shell.notFound.title')}</h1>
      {first && <Link to={first.path}>{t('shell.notFound.goHome')}</Link>}
    </div>
  );
}
