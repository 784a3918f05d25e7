import { openMailDraft, pickFile, pickFiles, readFile, saveFile } from './files';
import { mayPrintAtOnce, print } from './print';

export type { PlatformFile } from './files';

/** What the two hosts do each in their own way. */
export const platform = { saveFile, openMailDraft, pickFile, pickFiles, readFile, print, mayPrintAtOnce };
