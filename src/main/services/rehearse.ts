import type { Transaction } from '../store/store';
import { type Context, withFollowing } from './context';

/** Ends a rehearsal: carries the answer out of a commit that must not happen. */
class Rehearsed<R> extends Error {
  readonly answer: R;

  constructor(answer: R) {
    super('rehearsed');
    this.answer = answer;
  }
}

/**
 * Does the very same work as the real thing, down to what follows from it in the books, and leaves no trace: a dry run
 * that cannot differ from the run.
 */
export async function rehearse<R>(context: Context, action: string, work: (tx: Transaction) => R): Promise<R> {
  try {
    return await context.store.commit({ action, by: context.by }, (tx) => {
      throw new Rehearsed(withFollowing(context, tx, work));
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.answer;
    throw error;
  }
}
