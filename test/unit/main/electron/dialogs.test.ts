import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseCompanyFolder } from '@main/electron/company-folder';
import { saveFile } from '@main/electron/dialogs';
import { translator } from '@shared/i18n/translate';
import { app, BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standIn } from '../../../stand-ins/electron';

const file = { fileName: 'Faktura 1.pdf', mediaType: 'application/pdf', base64: Buffer.from('new').toString('base64') };
const translate = translator('nb');

let folder: string;
let window: BrowserWindow;

beforeEach(async () => {
  standIn.reset();
  await app.whenReady();
  window = new BrowserWindow({});
  folder = mkdtempSync(join(tmpdir(), 'proforma-dialogs-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('saving a file', () => {
  test('asks in the person’s language and writes where they say', async () => {
    const path = join(folder, 'a.pdf');
    standIn.state.saveAnswer = { canceled: false, filePath: path };
    expect(await saveFile(window, file, translate)).toEqual({ ok: true, value: { saved: true } });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(standIn.state.saveDialogs).toEqual([
      {
        title: 'Lagre',
        defaultPath: join('/documents', 'Faktura 1.pdf'),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      },
    ]);
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  test('replaces what is there', async () => {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, 'something much longer than before');
    standIn.state.saveAnswer = { canceled: false, filePath: path };
    await saveFile(window, file, translate);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  test('writes nothing when the person cancels', async () => {
    expect(await saveFile(window, file, translate)).toEqual({ ok: true, value: { saved: false } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('refuses with the reason where it cannot write, and leaves no remains', async () => {
    const path = join(folder, 'taken');
    mkdirSync(path);
    writeFileSync(join(path, 'inside'), 'x');
    standIn.state.saveAnswer = { canceled: false, filePath: path };
    const answer = await saveFile(window, file, translate);
    expect(answer).toMatchObject({
      ok: false,
      failure: { code: 'host.saveFailed', params: { file: 'Faktura 1.pdf' } },
    });
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  test('suggests a plain name, whatever the page says', async () => {
    await saveFile(window, { ...file, fileName: '../../.bashrc' }, translate);
    expect(standIn.state.saveDialogs).toMatchObject([{ defaultPath: join('/documents', 'bashrc'), filters: [] }]);
  });
});

describe('choosing a company', () => {
  const opened: string[] = [];
  const open = async (path: string) => {
    opened.push(path);
    return { ok: true, value: {} } as const;
  };

  beforeEach(() => {
    opened.length = 0;
  });

  test('opens the folder that the person chose', async () => {
    standIn.state.openAnswer = { canceled: false, filePaths: [folder] };
    const answer = await chooseCompanyFolder(window, '/home', translate, open);
    expect(answer).toEqual({ ok: true, value: { chosen: true } });
    expect(JSON.stringify(answer)).not.toContain(folder);
    expect(opened).toEqual([folder]);
    expect(standIn.state.openDialogs).toMatchObject([
      { title: 'Velg firmaets mappe', defaultPath: '/home', properties: ['openDirectory'] },
    ]);
  });

  test('opens nothing when they cancel', async () => {
    const answer = await chooseCompanyFolder(window, '/home', translate, open);
    expect(answer).toEqual({ ok: true, value: { chosen: false } });
    expect(opened).toEqual([]);
  });

  test('passes on why a folder is refused', async () => {
    standIn.state.openAnswer = { canceled: false, filePaths: [folder] };
    const refusal = { ok: false, failure: { code: 'common.notFound', params: {} } } as const;
    expect(await chooseCompanyFolder(window, '/home', translate, async () => refusal)).toEqual(refusal);
  });
});
