import '@main/electron/preload';
import { CHANNELS } from '@main/electron/channels';
import type { ProformaBridge } from '@shared/api/bridge';
import { beforeEach, expect, test } from 'vitest';
import { ipcMain, ipcRenderer, standIn } from '../../../stand-ins/electron';

const { exposed } = standIn.state;
const bridge = exposed.get('proforma') as ProformaBridge;

let received: unknown[][];

beforeEach(() => {
  standIn.reset();
  received = [];
  for (const channel of Object.values(CHANNELS)) {
    ipcMain.handle(channel, (_event, ...given) => {
      received.push([channel, ...given]);
      return { ok: true, value: {} };
    });
  }
});

test('the page gets the bridge and nothing else of Electron', () => {
  expect([...exposed.keys()]).toEqual(['proforma']);
  expect(Object.keys(bridge).sort()).toEqual([
    'call',
    'chooseCompanyFolder',
    'onChange',
    'openMailDraft',
    'print',
    'saveFile',
  ]);
  for (const part of Object.values(bridge)) expect(part).toBeTypeOf('function');
});

test('each function of the bridge has a channel of its own and passes on just what it takes', async () => {
  const file = { fileName: 'a.pdf', mediaType: 'application/pdf', base64: '' };
  await bridge.call('customer.list', { offset: 1 });
  await bridge.saveFile(file);
  await bridge.print('JVBERi0=');
  await bridge.openMailDraft(file);
  await bridge.chooseCompanyFolder();
  expect(received).toEqual([
    [CHANNELS.call, 'customer.list', { offset: 1 }],
    [CHANNELS.saveFile, file],
    [CHANNELS.print, 'JVBERi0='],
    [CHANNELS.openMailDraft, file],
    [CHANNELS.chooseCompanyFolder],
  ]);
});

test('a change reaches the listener without the event, until it stops listening', () => {
  const heard: unknown[][] = [];
  const stop = bridge.onChange((...given: unknown[]) => heard.push(given));
  const change = { seq: 3, touched: { invoices: ['i1'] } };
  ipcRenderer.emit(CHANNELS.change, { sender: ipcRenderer }, change);
  expect(heard).toEqual([[change]]);
  stop();
  ipcRenderer.emit(CHANNELS.change, { sender: ipcRenderer }, change);
  expect(heard).toHaveLength(1);
  expect(ipcRenderer.listenerCount(CHANNELS.change)).toBe(0);
});
