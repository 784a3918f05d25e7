import type { Screen } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';
import { House } from 'lucide-react';

export const screens: readonly Screen[] = [
  {
    path: '/home',
    component: lazyRouteComponent(() => import('./Home'), 'Home'),
    titleKey: 'home.title',
    railItem: { order: 1, icon: House, labelKey: 'home.title' },
  },
];
