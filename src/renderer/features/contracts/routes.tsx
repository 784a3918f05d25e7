import type { Feature } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';
import { Handshake } from 'lucide-react';

export { Everywhere } from './Everywhere';

export const screens: Feature['screens'] = [
  {
    path: '/contracts',
    component: lazyRouteComponent(() => import('./ContractList'), 'ContractList'),
    titleKey: 'contracts.title',
    railItem: { order: 7, icon: Handshake, labelKey: 'contracts.title' },
  },
];
