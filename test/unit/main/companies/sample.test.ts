import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplication } from '@main/application';
import { SAMPLE_NAMES } from '@shared/samples';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'proforma-sample-'));
});

afterEach(() => rm(home, { recursive: true, force: true }));

const start = () => createApplication({ home, host: 'cli', now: () => '2026-11-20T09:00:00.000Z', timeZone: 'UTC' });
const by = { by: 'Kari' };

describe('removing the sample', () => {
  it('takes away nothing that is not the sample', async () => {
    const folder = join(home, 'sample');
    const application = await start();
    await application.createCompanyFolder(folder, { name: 'Fjellheim', country: 'NO' }, 'Kari');
    const refused = { ok: false, failure: { code: 'common.notTheSample', params: { name: 'Fjellheim' } } };
    await application.call('company.close', {}, by);
    expect(await application.call('company.removeSample', {}, by)).toEqual(refused);
    await application.close();
    expect(existsSync(folder)).toBe(true);
  });

  it('looks at the folder of every country before it takes any away, and leaves the company that is open', async () => {
    const application = await start();
    await application.createCompanyFolder(join(home, 'sample-my'), { name: 'Kedai', country: 'MY' }, 'Kari');
    await application.createCompanyFolder(join(home, 'own'), { name: 'Skogly', country: 'NO' }, 'Kari');
    expect(await application.call('company.removeSample', {}, by)).toMatchObject({
      failure: { code: 'common.notTheSample', params: { name: 'Kedai' } },
    });
    await rm(join(home, 'sample-my'), { recursive: true });
    expect(await application.call('company.removeSample', {}, by)).toEqual({ ok: true, value: {} });
    expect(await application.call('application.status', {}, by)).toMatchObject({
      value: { company: { name: 'Skogly', sample: false } },
    });
    await application.close();
  });

  it('waits until nobody works in it, then removes its folder and forgets it', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    const opened = await one.call('company.openSample', { country: 'NL' }, by);
    expect(opened).toMatchObject({ value: { name: SAMPLE_NAMES.NL, sample: true, address: { country: 'NL' } } });
    expect(existsSync(join(home, 'sample-nl'))).toBe(true);
    await one.call('company.close', {}, by);
    expect(await one.call('company.openSample', { country: 'NL' }, by)).toEqual(opened);
    expect(await other.call('company.removeSample', {}, by)).toMatchObject({ failure: { code: 'store.locked' } });
    expect(await one.call('company.removeSample', {}, by)).toEqual({ ok: true, value: {} });
    expect(existsSync(join(home, 'sample-nl'))).toBe(false);
    expect(await one.call('application.status', {}, by)).toMatchObject({ value: { company: null, recent: [] } });
    expect(await one.call('company.removeSample', {}, by)).toEqual({ ok: true, value: {} });
    await Promise.all([one.close(), other.close()]);
  });
});
