import type { Failure } from '@shared/failure';

/** What a host ends with where it cannot open; the command line ends with the same ones. */
export const EXIT = { refused: 1, wrongUse: 2, openElsewhere: 3 } as const;

/** The refusals of a company that another process, here or on another computer, has open. */
const OPEN_ELSEWHERE: readonly string[] = ['store.locked', 'store.lockedElsewhere'];

export function exitCodeOf(failure: Failure): number {
  return OPEN_ELSEWHERE.includes(failure.code) ? EXIT.openElsewhere : EXIT.refused;
}
