import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** A line of a stack, without the folders above the program: they hold the person's name. */
const FRAME = /^\s+at .*$/gm;

/**
 * What a note may say of an error: its kind and where it happened. Never its message, which may quote an invoice, a name or
 * an amount, and never a path of this machine.
 */
export function describeSafely(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').replace(error.message, '').match(FRAME) ?? [];
  const places = frames.map((frame) => frame.replace(/\(?(?:file:\/\/)?[^\s()]*[/\\]([^/\\\s()]+)\)?$/, '$1'));
  return [`${error.name}${code}`, ...places].join('\n');
}

/** Adds a note to the log. Never fails: there may be no room left, which may be what it is about. */
export function noteFailure(file: string, kind: string, error: unknown, now: () => Date = () => new Date()): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, `${now().toISOString()} ${kind}: ${describeSafely(error)}\n`, { mode: 0o600 });
  } catch {
    // The dialog still tells the person.
  }
}
