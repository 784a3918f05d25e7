import type { Screen } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';
import { Scale } from 'lucide-react';
import { useWaitingCount } from './use-waiting-count';

export { Everywhere } from './Everywhere';

export const screens: readonly Screen[] = [
  {
    path: '/accounting',
    component: lazyRouteComponent(() => import('./AccountingScreen'), 'AccountingScreen'),
    titleKey: 'accounting.title',
    // Its parts stand in a column of their own.
    rail: 'narrow',
    railItem: { order: 8, icon: Scale, labelKey: 'accounting.title', useCount: useWaitingCount },
  },
];
