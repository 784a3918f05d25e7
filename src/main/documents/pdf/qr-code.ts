import { create } from 'qrcode/lib/core/qrcode.js';

/** One horizontal run of dark modules, counted in modules from the top left. */
export interface DarkRun {
  readonly row: number;
  readonly column: number;
  readonly length: number;
}

export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  readonly size: number;
  readonly runs: readonly DarkRun[];
}

/** Modules that must stay white on all sides, by ISO/IEC 18004. */
export const QUIET_ZONE = 4;

/** A QR code of level M. The same text gives the same modules. */
export function qrCodeOf(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const runs: DarkRun[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    let start = 0;
    for (let column = 0; column <= modules.size; column += 1) {
      const isDark = column < modules.size && modules.get(row, column) === 1;
      if (isDark) continue;
      if (column > start) runs.push({ row, column: start, length: column - start });
      start = column + 1;
    }
  }
  return { size: modules.size, runs };
}
