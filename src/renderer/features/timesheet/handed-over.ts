import type { PlatformFile } from '../../platform';

/** A timesheet that was dropped before there was a company to import it into: kept until its screen is there. */
let dropped: PlatformFile | null = null;

export function dropFile(file: PlatformFile): void {
  dropped = file;
}

export const droppedFile = (): PlatformFile | null => dropped;

/** The dropped file, once. */
export function takeDroppedFile(): PlatformFile | null {
  const file = dropped;
  dropped = null;
  return file;
}
