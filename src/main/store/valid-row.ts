import type { AnyCollection, Row } from './collection';
import { frozenCopy, NotStorable } from './frozen-copy';

export type RowCheck = { readonly row: Row } | { readonly problem: string };

/** Holds a row against its collection's schema. The row that comes back is the schema's, frozen; the problem is English. */
export function validRow(definition: AnyCollection, candidate: unknown): RowCheck {
  const parsed = definition.schema.safeParse(candidate);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const place = issue?.path.join('.') ?? '';
    return { problem: `${place === '' ? '' : `${place}: `}${issue?.message ?? 'does not fit its schema'}` };
  }
  try {
    return { row: frozenCopy(parsed.data) as Row };
  } catch (error) {
    if (error instanceof NotStorable) return { problem: error.message };
    throw error;
  }
}
