import type { Failure } from '@shared/failure';

/** What a command ends with; scripts rely on these. */
export const EXIT = { done: 0, refused: 1, wrongUse: 2, openElsewhere: 3, interrupted: 130 } as const;

export type ExitCode = number;

const OPEN_ELSEWHERE: readonly string[] = ['store.locked', 'store.lockedElsewhere'];

export function exitCodeOf(failure: Failure): ExitCode {
  if (failure.code === 'cli.interrupted') return EXIT.interrupted;
  return OPEN_ELSEWHERE.includes(failure.code) ? EXIT.openElsewhere : EXIT.refused;
}
