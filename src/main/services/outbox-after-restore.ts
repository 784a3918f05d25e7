import { outbox } from './collections';
import { type Context, commit } from './context';

/**
 * After a backup was restored: a mail that waited when it was made may have been sent since, and the restored journal
 * knows nothing of that. Its outcome is unknown until somebody says it, or the opening of the company would send it again.
 */
export async function holdMails(context: Context): Promise<void> {
  if (context.store.by(outbox, 'open', 'open').length === 0) return;
  await commit(context, 'outbox.interrupted', (tx) => {
    for (const mail of tx.by(outbox, 'open', 'open')) {
      tx.put(outbox, { ...mail, state: 'uncertain', lastFailure: { code: 'mail.restored', params: {} } });
    }
  });
}
