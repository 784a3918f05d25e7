import { personSchema, roleSchema } from '../model/person';
import { z } from '../zod';
import { nothing, read, write } from './contract';
import { saving } from './master-data';

const byId = z.strictObject({ id: z.string() });

export const peopleCalls = {
  'role.list': read('Answers the roles by name.', nothing, z.array(roleSchema)),
  'role.save': write(
    'Makes or changes a role.',
    saving(roleSchema.pick({ name: true, isChargeable: true }).partial()),
    roleSchema,
  ),
  'role.remove': write('Removes a role that nothing uses.', byId, nothing),
  'person.list': read(
    'Answers the people by name, each with their role.',
    z.strictObject({ includeArchived: z.boolean().default(false) }),
    z.array(personSchema.extend({ roleName: z.string() })),
  ),
  'person.save': write(
    'Makes or changes a person.',
    saving(personSchema.omit({ id: true, revision: true }).partial()),
    personSchema,
  ),
  'person.remove': write('Removes a person who has worked on nothing.', byId, nothing),
};
