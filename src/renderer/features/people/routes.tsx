import { lazyRouteComponent } from '@tanstack/react-router';
import { Tags } from 'lucide-react';
import type { Screen } from '../../shell/feature';

export { Everywhere } from './Everywhere';

export const screens: readonly Screen[] = [
  {
    path: '/people',
    titleKey: 'people.title',
    component: lazyRouteComponent(() => import('./PeopleScreen'), 'PeopleScreen'),
    // Behind the areas that work flows through: it is set up once and looked at when a price is missing.
    railItem: { order: 9, icon: Tags, labelKey: 'people.title' },
  },
  {
    path: '/people/prices/$priceListId',
    parent: '/people',
    titleKey: 'people.priceList',
    component: lazyRouteComponent(() => import('./PriceListScreen'), 'PriceListScreen'),
  },
];
