import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWindowState, writeWindowState } from '@main/electron/window-state';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { standIn } from '../../../stand-ins/electron';

const state = { x: 100, y: 80, width: 1200, height: 700, maximized: false };

let folder: string;
let file: string;

beforeEach(() => {
  standIn.reset();
  folder = mkdtempSync(join(tmpdir(), 'proforma-window-'));
  file = join(folder, 'window.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the place of the window survives', async () => {
  await writeWindowState(file, state);
  expect(readWindowState(file)).toEqual(state);
});

test.each([
  ['off the left edge', { ...state, x: -1150 }],
  ['off the right edge', { ...state, x: 1900 }],
  ['above the top, where it could not be grabbed', { ...state, y: -30 }],
  ['below the bottom', { ...state, y: 1050 }],
])('a place %s is forgotten', async (_name, lost) => {
  await writeWindowState(file, lost);
  expect(readWindowState(file)).toBeNull();
});

test('a place on a second screen is kept as long as that is plugged in', async () => {
  const onSecond = { ...state, x: 2000 };
  await writeWindowState(file, onSecond);
  standIn.state.displays.push({ workArea: { x: 1920, y: 0, width: 1920, height: 1080 } });
  expect(readWindowState(file)).toEqual(onSecond);
  standIn.state.displays.pop();
  expect(readWindowState(file)).toBeNull();
});

test.each(['', '{', '[]', 'null', '{"x":1}', '{"x":"1","y":0,"width":9,"height":9,"maximized":false}'])(
  'a file that says “%s” is as good as none',
  (content) => {
    writeFileSync(file, content);
    expect(readWindowState(file)).toBeNull();
  },
);

test('a place that cannot be written is no failure', async () => {
  await writeWindowState(join(folder, 'missing', 'window.json'), state);
  expect(() => readFileSync(join(folder, 'missing', 'window.json'))).toThrow();
});
