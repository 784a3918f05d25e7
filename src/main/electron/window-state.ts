import { readFileSync } from 'node:fs';
import { writeDurably } from '@main/store/durable';
import { realFiles } from '@main/store/files';
import { z } from '@shared/zod';
import { type Rectangle, screen } from 'electron';

const stateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean(),
});

/** Where the window was when it was last closed. */
export type WindowState = z.infer<typeof stateSchema>;

/** How much of the window must lie on a screen to be grabbed with the mouse. */
const GRIP = 100;

function isReachable({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea: area }) => {
    const left = Math.max(x, area.x);
    const right = Math.min(x + width, area.x + area.width);
    return right - left >= GRIP && y >= area.y && y <= area.y + area.height - GRIP;
  });
}

/** The last place of the window, or null where there is none or its screen has been unplugged since. */
export function readWindowState(file: string): WindowState | null {
  try {
    const state = stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return isReachable(state) ? state : null;
  } catch {
    return null;
  }
}

/** Never fails: a window that opens in another place is no reason to keep it from closing. */
export async function writeWindowState(file: string, state: WindowState): Promise<void> {
  await writeDurably(realFiles, file, [JSON.stringify(state)]).catch(() => undefined);
}
