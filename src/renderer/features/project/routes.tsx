import type { Feature } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';

export const screens: Feature['screens'] = [
  {
    path: '/projects/$projectId',
    component: lazyRouteComponent(() => import('./Project'), 'Project'),
    titleKey: 'projects.one',
    parent: '/projects',
    rail: 'narrow',
  },
];
