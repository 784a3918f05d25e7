import { CHANNELS } from '@main/electron/channels';
import { listenToWindow, type WindowServices } from '@main/electron/ipc';
import { app, type BrowserWindow as ElectronWindow } from 'electron';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { BrowserWindow, standIn } from '../../../stand-ins/electron';

let window: BrowserWindow;
let current: BrowserWindow | null;
let asked: unknown[][];
let failed: unknown[];
let services: WindowServices;

const done = (...given: unknown[]) => {
  asked.push(given);
  return Promise.resolve({ ok: true, value: { done: true } } as const);
};

beforeEach(async () => {
  standIn.reset();
  await app.whenReady();
  window = new BrowserWindow({});
  window.webContents.mainFrame.url = 'app://proforma/#/invoices';
  current = window;
  asked = [];
  failed = [];
  services = {
    window: () => current as unknown as ElectronWindow | null,
    call: (name, input) => done('call', name, input),
    saveFile: (_window, file) => done('saveFile', file),
    print: (base64) => done('print', base64),
    openMailDraft: (file) => done('openMailDraft', file),
    chooseCompanyFolder: () => done('chooseCompanyFolder'),
    failed: (error) => failed.push(error),
  };
  listenToWindow(services);
});

const file = { fileName: 'a.pdf', mediaType: 'application/pdf', base64: 'JVBERi0=' };

const messages = [
  [CHANNELS.call, ['customer.list', { offset: 1 }]],
  [CHANNELS.saveFile, [file]],
  [CHANNELS.print, ['JVBERi0=']],
  [CHANNELS.openMailDraft, [file]],
  [CHANNELS.chooseCompanyFolder, []],
] as const;

const refusal = { ok: false, failure: { code: 'host.sender', params: {} } };

test('the channels are the bridge’s, and every one is tested here', () => {
  const listened = Object.values(CHANNELS).filter((channel) => channel !== CHANNELS.change);
  expect(messages.map(([channel]) => channel).sort()).toEqual(listened.sort());
});

describe.each(messages)('%s', (channel, given) => {
  test('is answered to the main frame of the window on our own page', async () => {
    const answer = await standIn.invoke(window.webContents.mainFrame, channel, ...given);
    expect(answer).toEqual({ ok: true, value: { done: true } });
    expect(asked).toEqual([[expect.any(String), ...given]]);
  });

  test('is refused to anybody else', async () => {
    const other = new BrowserWindow({}).webContents.mainFrame;
    other.url = 'app://proforma/';
    expect(await standIn.invoke(null, channel, ...given)).toEqual(refusal);
    expect(await standIn.invoke({ url: 'app://proforma/' }, channel, ...given)).toEqual(refusal);
    expect(await standIn.invoke(other, channel, ...given)).toEqual(refusal);
    current = null;
    expect(await standIn.invoke(window.webContents.mainFrame, channel, ...given)).toEqual(refusal);
    expect(asked).toEqual([]);
  });

  test.each(['https://example.com/', 'file:///a.html', 'app://elsewhere/', 'about:blank', ''])(
    'is refused while the window shows “%s”',
    async (url) => {
      window.webContents.mainFrame.url = url;
      expect(await standIn.invoke(window.webContents.mainFrame, channel, ...given)).toEqual(refusal);
      expect(asked).toEqual([]);
    },
  );

  test('answers a failure, and notes it, where a service throws', async () => {
    const fault = new Error('fault');
    for (const name of ['call', 'saveFile', 'print', 'openMailDraft', 'chooseCompanyFolder'] as const) {
      services[name] = () => Promise.reject(fault);
    }
    const answer = await standIn.invoke(window.webContents.mainFrame, channel, ...given);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'common.internal' } });
    expect(failed).toEqual([fault]);
  });
});

test('whatever has not the shape of its channel is refused', async () => {
  const junk = fc.array(fc.anything({ withBigInt: false, withMap: false }), { maxLength: 3 });
  const channels = messages.map(([channel]) => channel).filter((channel) => channel !== CHANNELS.chooseCompanyFolder);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...channels), junk, async (channel, given) => {
      fc.pre(!(typeof given[0] === 'string'));
      const answer = await standIn.invoke(window.webContents.mainFrame, channel, ...given);
      expect(answer).toMatchObject({ ok: false, failure: { code: 'host.badRequest' } });
      expect(asked).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [CHANNELS.call, ['customer.list', {}, { by: 'Eve' }]],
  [CHANNELS.saveFile, [{ ...file, path: '/etc/passwd' }]],
  [CHANNELS.saveFile, [{ ...file, fileName: '' }]],
  [CHANNELS.openMailDraft, [{ ...file, filePath: '/bin/sh' }]],
  [CHANNELS.chooseCompanyFolder, ['/etc']],
])('%s takes nothing more than it says: %j', async (channel, given) => {
  const answer = await standIn.invoke(window.webContents.mainFrame, channel, ...given);
  expect(answer).toMatchObject({ ok: false, failure: { code: 'host.badRequest' } });
  expect(asked).toEqual([]);
});
