import type { ApiOutput } from '@shared/api';
import { Refusal } from '@shared/failure';
import type { Invoice } from '@shared/model/invoice';
import { invoices } from './collections';
import { type Context, type Handlers, rowOf } from './context';
import { issuingHandlers } from './issuing';

/** One invoice as far as it is to go. What is confirmed already is only posted, where that is wanted. */
async function bring({ id, revision, stage }: Invoice, post: boolean, context: Context): Promise<void> {
  const step = !post ? 'invoice.confirm' : stage === 'confirmed' ? 'invoice.post' : 'invoice.issue';
  await issuingHandlers[step]({ id, revision }, context);
}

export const bulkConfirmHandlers: Handlers<'invoice.confirmAll'> = {
  'invoice.confirmAll': async ({ ids, post }, context) => {
    const outcome: ApiOutput<'invoice.confirmAll'> = { done: 0, refused: [], invoices: [] };
    // One after the other: numbers are given in the order of the list, and each is a commit of its own.
    for (const id of new Set(ids)) {
      try {
        await bring(rowOf(context.store, invoices, id), post, context);
        const { number, stage } = rowOf(context.store, invoices, id);
        outcome.done += 1;
        outcome.invoices.push({ id, number, status: stage === 'posted' ? 'posted' : 'confirmed' });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { code, params } = error.failure;
        outcome.refused.push({ id, failure: { code, params } });
      }
    }
    return outcome;
  },
};
