import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './support/programs';
import { expect, test } from './support/test';

test.skip(process.platform !== 'linux', 'needs a machine that has no display for sure');

/** `npm start` in a terminal without a screen. */
function start(...given: string[]) {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs'), ...given], {
    // A group of its own, as in a terminal: Ctrl-C goes to all of it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    said.out += data;
  });
  child.stderr.on('data', (data) => {
    said.err += data;
  });
  const ended = once(child, 'close');
  return {
    said,
    async interrupt() {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
      return this.exitCode();
    },
    exitCode: async () => (await ended)[0] as number | null,
  };
}

test('where no window can be shown it says so in one line, serves the browser, and ends well on Ctrl-C', async ({
  folder,
  request,
}) => {
  const started = start('--home', join(folder, 'other home'));
  await expect.poll(() => started.said.out).toContain('Ctrl-C stops Proforma.');
  const lines = started.said.out.trim().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^No window here \(.+\): Proforma is served to the browser instead\.$/);
  const [address = ''] = /http:\S+/.exec(lines[1] ?? '') ?? [];
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  expect(await started.interrupt()).toBe(0);
  expect(started.said.err).toBe('');
});

test('what cannot be served ends with a sentence and its exit code, not with a stack', async ({ folder }) => {
  const started = start('--browser', '--home', join(folder, 'home'), '--company', join(folder, 'nothing here'));
  expect(await started.exitCode()).toBe(1);
  expect(started.said.err.trim().split('\n')).toHaveLength(1);
  expect(started.said.out).toBe('');
});
