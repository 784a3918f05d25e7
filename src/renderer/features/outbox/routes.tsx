import type { Screen } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';
import { Send } from 'lucide-react';
import { useOutboxCount } from './use-outbox-count';

export { Everywhere } from './Everywhere';

export const screens: readonly Screen[] = [
  {
    path: '/outbox',
    component: lazyRouteComponent(() => import('./OutboxScreen'), 'OutboxScreen'),
    titleKey: 'outbox.title',
    railItem: {
      order: 89,
      icon: Send,
      labelKey: 'outbox.title',
      useCount: useOutboxCount,
      atFoot: true,
      onlyWaiting: true,
    },
  },
];
