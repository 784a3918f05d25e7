import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { errorCode } from './files';

/** Who runs on this machine: what a lock needs to know about its holder. */
export interface Processes {
  readonly pid: number;
  /** The tokens of the locks that this process holds: where the system cannot tell processes apart, we know our own. */
  readonly held: Set<string>;
  /** Names this machine. A process id means nothing on another. */
  machine(): Promise<string>;
  isAlive(pid: number): boolean;
  /** Tells two processes that were given the same id apart. Unknown on systems without /proc. */
  startOf(pid: number): Promise<string | undefined>;
}

const lineOf = async (path: string): Promise<string | undefined> => {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    return undefined;
  }
};

export const realProcesses: Processes = {
  pid: process.pid,
  held: new Set(),

  // A laptop's host name changes with the network it is in, so the installation's own id comes first.
  machine: async () => (await lineOf('/etc/machine-id')) || hostname(),

  isAlive: (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // Somebody else's process may not be signalled, but it is there.
      return errorCode(error) === 'EPERM';
    }
  },

  startOf: async (pid) => {
    const [stat, boot] = await Promise.all([lineOf(`/proc/${pid}/stat`), lineOf('/proc/sys/kernel/random/boot_id')]);
    // The second field is the program's name in parentheses, and may hold anything; the start time is the 22nd.
    const start = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return start === undefined ? undefined : `${boot ?? ''}:${start}`;
  },
};
