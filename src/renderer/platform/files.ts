import type { CallResult } from '@shared/api/contract';
import { bridge } from '../api/bridge';
import { toBase64 } from './base64';

export interface PlatformFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const DOWNLOAD_MILLISECONDS = 60_000;

/** The browser's own download, named as asked. It tells nobody whether the user keeps the file. */
function download({ fileName, mediaType, bytes }: PlatformFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address in its own time; let go of at once, the file loses its name or is never saved.
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_MILLISECONDS);
}

const bridgeFile = ({ fileName, mediaType, bytes }: PlatformFile) => ({
  fileName,
  mediaType,
  base64: toBase64(bytes),
});

/** Saves where the user chooses; `saved` is false when they cancel. */
export async function saveFile(file: PlatformFile): Promise<CallResult<{ saved: boolean }>> {
  const desktop = bridge();
  if (desktop) return desktop.saveFile(bridgeFile(file));
  download(file);
  return { ok: true, value: { saved: true } };
}

/** Opens an `.eml` draft in the user's mail program; in a browser the draft is downloaded, and opens from there. */
export async function openMailDraft(file: PlatformFile): Promise<CallResult<{ opened: boolean }>> {
  const desktop = bridge();
  if (desktop) return desktop.openMailDraft(bridgeFile(file));
  download(file);
  return { ok: true, value: { opened: true } };
}

function ask(accept: string, isMultiple: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = isMultiple;
    input.addEventListener('cancel', () => resolve([]));
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.click();
  });
}

/** Lets the user choose one file; null when they cancel. `accept` as in an input: `.csv,text/csv`. */
export async function pickFile(accept: string): Promise<PlatformFile | null> {
  const [file] = await ask(accept, false);
  return file === undefined ? null : readFile(file);
}

/** Lets the user choose files, none when they cancel. Their content is read with `readFile`, one after the other. */
export const pickFiles = (accept: string): Promise<readonly File[]> => ask(accept, true);

/** A file that was chosen or dropped, with its content. */
export async function readFile(file: File): Promise<PlatformFile> {
  return { fileName: file.name, mediaType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}
