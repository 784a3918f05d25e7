import type { Feature } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';
import { BriefcaseBusiness } from 'lucide-react';

export const screens: Feature['screens'] = [
  {
    path: '/projects',
    component: lazyRouteComponent(() => import('./ProjectList'), 'ProjectList'),
    titleKey: 'projects.screen',
    railItem: { order: 3, icon: BriefcaseBusiness, labelKey: 'projects.screen' },
  },
];
