import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '../../shell/feature';

export const screens: readonly Screen[] = [
  {
    path: '/work/import',
    parent: '/work',
    titleKey: 'timesheet.title',
    component: lazyRouteComponent(() => import('./ImportScreen'), 'ImportScreen'),
  },
];
