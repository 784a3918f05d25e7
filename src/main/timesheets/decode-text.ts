import { refuse } from '@shared/failure';

/** Above any real export; keeps a wrong file from filling the memory. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

function isSpreadsheet(bytes: Uint8Array): boolean {
  const zip = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
  const oldExcel = startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
  return zip || oldExcel;
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What Excel writes for "CSV" on a western Windows. Every byte has a meaning there, so it comes last.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The file's text without byte order mark and with `\n` as its only line break, also inside quotes, so that the same
 * export saved on another system reads the same. Refuses what is empty, too large, or no text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > MAXIMUM_BYTES) refuse('timesheet.tooLarge', { limit: MAXIMUM_BYTES / 1024 / 1024 });
  if (isSpreadsheet(bytes)) refuse('timesheet.spreadsheet');
  const text = decode(bytes)
    .replace(/\ufeff/g, '')
    .replace(/\r\n?/g, '\n');
  if (text.includes('\0')) refuse('timesheet.notText');
  if (text.trim() === '') refuse('timesheet.empty');
  return text;
}
