import { Navigate, Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState } from 'react';
import { UnderBreadcrumb } from '../components/heading';
import { useKeys } from '../keyboard/context';
import { useLanguage } from '../language/context';
import { CommandsProvider } from '../palette/commands';
import { Palette } from '../palette/Palette';
import { useCurrentScreen } from './current-screen';
import { areasOf, screensOf, useFeatures } from './features-context';
import { KeysSheet } from './KeysSheet';
import { useGo } from './navigation';
import { NoticeProvider } from './notices';
import { PlaceProvider, useShownPlace } from './place';
import { Rail } from './Rail';
import { useRailWidth } from './rail-width';
import classes from './Shell.module.css';
import { useStatus } from './status';
import { TitleBar } from './TitleBar';
import { useKeptFocus } from './use-kept-focus';

/** The window: chrome and one sheet. Without a company there is no chrome, only the first run. */
export function Shell() {
  const { company } = useStatus();
  const screen = useCurrentScreen();
  const features = useFeatures();
  const firstRun = screensOf(features).find((one) => one.withoutCompany);
  const [firstArea] = areasOf(features);
  useKeptFocus('content');
  if (company === null && screen?.withoutCompany !== true) {
    return firstRun ? <Navigate to={firstRun.path} replace /> : null;
  }
  if (company !== null && firstArea && (screen?.withoutCompany === true || screen === undefined)) {
    return <Navigate to={firstArea.path} replace />;
  }
  return (
    <CommandsProvider>
      <PlaceProvider>
        {company === null ? (
          <div className={classes.bare}>
            <NoticeProvider
              frame={(notices) => (
                <Suspense fallback={null}>
                  <Outlet />
                  {notices}
                </Suspense>
              )}
            />
          </div>
        ) : (
          // Another company is another world: nothing of the last one stays.
          <CompanyWindow key={company.id} />
        )}
      </PlaceProvider>
    </CommandsProvider>
  );
}

function CompanyWindow() {
  const { t } = useLanguage();
  const screen = useCurrentScreen();
  const { width, toggle } = useRailWidth(screen);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [isKeysOpen, setKeysOpen] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  // The screen before stays in sight until the next one is loaded: what is spoken of it should say so.
  const isOnTheWay = useRouterState({ select: ({ status }) => status === 'pending' });
  useWindowTitle();
  useAreaKeys();
  useBackKey();
  useKeys(
    [
      { keys: 'Mod+k', labelKey: 'shell.command', run: () => setPaletteOpen(true) },
      { keys: '?', labelKey: 'shell.keys.all', hint: true, run: () => setKeysOpen(true) },
      { keys: 'Mod+b', labelKey: 'shell.railToggle', run: toggle },
    ],
    'everywhere',
  );
  return (
    <div className={classes.window}>
      <button type="button" className={classes.skip} onClick={() => sheet.current?.focus()}>
        {t('shell.toContent')}
      </button>
      <NoticeProvider
        frame={(notices) => (
          <>
            <TitleBar railWidth={width} onCommand={() => setPaletteOpen(true)} />
            <Rail width={width} />
            <main ref={sheet} id="content" className={classes.sheet} tabIndex={-1} aria-busy={isOnTheWay}>
              <Banners />
              <Suspense fallback={null}>
                <UnderBreadcrumb value={true}>
                  <Outlet />
                </UnderBreadcrumb>
              </Suspense>
              {notices}
            </main>
            <Everywhere />
          </>
        )}
      />
      {isPaletteOpen && <Palette onClose={() => setPaletteOpen(false)} />}
      {isKeysOpen && <KeysSheet onClose={() => setKeysOpen(false)} />}
    </div>
  );
}

function Everywhere() {
  const features = useFeatures();
  return features.map(({ Everywhere: Part, screens }) => Part && <Part key={screens[0]?.path} />);
}

function Banners() {
  const features = useFeatures();
  return features.map(({ Banner: Part, screens }) => Part && <Part key={screens[0]?.path} />);
}

function useWindowTitle() {
  const { t } = useLanguage();
  const { company } = useStatus();
  const screen = useCurrentScreen();
  const { title = screen && t(screen.titleKey) } = useShownPlace();
  useEffect(() => {
    document.title = [title, company?.name, 'Proforma'].filter(Boolean).join(' – ');
  }, [title, company]);
}

/** `1`–`9`: the areas, in the order of the rail. */
function useAreaKeys() {
  const { t } = useLanguage();
  const go = useGo();
  const areas = areasOf(useFeatures()).slice(0, 9);
  useKeys(
    areas.map((area, index) => ({
      keys: `${index + 1}`,
      label: t('shell.goTo', { area: t(area.railItem.labelKey) }),
      run: () => go(area.path),
    })),
    'everywhere',
  );
}

/** Esc on a document: back to its list. What floats, a field or a selection takes the key first. */
function useBackKey() {
  const screen = useCurrentScreen();
  const go = useGo();
  const { history } = useRouter();
  const parent = screen?.parent;
  useKeys(
    [
      {
        keys: 'Escape',
        labelKey: 'shell.keys.backStep',
        when: parent !== undefined,
        run: () => (parent?.includes('$') ? history.back() : go(parent ?? '/')),
      },
    ],
    'everywhere',
  );
}
