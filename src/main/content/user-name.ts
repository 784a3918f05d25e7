import { userInfo } from 'node:os';

/** Who sits at this machine, for the journal. A container may run under a number that has no name. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}
