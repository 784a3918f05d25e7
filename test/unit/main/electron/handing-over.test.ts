import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type HandedOver, handedOverIn } from '@main/electron/handed-over';
import { openMailDraft } from '@main/electron/mail-draft';
import { createPrinter } from '@main/electron/print';
import { app, BrowserWindow as ElectronWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BrowserWindow, session, standIn } from '../../../stand-ins/electron';

let folder: string;
let handedOver: HandedOver;

beforeEach(async () => {
  standIn.reset();
  await app.whenReady();
  folder = mkdtempSync(join(tmpdir(), 'proforma-handed-'));
  handedOver = handedOverIn(join(folder, 'handed over'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('files for other programs', () => {
  test('keep their name, are the person’s alone, and go at the next start', async () => {
    const first = await handedOver.write('Faktura 1.eml', Buffer.from('a'));
    const second = await handedOver.write('Faktura 1.eml', Buffer.from('b'));
    expect([basename(first), basename(second)]).toEqual(['Faktura 1.eml', 'Faktura 1.eml']);
    expect(readFileSync(first, 'utf8')).toBe('a');
    if (process.platform !== 'win32') expect(statSync(first).mode & 0o077).toBe(0);
    await handedOver.clear();
    expect(readdirSync(folder)).toEqual([]);
    await handedOver.clear();
  });
});

describe('a mail draft', () => {
  test('opens in the mail program', async () => {
    const draft = { fileName: 'Invoice 7.eml', mediaType: 'message/rfc822', base64: base64('Subject: 7') };
    expect(await openMailDraft(draft, handedOver)).toEqual({ ok: true, value: { opened: true } });
    const [path = ''] = standIn.state.openedPaths;
    expect(basename(path)).toBe('Invoice 7.eml');
    expect(readFileSync(path, 'utf8')).toBe('Subject: 7');
  });

  test.each(['run.exe', 'run.desktop', 'run.eml.bat', 'run', '../run.sh'])(
    'is a mail draft to the system even if the page calls it %s',
    async (fileName) => {
      await openMailDraft({ fileName, mediaType: 'text/plain', base64: base64('x') }, handedOver);
      expect(standIn.state.openedPaths).toEqual([expect.stringMatching(/run[^/]*\.eml$/)]);
    },
  );

  test('that no program opens is a failure with the system’s reason', async () => {
    standIn.state.openPathProblem = 'no application';
    expect(await openMailDraft({ fileName: 'a.eml', mediaType: '', base64: '' }, handedOver)).toEqual({
      ok: false,
      failure: { code: 'host.noMailProgram', params: { file: 'a.eml', reason: 'no application' } },
    });
  });
});

describe('printing', () => {
  const pdf = base64('%PDF-1.7 one page');

  test('shows the system’s dialog for the document in a hidden, sandboxed window of its own session', async () => {
    let seen: BrowserWindow['options'] | undefined;
    app.on('web-contents-created', () => {
      seen = BrowserWindow.all.at(-1)?.options;
    });
    const printer = createPrinter(handedOver);
    expect(await printer.print(pdf)).toEqual({ ok: true, value: { printed: true } });
    expect(seen).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true },
    });
    expect(seen?.webPreferences).not.toHaveProperty('preload');
    expect(standIn.state.loaded).toEqual([
      { url: expect.stringMatching(/^app:\/\/print\/[\w-]+\.pdf$/), status: 200, type: 'application/pdf' },
    ]);
    expect(standIn.state.printed).toEqual([standIn.state.loaded[0]?.url]);
    expect(BrowserWindow.all).toEqual([]);
  });

  test('leaves nothing behind at the document’s address', async () => {
    const printer = createPrinter(handedOver);
    await printer.print(pdf);
    const url = standIn.state.loaded[0]?.url ?? '';
    const handler = session.fromPartition('print').protocol.handlers.get('app');
    expect((await handler?.({ url } as Request))?.status).toBe(404);
  });

  test('closing the dialog is not a failure', async () => {
    standIn.state.printResult = { success: false, reason: 'Print job canceled' };
    expect(await createPrinter(handedOver).print(pdf)).toEqual({ ok: true, value: { printed: false } });
    expect(standIn.state.openedPaths).toEqual([]);
  });

  test('what Chromium cannot print opens in the system’s PDF program', async () => {
    standIn.state.printResult = { success: false, reason: 'Print job failed' };
    const printer = createPrinter(handedOver);
    expect(await printer.print(pdf)).toEqual({ ok: true, value: { printed: false } });
    expect(readFileSync(standIn.state.openedPaths[0] ?? '', 'utf8')).toBe('%PDF-1.7 one page');
    standIn.state.openPathProblem = 'no application';
    expect(await printer.print(pdf)).toMatchObject({ ok: false, failure: { code: 'host.printFailed' } });
  });

  test.each(['', base64('<html><script>'), base64('PK\u0003\u0004')])(
    '“%s” is no PDF and is not loaded',
    async (content) => {
      const answer = await createPrinter(handedOver).print(content);
      expect(answer).toEqual({ ok: false, failure: { code: 'host.notPdf', params: {} } });
      expect(standIn.state.loaded).toEqual([]);
    },
  );

  test('only the print window may load a document or Chromium’s viewer', () => {
    const printer = createPrinter(handedOver);
    const other = new ElectronWindow({}).webContents;
    const viewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html';
    expect(printer.mayLoad(other, viewer)).toBe(false);
    const own = { session: session.fromPartition('print') } as unknown as typeof other;
    expect(printer.mayLoad(own, viewer)).toBe(true);
    expect(printer.mayLoad(own, 'chrome-extension://other/index.html')).toBe(false);
    expect(printer.mayLoad(own, 'app://print/unknown.pdf')).toBe(false);
    expect(printer.mayLoad(own, 'https://example.com/')).toBe(false);
  });
});
