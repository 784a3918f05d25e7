import type { CallResult } from '@shared/api/contract';
import type { Translate } from '@shared/i18n/translate';
import type { BrowserWindow } from 'electron';
import { chooseFolder } from './dialogs';

/** Asks for a company's folder and opens it. The path never reaches the page. */
export async function chooseCompanyFolder(
  window: BrowserWindow,
  home: string,
  translate: Translate,
  openCompanyFolder: (folder: string) => Promise<CallResult<unknown>>,
): Promise<CallResult<{ chosen: boolean }>> {
  const folder = await chooseFolder(window, home, translate);
  if (folder === null) return { ok: true, value: { chosen: false } };
  const opened = await openCompanyFolder(folder);
  return opened.ok ? { ok: true, value: { chosen: true } } : opened;
}
