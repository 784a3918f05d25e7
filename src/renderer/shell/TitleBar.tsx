import { Link, useCanGoBack, useRouter } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, Search } from 'lucide-react';
import { Keycap } from '../keyboard/Keycap';
import { useLanguage } from '../language/context';
import { useCurrentScreen } from './current-screen';
import { screensOf, useFeatures } from './features-context';
import { Logo } from './Logo';
import { useShownPlace } from './place';
import { SaveStateLine } from './SaveStateLine';
import { useStatus } from './status';
import classes from './TitleBar.module.css';

interface TitleBarProps {
  readonly railWidth: 'wide' | 'narrow';
  readonly onCommand: () => void;
}

/** Company, back and forward, where you are, the command field, and the truth about saving. */
export function TitleBar({ railWidth, onCommand }: TitleBarProps) {
  const { t } = useLanguage();
  const { company, host } = useStatus();
  const CompanyMenu = useFeatures().find((feature) => feature.CompanyMenu !== undefined)?.CompanyMenu;
  const { history } = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <header className={classes.bar} data-host={host}>
      <div className={classes.start}>
        <div className={classes.companySlot} data-narrow={railWidth === 'narrow' || undefined}>
          {CompanyMenu ? (
            <CompanyMenu />
          ) : (
            <span className={classes.company}>
              <Logo />
              <span className={classes.companyName}>{company?.name}</span>
            </span>
          )}
        </div>
        <button
          type="button"
          className={classes.arrow}
          aria-label={t('shell.back')}
          disabled={!canGoBack}
          onClick={() => history.back()}
        >
          <ChevronLeft size={16} />
        </button>
        <button
          type="button"
          className={classes.arrow}
          aria-label={t('shell.forward')}
          disabled={!window.navigation.canGoForward}
          onClick={() => history.forward()}
        >
          <ChevronRight size={16} />
        </button>
        <Breadcrumb />
      </div>
      <button type="button" className={classes.command} aria-keyshortcuts="Control+K" onClick={onCommand}>
        <Search size={14} aria-hidden />
        <span>{t('shell.command')}</span>
        <span aria-hidden>
          <Keycap name="Mod+k" />
        </span>
      </button>
      <div className={classes.end}>
        <SaveStateLine />
      </div>
    </header>
  );
}

function Breadcrumb() {
  const { t } = useLanguage();
  const screen = useCurrentScreen();
  const place = useShownPlace();
  const parent = screensOf(useFeatures()).find((one) => one.path === screen?.parent);
  if (screen === undefined) return null;
  return (
    <nav className={classes.crumbs} aria-label={t('shell.breadcrumb')}>
      <ol>
        {parent && (
          <li>
            <Link to={parent.path} activeOptions={{ exact: true }}>
              {t(parent.titleKey)}
            </Link>{' '}
            <span aria-hidden>/</span>
          </li>
        )}
        {place.within && (
          <li>
            <Link to={place.within.path} params={place.within.params}>
              {place.within.title}
            </Link>{' '}
            <span aria-hidden>/</span>
          </li>
        )}
        <li aria-current="page">
          <h1>{place.title ?? t(screen.titleKey)}</h1>
        </li>
      </ol>
      {place.note !== undefined && <span>{place.note}</span>}
    </nav>
  );
}
