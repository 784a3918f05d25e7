import type { Feature } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';

export const screens: Feature['screens'] = [
  {
    path: '/projects/$projectId/invoice',
    component: lazyRouteComponent(() => import('./Wizard'), 'Wizard'),
    titleKey: 'wizard.screen',
    // The area that it belongs to in the rail; the project stands between the two as a crumb of its own.
    parent: '/projects',
    rail: 'narrow',
  },
];
