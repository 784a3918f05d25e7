/** A process of its own that opens a company and writes to it until it is killed or told to stop. Bundled by the tests. */
import { writeSync } from 'node:fs';
import { collection } from '@main/store/collection';
import { openStore } from '@main/store/store';
import { Refusal } from '@shared/failure';
import { z } from '@shared/zod';

export const records = collection({
  name: 'records',
  schema: z.object({ id: z.string(), batch: z.string(), filling: z.string() }),
  indexes: { batch: (record) => record.batch },
});

const [, , folder = '', commits = '0', fillings = ''] = process.argv;
// Straight into the pipe: what the parent has read was acknowledged before the next commit began.
const say = (message: object) => writeSync(1, `${JSON.stringify(message)}\n`);

try {
  const store = await openStore(folder, {
    collections: [records],
    now: () => new Date().toISOString(),
    // Small files, so that kills fall on their beginnings too.
    environment: { segmentBytes: 200_000 },
  });
  say({ open: store.seq });
  const sizes = fillings.split(',').map(Number);
  for (let count = 0; count < Number(commits); count += 1) {
    const size = sizes[count % sizes.length] ?? 0;
    const id = `r${String(store.seq + 1).padStart(7, '0')}`;
    await store.commit({ action: 'record.put', by: 'child' }, (tx) => {
      for (const part of ['a', 'b', 'c']) tx.put(records, { id: `${id}${part}`, batch: id, filling: 'x'.repeat(size) });
      tx.remove(records, `r${String(store.seq - 20).padStart(7, '0')}c`);
    });
    say({ saved: id });
  }
  if (Number(commits) === 0) {
    // Holds the company until the parent closes the pipe.
    process.stdin.resume();
    await new Promise((closed) => process.stdin.on('end', closed));
  }
  await store.close();
  say({ closed: store.seq });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say({ refused: error.failure.code, detail: error.failure.params['detail'] ?? '' });
  process.exit(0);
}
