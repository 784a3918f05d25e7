import type { Screen } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';
import { Settings } from 'lucide-react';

export { Everywhere } from './Everywhere';

export const screens: readonly Screen[] = [
  {
    path: '/settings',
    component: lazyRouteComponent(() => import('./SettingsScreen'), 'SettingsScreen'),
    titleKey: 'settings.title',
    railItem: { order: 90, icon: Settings, labelKey: 'settings.title', atFoot: true },
  },
];
