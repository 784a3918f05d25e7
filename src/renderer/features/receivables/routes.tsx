import type { Screen } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';
import { Coins } from 'lucide-react';
import { useRemindCount } from './use-remind-count';

export { Everywhere } from './Everywhere';

export const screens: readonly Screen[] = [
  {
    path: '/receivables',
    component: lazyRouteComponent(() => import('./ReceivablesScreen'), 'ReceivablesScreen'),
    titleKey: 'receivables.title',
    railItem: { order: 7.5, icon: Coins, labelKey: 'receivables.title', useCount: useRemindCount },
  },
];
