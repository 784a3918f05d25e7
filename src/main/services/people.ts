import { newId } from '@shared/ids';
import { people, roles } from './collections';
import { byName, commit, type Handlers, nameOf, rowOf } from './context';
import { assertNameIsFree, saved } from './saving';

export const peopleHandlers: Handlers<'role.list' | 'role.save' | 'person.list' | 'person.save'> = {
  'role.list': (_, { store }) => store.all(roles).sort(byName),

  'role.save': (input, context) =>
    commit(context, 'role.save', (tx) => {
      const row = saved(tx, roles, input, () => ({ id: newId(), name: '', isChargeable: true, revision: 1 }));
      assertNameIsFree(tx, roles, row);
      tx.put(roles, row);
      return row;
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
};
