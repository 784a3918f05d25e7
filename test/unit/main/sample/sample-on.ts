import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplication } from '@main/application';
import type { ApiInput, ApiOutput, CallName } from '@shared/api';
import type { SampleCountry } from '@shared/samples';

const BY = 'Kari Nes';

export interface Sample {
  readonly milliseconds: number;
  call<N extends CallName>(name: N, input: ApiInput<N>): Promise<ApiOutput<N>>;
  close(): Promise<void>;
}

/** A sample company made on a day, open, in a folder that goes when it is closed. */
export async function sampleOn(day: string, country: SampleCountry = 'NO'): Promise<Sample> {
  const home = await mkdtemp(join(tmpdir(), 'proforma-sample-'));
  const now = () => `${day}T10:00:00.000Z`;
  const application = await createApplication({ home, host: 'cli', now, timeZone: 'UTC' });
  const start = performance.now();
  const made = await application.createSampleFolder(join(home, 'company'), BY, country);
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return {
    milliseconds: performance.now() - start,
    async call(name, input) {
      const result = await application.call(name, input, { by: BY });
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`);
      return result.value as ApiOutput<typeof name>;
    },
    async close() {
      await application.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
