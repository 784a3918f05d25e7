/**
 * The store with a hundred thousand rows, against what it could have been: lowdb's own file, and a bare append with
 * fdatasync, which is the least that a durable write can cost. `bench()` answers figures; `npm run bench` prints them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collection } from '@main/store/collection';
import { openStore, type Store, verifyStore } from '@main/store/store';
import { z } from '@shared/zod';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';

export interface Figure {
  readonly name: string;
  readonly milliseconds: number;
  /** How many times longer the alternative takes (below 1: it is quicker). */
  readonly against?: { readonly name: string; readonly ratio: number };
}

const ROWS = 100_000;
const IMPORTED = 10_000;

const worked = collection({
  name: 'worked',
  schema: z.object({
    id: z.string(),
    project: z.string(),
    person: z.string(),
    date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
    quantity: z.string(),
    price: z.string(),
    amount: z.int(),
    status: z.enum(['open', 'ready', 'billed']),
    note: z.string().optional(),
    tags: z.array(z.string()),
    source: z.object({ file: z.string(), row: z.int() }),
  }),
  indexes: { project: (row) => row.project, status: (row) => row.status, person: (row) => row.person },
});

const row = (index: number) => ({
  id: `w${String(index).padStart(9, '0')}`,
  project: `p${index % 400}`,
  person: `q${index % 9}`,
  date: '2026-01-02',
  quantity: '7.5',
  price: '1520.00',
  amount: 1_140_000,
  status: 'open' as const,
  note: `Worked on part ${index}`,
  tags: ['site', 'night'],
  source: { file: 'toggl.csv', row: index },
});

const now = () => new Date().toISOString();
const options = { collections: [worked], now };
const meta = { action: 'bench', by: 'bench' };

async function timed<T>(work: () => Promise<T> | T): Promise<{ answer: T; milliseconds: number }> {
  const start = performance.now();
  const answer = await work();
  return { answer, milliseconds: performance.now() - start };
}

async function median(times: number, work: (turn: number) => Promise<unknown> | unknown): Promise<number> {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) taken.push((await timed(() => work(turn))).milliseconds);
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

const putOne = (store: Store, turn: number) => store.commit(meta, (tx) => tx.put(worked, row(ROWS + turn)));

async function bareAppend(folder: string): Promise<number> {
  const handle = await open(join(folder, 'bare'), 'a');
  const line = `${JSON.stringify(row(0))}\n`;
  const milliseconds = await median(200, async () => {
    await handle.appendFile(line);
    await handle.datasync();
  });
  await handle.close();
  return milliseconds;
}

async function lowdbWrite(folder: string, rows: readonly unknown[]): Promise<number> {
  const database = new Low(new JSONFile<readonly unknown[]>(join(folder, 'lowdb.json')), rows);
  return await median(5, () => database.write());
}

async function lowdbRead(folder: string): Promise<number> {
  return await median(3, () => new Low(new JSONFile<readonly unknown[]>(join(folder, 'lowdb.json')), []).read());
}

export async function bench(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'proforma-bench-'));
  try {
    const company = join(folder, 'company');
    const store = await openStore(company, { ...options, create: true });
    for (let from = 0; from < ROWS; from += 100) {
      await store.commit(meta, (tx) => {
        for (let index = from; index < from + 100; index += 1) tx.put(worked, row(index));
      });
    }
    const one = await median(200, (turn) => putOne(store, turn));
    const many = await timed(() =>
      store.commit(meta, (tx) => {
        for (let index = 0; index < IMPORTED; index += 1) tx.put(worked, row(2 * ROWS + index));
      }),
    );
    const listing = await median(200, (turn) => store.by(worked, 'project', `p${turn}`));
    const rows = store.all(worked);
    await store.close();
    const [bare, write] = [await bareAppend(folder), await lowdbWrite(folder, rows)];
    const read = await lowdbRead(folder);

    const warm = await timed(() => openStore(company, options));
    await warm.answer.close();
    rmSync(join(company, 'snapshot.json'));
    const cold = await timed(() => openStore(company, options));
    const backup = await timed(() => cold.answer.backUp());
    const closed = await timed(() => cold.answer.close());
    const verified = await timed(() => verifyStore(company, options));
    return [
      {
        name: `commit of one row beside ${ROWS}`,
        milliseconds: one,
        against: { name: 'lowdb writing its file, not synced', ratio: write / one },
      },
      {
        name: 'the same',
        milliseconds: one,
        against: { name: 'a bare append and fdatasync', ratio: bare / one },
      },
      { name: `commit of ${IMPORTED} rows at once`, milliseconds: many.milliseconds },
      { name: '250 rows by an index', milliseconds: listing },
      {
        name: `open with ${ROWS} rows, from the snapshot`,
        milliseconds: warm.milliseconds,
        against: { name: 'lowdb reading its file, nothing checked', ratio: read / warm.milliseconds },
      },
      { name: 'the same, replaying the journal', milliseconds: cold.milliseconds },
      { name: 'close, writing the snapshot', milliseconds: closed.milliseconds },
      { name: 'backup, read back and proven', milliseconds: backup.milliseconds },
      { name: 'verify', milliseconds: verified.milliseconds },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
