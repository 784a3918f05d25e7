import { extname, join } from 'node:path';
import { writeDurably } from '@main/store/durable';
import { errorCode, realFiles } from '@main/store/files';
import type { BridgeFile } from '@shared/api/bridge';
import type { CallResult } from '@shared/api/contract';
import type { Translate } from '@shared/i18n/translate';
import { app, type BrowserWindow, dialog } from 'electron';
import { plainFileName } from './file-name';

/** Asks where to save and writes there: the old file or the whole new one, whatever happens in between. */
export async function saveFile(
  window: BrowserWindow,
  file: BridgeFile,
  translate: Translate,
): Promise<CallResult<{ saved: boolean }>> {
  const name = plainFileName(file.fileName);
  const ending = extname(name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: translate('host.dialog.save'),
    defaultPath: join(app.getPath('documents'), name),
    filters: ending === '' ? [] : [{ name: ending.toUpperCase(), extensions: [ending] }],
  });
  if (canceled || filePath === '') return { ok: true, value: { saved: false } };
  try {
    await writeDurably(realFiles, filePath, [Buffer.from(file.base64, 'base64')]);
  } catch (error) {
    return { ok: false, failure: { code: 'host.saveFailed', params: { file: name, reason: errorCode(error) ?? '?' } } };
  }
  return { ok: true, value: { saved: true } };
}

/** Asks for a folder; null when the user cancels. The path stays with the host. */
export async function chooseFolder(window: BrowserWindow, home: string, translate: Translate): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: translate('host.dialog.openCompany'),
    buttonLabel: translate('host.dialog.open'),
    defaultPath: home,
    properties: ['openDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
