import { actuals, COLLECTIONS } from '@main/services/collections';
import { openStore } from '@main/store/store';
import type { Actual } from '@shared/model/actual';
import type { CompanyAtWork } from './company-at-work';

let requests = 0;

/** A draft that corrects an invoice, with what stays billed of its lines; all of them, and nothing, where not said. */
export async function revised(
  at: CompanyAtWork,
  id: string,
  stays: readonly { lineId: string; quantity: string }[] = [],
  lineIds?: readonly string[],
) {
  requests += 1;
  return at.call('invoice.revise', {
    id,
    reason: 'Feil timer',
    stays: [...stays],
    ...(lineIds === undefined ? {} : { lineIds: [...lineIds] }),
    requestId: `revise-${requests}`,
  });
}

/** The draft confirmed and posted. */
export async function posted(at: CompanyAtWork, id: string) {
  const { invoice } = await at.call('invoice.get', { id });
  return at.call('invoice.issue', { id, revision: invoice.revision });
}

/** What waits to be billed on a project. */
export async function backlogOf(at: CompanyAtWork, projectId: string) {
  const { rows } = await at.call('backlog.list', { projectId });
  return rows.map(({ quantity, amount, status }) => ({ quantity, amount, status }));
}

/** The rows in the books that belong to the invoices, in the order of their writing. */
export async function rowsOf(at: CompanyAtWork, invoiceIds: readonly string[]): Promise<Actual[]> {
  await at.application.close();
  const store = await openStore(at.folder, { collections: COLLECTIONS, now: () => '2026-11-21T00:00:00.000Z' });
  try {
    return store
      .all(actuals)
      .filter(({ invoiceId }) => invoiceId !== null && invoiceIds.includes(invoiceId))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  } finally {
    await store.close();
  }
}
