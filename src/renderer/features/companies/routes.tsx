import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '../../shell/feature';

export { CompanyMenu } from './CompanyMenu';
export { Everywhere } from './Everywhere';
export { SampleBanner as Banner } from './SampleBanner';

export const screens: readonly Screen[] = [
  {
    path: '/welcome',
    titleKey: 'firstRun.title',
    component: lazyRouteComponent(() => import('../first-run/FirstRun'), 'FirstRun'),
    withoutCompany: true,
  },
];
