import { refuse } from '@shared/failure';
import type { Session } from './session';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Somebody by id or exact name; the names of people are unique, whoever is archived among them. */
export async function findPerson(session: Session, wanted: string): Promise<Named> {
  const people = await session.call('person.list', { includeArchived: true });
  return (
    people.find(({ id, name }) => id === wanted || name === wanted) ?? refuse('prices.unknownPerson', { value: wanted })
  );
}

export async function findRole(session: Session, wanted: string): Promise<Named> {
  const roles = await session.call('role.list', {});
  return (
    roles.find(({ id, name }) => id === wanted || name === wanted) ?? refuse('prices.unknownRole', { value: wanted })
  );
}
