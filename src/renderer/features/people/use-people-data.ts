import type { ApiOutput } from '@shared/api';
import type { Failure } from '@shared/failure';
import { useCall } from '../../api/use-call';

export type Person = ApiOutput<'person.list'>[number];

export type Role = ApiOutput<'role.list'>[number];

export type PriceList = ApiOutput<'priceList.list'>[number];

export type Category = ApiOutput<'category.list'>[number];

export type UnitGroup = ApiOutput<'unitGroup.list'>[number];

/** Everything of this area: short lists, which come whole. Each is undefined until it is there. */
export interface PeopleData {
  readonly people: readonly Person[] | undefined;
  readonly roles: readonly Role[] | undefined;
  readonly priceLists: readonly PriceList[] | undefined;
  readonly categories: readonly Category[] | undefined;
  readonly unitGroups: readonly UnitGroup[] | undefined;
  readonly isFetching: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

export function usePeopleData(): PeopleData {
  const people = useCall('person.list', { includeArchived: true }, { collections: ['people', 'roles'] });
  const roles = useCall('role.list', {}, { collections: ['roles'] });
  const priceLists = useCall('priceList.list', {}, { collections: ['priceLists'] });
  const categories = useCall(
    'category.list',
    { includeArchived: true },
    { collections: ['categories', 'entries', 'priceLists'] },
  );
  const unitGroups = useCall('unitGroup.list', {}, { collections: ['unitGroups', 'company'] });
  const all = [people, roles, priceLists, categories, unitGroups];
  return {
    people: people.data,
    roles: roles.data,
    priceLists: priceLists.data,
    categories: categories.data,
    unitGroups: unitGroups.data,
    isFetching: all.some(({ isFetching }) => isFetching),
    failure: all.find(({ failure }) => failure !== null)?.failure ?? null,
    retry() {
      for (const call of all) call.retry();
    },
  };
}
