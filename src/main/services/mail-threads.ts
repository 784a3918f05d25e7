import { Refusal } from '@shared/failure';
import { messageIdOf } from '../documents/email/head';
import { deliveries } from './collections';
import { type Context, compareKeys } from './context';
import { MAIL } from './issued-documents';

/** As many as a mail names: what answers to more is no thread that anybody follows. */
const MOST = 20;

async function keptId(hash: string, { store }: Pick<Context, 'store'>): Promise<string | undefined> {
  try {
    return messageIdOf(await store.getDocument(`${hash}.eml`));
  } catch (error) {
    // A mail that is gone from the folder threads nothing; `verify` tells of it.
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/**
 * The ids of the mails that handed over the invoices, in their order, oldest first: what a reminder answers to, so that its
 * reader finds it under them. Drafts are left out: the user's own mail program gives what it sends an id of its own.
 */
export async function mailsAbout(invoiceIds: readonly string[], context: Pick<Context, 'store'>): Promise<string[]> {
  const mails = invoiceIds.flatMap((invoiceId) =>
    context.store
      .by(deliveries, 'invoice', invoiceId)
      .filter(({ channel }) => channel === 'email')
      .sort((a, b) => compareKeys(a.at, b.at))
      .flatMap(({ documents }) => documents.filter(({ mediaType }) => mediaType === MAIL)),
  );
  const ids: string[] = [];
  for (const hash of new Set(mails.map((mail) => mail.hash))) {
    const id = ids.length < MOST ? await keptId(hash, context) : undefined;
    if (id !== undefined) ids.push(id);
  }
  return ids;
}
