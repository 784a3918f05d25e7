import type { Screen } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useDraftCount } from './use-invoice-counts';

export { Everywhere } from './Everywhere';

export const screens: readonly Screen[] = [
  {
    path: '/invoices',
    component: lazyRouteComponent(() => import('./InvoiceList'), 'InvoiceList'),
    titleKey: 'invoices.title',
    railItem: { order: 2, icon: FileText, labelKey: 'invoices.title', useCount: useDraftCount },
  },
];
