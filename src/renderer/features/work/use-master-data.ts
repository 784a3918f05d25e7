import type { ApiOutput } from '@shared/api';
import { useCall } from '../../api/use-call';

/** Who and what can be chosen on an entry, and the prices that hang on it. */
export interface MasterData {
  readonly projects: ApiOutput<'project.list'>['rows'];
  readonly people: ApiOutput<'person.list'>;
  readonly roles: ApiOutput<'role.list'>;
  readonly priceLists: ApiOutput<'priceList.list'>;
  readonly categories: ApiOutput<'category.list'>;
  readonly unitGroups: ApiOutput<'unitGroup.list'>;
  readonly company: ApiOutput<'company.get'>;
}

/** Undefined until all of it is there. */
export function useMasterData(): MasterData | undefined {
  const projects = useCall('project.list', { limit: 500 }, { collections: ['projects', 'customers'] });
  const people = useCall('person.list', {}, { collections: ['people', 'roles'] });
  const roles = useCall('role.list', {}, { collections: ['roles'] });
  const priceLists = useCall('priceList.list', {}, { collections: ['priceLists'] });
  const categories = useCall('category.list', {}, { collections: ['categories'] });
  const unitGroups = useCall('unitGroup.list', {}, { collections: ['unitGroups', 'company'] });
  const company = useCall('company.get', {}, { collections: ['company'] });
  if (!projects.data || !people.data || !roles.data || !priceLists.data || !company.data) return undefined;
  if (!categories.data || !unitGroups.data) return undefined;
  return {
    projects: projects.data.rows.filter(({ status }) => status !== 'closed'),
    people: people.data,
    roles: roles.data,
    priceLists: priceLists.data,
    categories: categories.data,
    unitGroups: unitGroups.data,
    company: company.data,
  };
}
