import type { Screen } from '@renderer/shell/feature';
import { lazyRouteComponent } from '@tanstack/react-router';

export { Everywhere } from './Everywhere';

export const screens: readonly Screen[] = [
  {
    path: '/invoices/imported',
    parent: '/invoices',
    titleKey: 'importedInvoices.title',
    component: lazyRouteComponent(() => import('./ImportedList'), 'ImportedList'),
  },
  {
    path: '/invoices/imported/$importedId',
    parent: '/invoices/imported',
    titleKey: 'importedInvoices.one',
    component: lazyRouteComponent(() => import('./ImportedInvoice'), 'ImportedInvoice'),
  },
];
