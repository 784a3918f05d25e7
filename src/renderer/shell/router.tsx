import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type RouterHistory,
} from '@tanstack/react-router';
import { CrashScreen, NotFoundScreen } from './Fallbacks';
import type { Feature, Screen } from './feature';
import { screensOf } from './features-context';
import { Shell } from './Shell';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    readonly screen?: Screen;
  }
}

/** The address is behind a hash: the host serves one page and knows no screen. */
export function createAppRouter(features: readonly Feature[], history: RouterHistory = createHashHistory()) {
  const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundScreen });
  const routes = screensOf(features).map((screen) =>
    createRoute({
      getParentRoute: () => root,
      path: screen.path,
      component: screen.component,
      staticData: { screen },
    }),
  );
  return createRouter({
    routeTree: root.addChildren(routes),
    history,
    defaultErrorComponent: CrashScreen,
    // What is on the screen stays until the next one is ready.
    defaultPendingMs: Number.POSITIVE_INFINITY,
  });
}
