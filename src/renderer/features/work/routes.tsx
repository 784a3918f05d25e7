import { lazyRouteComponent } from '@tanstack/react-router';
import { Clock } from 'lucide-react';
import { useCall } from '../../api/use-call';
import type { Screen } from '../../shell/feature';

export { Everywhere } from './Everywhere';

/** How many entries wait for approval. */
function useCount(): number | undefined {
  const list = useCall('entry.list', { view: 'toApprove', limit: 1 }, { collections: ['entries'] });
  return list.data?.counts.toApprove;
}

export const screens: readonly Screen[] = [
  {
    path: '/work',
    titleKey: 'entries.title',
    component: lazyRouteComponent(() => import('./WorkScreen'), 'WorkScreen'),
    railItem: { order: 5, icon: Clock, labelKey: 'entries.title', useCount },
  },
];
