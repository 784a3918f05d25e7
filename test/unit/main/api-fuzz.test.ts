import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { api, type CallName } from '@shared/api';
import type { CallResult } from '@shared/api/contract';
import type { JobStatus } from '@shared/api/jobs';
import { LANGUAGES } from '@shared/i18n/languages';
import { failureMessage } from '@shared/i18n/translate';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { busyCompany, type Known, known } from './fuzz/busy-company';
import { payloadsFor } from './fuzz/payloads';
import type { CompanyAtWork } from './services/company-at-work';

/** The same calls each time, so that a run tells of the change it is made for. */
const USUAL_SEED = 1;
const USUAL_ROUNDS = 30;
/** A hunt: `PROFORMA_FUZZ_SECONDS=600` makes other calls each time for as long; `PROFORMA_FUZZ_SEED` repeats one. */
const SECONDS = Number(process.env['PROFORMA_FUZZ_SECONDS'] ?? 0);
const SEED = Number(process.env['PROFORMA_FUZZ_SEED'] ?? (SECONDS > 0 ? Date.now() % 2 ** 31 : USUAL_SEED));

/** A page takes a hundred times as long as any other answer, and a proof or a backup reads the whole company. */
const SLOW: ReadonlySet<string> = new Set<CallName>([
  'wizard.previewPdf',
  'invoice.pdf',
  'invoice.send',
  // They try to reach whatever server a round has made up.
  'mail.test',
  'outbox.deliver',
  'journal.verify',
  'backup.create',
]);

const names = (Object.keys(api) as CallName[]).filter((name) => api[name].needsCompany);
const quick = names.filter((name) => !SLOW.has(name));

let at: CompanyAtWork;

afterEach(() => at.close());

/** Where the journal ends: refused calls and questions leave it there. */
async function endOfJournal(): Promise<number> {
  return (await stat(join(at.folder, 'journal', '000001.ndjson'))).size;
}

/** What the call answered as it should not have; nothing where all is well. */
function complaint(name: CallName, result: CallResult<unknown>): string | undefined {
  if (result.ok) {
    const read = api[name].output.safeParse(result.value);
    return read.success ? undefined : `answered what its schema does not know: ${read.error.message}`;
  }
  const { failure } = result;
  // What the store or the program itself stumbles over should have been refused before, in words about the input.
  if (['common.internal', 'store.invalidRow', 'store.damaged'].includes(failure.code)) return JSON.stringify(failure);
  // What the caller wrote is quoted, so only a parameter's own braces tell that it was not filled in.
  const params = Object.fromEntries(
    Object.entries(failure.params).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replaceAll('{', '(') : value,
    ]),
  );
  const unsaid = LANGUAGES.find((language) => /^errors\.|\{\{/.test(failureMessage({ ...failure, params }, language)));
  return unsaid === undefined ? undefined : `${failure.code} has no message in ${unsaid}`;
}

/** Mostly at the revision that the row has: with another every call would end in the same refusal. */
function upToDate(name: CallName, payload: unknown, present: Known): unknown {
  const revision = present.revisionFor(name, payload);
  const isBehind = typeof payload === 'object' && payload !== null && 'revision' in payload && payload.revision !== 1;
  return isBehind && revision !== undefined ? { ...payload, revision } : payload;
}

const anyCall = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...quick) },
  { weight: 1, arbitrary: fc.constantFrom(...names.filter((name) => SLOW.has(name))) },
);

/** Long work goes on after its call was answered; what it writes is its own, not that of the calls after it. */
async function untilEnded(result: CallResult<unknown>): Promise<void> {
  const { jobId } = ((result.ok ? result.value : null) ?? {}) as { jobId?: string };
  if (jobId === undefined) return;
  for (let isRunning = true; isRunning; ) {
    const asked = await at.application.call('job.status', { jobId }, { by: 'Kari' });
    isRunning = asked.ok && (asked.value as JobStatus).state === 'running';
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** What came of a round of random calls: the complaints, none where all is well. */
async function round(seed: number): Promise<string[]> {
  const present = await known(at);
  const calls = anyCall.chain((name) =>
    payloadsFor(api[name].input, present.idsFor(name)).map((payload) => ({ name, payload })),
  );
  const wrong: string[] = [];
  for (const { name, payload } of fc.sample(calls, { numRuns: 60, seed })) {
    const before = await endOfJournal();
    const input = upToDate(name, payload, present);
    const result = await at.application.call(name, input, { by: 'Kari' });
    await untilEnded(result);
    const writes = result.ok && api[name].kind === 'write';
    const found = !writes && (await endOfJournal()) !== before ? 'wrote' : complaint(name, result);
    if (found !== undefined) wrong.push(`seed ${seed}: ${name} ${JSON.stringify(input)?.slice(0, 500)}: ${found}`);
  }
  return wrong;
}

it(
  'answers or refuses whatever it is called with, and what it refuses leaves no trace',
  async () => {
    at = await busyCompany();
    const ends = performance.now() + SECONDS * 1000;
    const wrong: string[] = [];
    const goesOn = (seed: number) => (SECONDS > 0 ? performance.now() < ends : seed < SEED + USUAL_ROUNDS);
    for (let seed = SEED; wrong.length === 0 && goesOn(seed); seed += 1) wrong.push(...(await round(seed)));
    expect(wrong).toEqual([]);
    expect((await at.call('journal.verify', {})).finding).toBeNull();
    // What was stored can be read again by every list.
    await known(at);
  },
  (SECONDS + 60) * 1000,
);

it.each([undefined, null, 7, {}, [], 'toString', '__proto__', 'invoice.', 'x'.repeat(1000)])(
  'knows no call named %j',
  async (name) => {
    at = await busyCompany();
    const result = await at.application.call(name as string, {}, { by: 'Kari' });
    expect(result).toMatchObject({ ok: false, failure: { code: 'common.unknownCall' } });
  },
);
