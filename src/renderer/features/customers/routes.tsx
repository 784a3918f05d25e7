import type { Screen } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';
import { Users } from 'lucide-react';

export { Everywhere } from './Everywhere';

export const screens: readonly Screen[] = [
  {
    path: '/customers',
    component: lazyRouteComponent(() => import('./CustomerList'), 'CustomerList'),
    titleKey: 'customers.title',
    railItem: { order: 6, icon: Users, labelKey: 'customers.title' },
  },
  {
    path: '/customers/$customerId',
    component: lazyRouteComponent(() => import('./CustomerScreen'), 'CustomerScreen'),
    titleKey: 'customers.one',
    parent: '/customers',
    rail: 'wide',
  },
];
