import type { Screen } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';

export const screens: readonly Screen[] = [
  {
    path: '/invoices/$invoiceId',
    component: lazyRouteComponent(() => import('./InvoiceScreen'), 'InvoiceScreen'),
    titleKey: 'invoice.title',
    parent: '/invoices',
    rail: 'narrow',
  },
];
