import { type Failure, Refusal } from '@shared/failure';

/** What a bulk action did: how many, and the reason for each that it could not do. */
export interface Outcome {
  done: number;
  refused: { id: string; failure: Pick<Failure, 'code' | 'params'> }[];
}

/** Does the same to every id; one that is refused never stops the others. */
export function forEach(ids: readonly string[], action: (id: string) => void): Outcome {
  const outcome: Outcome = { done: 0, refused: [] };
  for (const id of ids) {
    try {
      action(id);
      outcome.done += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, params } = error.failure;
      outcome.refused.push({ id, failure: { code, params } });
    }
  }
  return outcome;
}
