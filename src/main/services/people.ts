import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { Price, PriceList } from '@shared/model/price-list';
import type { Reader } from '../store/store';
import { actuals, contractLines, entries, people, priceLists, projects, roles } from './collections';
import { byName, commit, type Handlers, nameOf, rowOf } from './context';
import { assertNameIsFree, saved } from './saving';

/** The first list with a price that names it. */
const listNaming = (reader: Reader, isNamed: (price: Price) => boolean): PriceList | undefined =>
  reader.all(priceLists).find(({ prices }) => prices.some(isNamed));

function assertRoleIsUnused(reader: Reader, id: string, name: string): void {
  const [person] = reader.by(people, 'role', id);
  if (person !== undefined) refuse('prices.roleHasPeople', { name, person: person.name });
  const list = listNaming(reader, ({ roleId }) => roleId === id);
  if (list !== undefined) refuse('prices.roleHasPrices', { name, list: list.name });
  const line = reader
    .all(contractLines)
    .find(({ chargeability }) => chargeability.roles.some(({ roleId }) => roleId === id));
  if (line !== undefined) refuse('prices.roleOnContractLine', { name, line: line.name });
  const isWorked = (row: { roleId: string | null }) => row.roleId === id;
  if (reader.all(entries).some(isWorked) || reader.all(actuals).some(isWorked)) {
    refuse('prices.roleHasWork', { name });
  }
}

function assertPersonIsUnused(reader: Reader, id: string, name: string): void {
  const isWorked =
    reader.by(entries, 'person', id).length > 0 || reader.all(actuals).some((row) => row.personId === id);
  if (isWorked) refuse('prices.personHasWork', { name });
  const list = listNaming(reader, ({ personId }) => personId === id);
  if (list !== undefined) refuse('prices.personHasPrices', { name, list: list.name });
  const project = reader.all(projects).find(({ managerId }) => managerId === id);
  if (project !== undefined) refuse('prices.personManages', { name, project: project.name });
}

export const peopleHandlers: Handlers<
  'role.list' | 'role.save' | 'role.remove' | 'person.list' | 'person.save' | 'person.remove'
> = {
  'role.list': (_, { store }) => store.all(roles).sort(byName),

  'role.save': (input, context) =>
    commit(context, 'role.save', (tx) => {
      const row = saved(tx, roles, input, () => ({ id: newId(), name: '', isChargeable: true, revision: 1 }));
      assertNameIsFree(tx, roles, row);
      tx.put(roles, row);
      return row;
    }),

  'role.remove': ({ id }, context) =>
    commit(context, 'role.remove', (tx) => {
      const { name } = rowOf(tx, roles, id);
      assertRoleIsUnused(tx, id, name);
      tx.remove(roles, id);
      return {};
    }),

  'person.list': ({ includeArchived }, { store }) =>
    store
      .all(people)
      .filter(({ archived }) => includeArchived || !archived)
      .sort(byName)
      .map((person) => ({ ...person, roleName: nameOf(store, roles, person.roleId) })),

  'person.save': (input, context) =>
    commit(context, 'person.save', (tx) => {
      const row = saved(tx, people, input, () => ({
        id: newId(),
        name: '',
        email: '',
        roleId: '',
        archived: false,
        revision: 1,
      }));
      rowOf(tx, roles, row.roleId);
      assertNameIsFree(tx, people, row);
      tx.put(people, row);
      return row;
    }),

  'person.remove': ({ id }, context) =>
    commit(context, 'person.remove', (tx) => {
      const { name } = rowOf(tx, people, id);
      assertPersonIsUnused(tx, id, name);
      tx.remove(people, id);
      return {};
    }),
};
