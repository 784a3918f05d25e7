import { openMailDraft, pickFile, readFile, saveFile } from './files';
import { mayPrintAtOnce, print } from './print';

export type { PlatformFile } from './files';

/** What the two hosts do each in their own way. */
export const platform = { saveFile, openMailDraft, pickFile, readFile, print, mayPrintAtOnce };
