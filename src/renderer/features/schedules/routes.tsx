import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '../../shell/feature';

export { Everywhere } from './Everywhere';

export const screens: readonly Screen[] = [
  {
    path: '/schedules',
    titleKey: 'schedules.title',
    parent: '/contracts',
    component: lazyRouteComponent(() => import('./SchedulesScreen'), 'SchedulesScreen'),
  },
];
