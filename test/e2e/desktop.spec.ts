import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './support/programs';
import { expect, test } from './support/test';

test.use({ commands: [['init', '--country', 'NO', '--currency', 'NOK', '--language', 'nb', '--name', 'Fjell AS']] });

test('the built desktop host opens a company, serves its window, and lets go of the company', async ({
  folder,
  prepared,
  commands,
}) => {
  const company = await prepared(commands);
  const support = join(ROOT, 'test', 'e2e', 'support');
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--import',
    join(support, 'stand-in-hook.mjs'),
    join(support, 'run-desktop.mjs'),
    '--home',
    join(folder, 'home'),
    '--company',
    company,
  ]);
  expect(stderr).toBe('');
  const [started, happened = ''] = stdout.trim().split('\n');
  expect(started).toBe('Proforma has started.');
  expect(JSON.parse(happened)).toMatchObject({
    status: { ok: true, value: { company: { name: 'Fjell AS' } } },
    loaded: [{ url: 'app://proforma/', status: 200, type: 'text/html; charset=utf-8' }],
    order: ['enableSandbox', 'registerSchemesAsPrivileged', 'requestSingleInstanceLock', 'ready'],
    errorBoxes: [],
    exitCode: 0,
  });
  expect(existsSync(join(company, 'lock'))).toBe(false);
});
