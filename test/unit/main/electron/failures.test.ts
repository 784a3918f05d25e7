import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeSafely, noteFailure } from '@main/electron/failure-log';
import { catchFailures } from '@main/electron/failures';
import { translator } from '@shared/i18n/translate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { app, standIn } from '../../../stand-ins/electron';

let folder: string;
let log: string;

beforeEach(() => {
  standIn.reset();
  folder = mkdtempSync(join(tmpdir(), 'proforma-failures-'));
  log = join(folder, 'logs', 'proforma.log');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a note of a failure', () => {
  test('says its kind and place, and neither names nor amounts nor folders', () => {
    const error = Object.assign(new TypeError('Invoice 2026-0041 of Müller AS: 12 500,00 NOK\n    at Müller AS'), {
      code: 'ENOSPC',
    });
    const note = describeSafely(error);
    expect(note).toMatch(/^TypeError ENOSPC\n/);
    expect(note).toContain('failures.test.ts');
    for (const secret of ['Müller', '12 500', '2026-0041', 'NOK', '/work', process.cwd(), 'unit/main']) {
      expect(note).not.toContain(secret);
    }
  });

  test.each([['Müller AS'], [{ name: 'Müller AS' }], [12_500], [null], [undefined]])(
    'of something else that was thrown says only what it was: %j',
    (thrown) => {
      expect(describeSafely(thrown)).toBe(typeof thrown);
    },
  );

  test('is added to the log with its time', () => {
    const now = () => new Date('2026-11-21T05:00:00Z');
    noteFailure(log, 'one', null, now);
    noteFailure(log, 'two', null, now);
    expect(readFileSync(log, 'utf8')).toBe(
      '2026-11-21T05:00:00.000Z one: object\n2026-11-21T05:00:00.000Z two: object\n',
    );
  });

  test('that cannot be written is no failure', () => {
    noteFailure(join('/dev/null', 'proforma.log'), 'one', null);
    expect(existsSync(join('/dev/null', 'proforma.log'))).toBe(false);
  });
});

describe('what nobody caught', () => {
  test.each(['uncaughtException', 'unhandledRejection'])('%s is noted, and told in the person’s language', (kind) => {
    const running = new EventEmitter();
    catchFailures(log, () => translator('nl'), running);
    running.emit(kind, new RangeError('Müller AS'));
    expect(readFileSync(log, 'utf8')).toContain(`${kind}: RangeError`);
    expect(standIn.state.errorBoxes).toEqual([
      { title: 'Er is iets misgegaan in Proforma', content: expect.stringContaining(log) },
    ]);
    expect(JSON.stringify(standIn.state.errorBoxes)).not.toContain('Müller');
  });

  test('is told once and noted every time', () => {
    const running = new EventEmitter();
    const { report } = catchFailures(log, () => translator('en'), running);
    running.emit('uncaughtException', new Error('one'));
    report('ipc', new Error('two'));
    expect(standIn.state.errorBoxes).toHaveLength(1);
    expect(readFileSync(log, 'utf8').match(/Error/g)).toHaveLength(2);
  });

  test('in the window is noted when the window crashed, not when it was closed', () => {
    catchFailures(log, () => translator('en'), new EventEmitter());
    app.emit('render-process-gone', {}, {}, { reason: 'clean-exit', exitCode: 0 });
    expect(existsSync(log)).toBe(false);
    app.emit('render-process-gone', {}, {}, { reason: 'crashed', exitCode: 139 });
    expect(readFileSync(log, 'utf8')).toContain('render-process-gone crashed 139');
  });
});
