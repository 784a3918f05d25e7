import type { Feature } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';

export const screens: Feature['screens'] = [
  {
    path: '/contracts/$contractId',
    component: lazyRouteComponent(() => import('./Contract'), 'Contract'),
    titleKey: 'contracts.one',
    parent: '/contracts',
    rail: 'narrow',
  },
];
