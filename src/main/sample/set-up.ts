import type { PlainDate } from '@shared/dates';
import type { Call } from './caller';
import type { SampleData } from './data/sample-data';
import { saveExchangeRates } from './exchange-rates';
import { priceChange, savePriceLists } from './prices';
import { createProject, type SampleProject } from './project-set-up';
import { PEOPLE_ROLES, type PersonKey, type ProjectKey, type RoleKey, STORY } from './story';

/** What was set up, with the ids by the keys of the story. */
export interface SampleSetUp {
  readonly data: SampleData;
  readonly roles: Readonly<Record<RoleKey, string>>;
  readonly people: Readonly<Record<PersonKey, { readonly id: string; readonly roleId: string }>>;
  readonly projects: Readonly<Record<ProjectKey, SampleProject>>;
}

/** One call for each key of the story, in order; the answers under the same keys. */
async function eachOf<K extends string, R>(
  story: Readonly<Record<K, unknown>>,
  make: (key: K) => Promise<R>,
): Promise<Record<K, R>> {
  const made: [K, R][] = [];
  for (const key of Object.keys(story) as K[]) made.push([key, await make(key)]);
  return Object.fromEntries(made) as Record<K, R>;
}

/** Company, roles, people, prices, customers and projects: what is there before any work is done. */
export async function setUp(call: Call, data: SampleData, today: PlainDate): Promise<SampleSetUp> {
  const { revision } = await call('company.get', {});
  const company = await call('company.update', { revision, changes: data.settings });
  await call('design.setLogo', {
    revision: company.revision,
    base64: Buffer.from(data.logo, 'utf8').toString('base64'),
  });
  await saveExchangeRates(call, data, today);
  const roles = await eachOf(
    data.roles,
    async (key) => (await call('role.save', { changes: { name: data.roles[key].name } })).id,
  );
  const people = await eachOf(PEOPLE_ROLES, async (key) => {
    const person = await call('person.save', { changes: { ...data.people[key], roleId: roles[PEOPLE_ROLES[key]] } });
    return { id: person.id, roleId: person.roleId };
  });
  await savePriceLists(call, data, roles, priceChange(today));
  const customers = await eachOf(STORY, (key) => call('customer.save', { changes: data.customers[key] }));
  await call('taxes.setUpUsual', {});
  const { name, values } = data.dimension;
  await call('dimension.save', { changes: { name, values: values.map((value) => ({ ...value, archived: false })) } });
  const projects = await eachOf(STORY, (key) => createProject(call, data, key, customers[key], today));
  return { data, roles, people, projects };
}
