import type { Feature } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';
import { Layers } from 'lucide-react';
import { useReadyCount } from './use-ready-count';

export const screens: Feature['screens'] = [
  {
    path: '/backlog',
    component: lazyRouteComponent(() => import('./Backlog'), 'Backlog'),
    titleKey: 'backlog.screen',
    railItem: { order: 4, icon: Layers, labelKey: 'backlog.screen', useCount: useReadyCount },
    rail: 'narrow',
  },
];
