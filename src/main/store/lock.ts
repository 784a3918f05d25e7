import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { refuse } from '@shared/failure';
import { z } from '@shared/zod';
import { discard } from './durable';
import type { StoreEnvironment } from './environment';
import { errorCode, type Files, isMissing, namesIn, PRIVATE_FILE } from './files';

export const LOCK = 'lock';
/** Beside the lock while a dead holder's is being replaced: one name for each lock there ever was. */
const CLAIM = 'lock.after-';
/** A lock without content this old was left by a crash between its making and its writing. */
const UNWRITTEN_AFTER_MS = 10_000;

const holderSchema = z.object({
  pid: z.int(),
  machine: z.string(),
  start: z.string().optional(),
  by: z.string(),
  since: z.string(),
  token: z.string().regex(/^[A-Za-z0-9.-]+$/),
});

/** Who holds a company open. The token is of one opening alone. */
export type Holder = z.infer<typeof holderSchema>;

/** What a lock or claim file says. One that says nothing is somebody's who is writing it, or died doing so. */
interface Found {
  readonly token: string;
  readonly holder?: Holder;
  readonly isOld: boolean;
}

export interface Lock {
  release(): Promise<void>;
}

type LockEnvironment = Pick<StoreEnvironment, 'files' | 'processes'>;

/**
 * Takes the company for this process, or refuses: `store.locked` where a living process has it, `store.lockedElsewhere`
 * where another computer has. A lock whose holder is dead is replaced.
 *
 * Safe between processes that try at the same moment. A lock appears whole or not at all (a hard link of a written file).
 * To replace a dead one, a process must first make the file that is named after that lock's token, which only one can;
 * then it looks again whether the lock still is that one, and renames its own over it. A process that died while doing
 * so leaves a claim that is itself such a lock, and is passed in the same way.
 */
export async function takeLock(folder: string, now: string, environment: LockEnvironment): Promise<Lock> {
  const { files, processes } = environment;
  const start = await processes.startOf(processes.pid);
  const holder: Holder = {
    pid: processes.pid,
    machine: await processes.machine(),
    ...(start === undefined ? {} : { start }),
    by: userName(),
    since: now,
    token: randomUUID(),
  };
  const lock = join(folder, LOCK);
  processes.held.add(holder.token);
  try {
    while (!(await createWhole(files, lock, holder))) {
      const present = await find(files, lock);
      if (present !== undefined && (await replaceDead(folder, present, holder, environment))) break;
    }
    await discardClaims(files, folder);
  } catch (error) {
    processes.held.delete(holder.token);
    throw error;
  }
  return {
    release: async () => {
      const present = await find(files, lock);
      if (present?.token === holder.token) await files.unlink(lock);
      processes.held.delete(holder.token);
    },
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry in the system's list of users.
    return String(process.getuid?.() ?? '');
  }
}

/** Whether our holder now has the lock; false where it changed meanwhile, and all begins anew. Refuses if it is held. */
async function replaceDead(
  folder: string,
  present: Found,
  holder: Holder,
  environment: LockEnvironment,
): Promise<boolean> {
  const { files } = environment;
  const lock = join(folder, LOCK);
  const claim = await claimAfter(folder, present, holder, environment);
  if (claim === undefined) return false;
  try {
    if ((await find(files, lock))?.token !== present.token) return false;
    const temporary = `${lock}.${holder.token}.tmp`;
    await write(files, temporary, holder);
    await files.rename(temporary, lock);
    return true;
  } finally {
    await discard(files, claim);
  }
}

/** The file by which this process alone may replace the dead lock; nothing where a claimant has just finished. */
async function claimAfter(
  folder: string,
  present: Found,
  holder: Holder,
  environment: LockEnvironment,
): Promise<string | undefined> {
  for (let dead: Found | undefined = present; dead !== undefined; ) {
    await mustBeDead(dead, join(folder, LOCK), environment);
    const claim = join(folder, `${CLAIM}${dead.token}`);
    if (await createWhole(environment.files, claim, holder)) return claim;
    dead = await find(environment.files, claim);
  }
  return undefined;
}

/** Once a lock is new, every claim after an older one is void: whoever made it will find that the lock has changed. */
async function discardClaims(files: Files, folder: string): Promise<void> {
  for (const name of await namesIn(files, folder)) {
    if (name.startsWith(CLAIM)) await discard(files, join(folder, name));
  }
}

async function mustBeDead(found: Found, file: string, environment: LockEnvironment): Promise<void> {
  const { processes } = environment;
  const { holder } = found;
  if (holder === undefined) {
    if (found.isOld) return;
    return refuse('store.locked', { by: '?', pid: '?' });
  }
  if (processes.held.has(holder.token)) refuse('store.locked', { by: holder.by, pid: holder.pid });
  if (holder.machine !== (await processes.machine())) refuse('store.lockedElsewhere', { by: holder.by, file });
  if (!processes.isAlive(holder.pid)) return;
  const start = await processes.startOf(holder.pid);
  if (holder.start !== undefined && start !== undefined && holder.start !== start) return;
  // Our own id in a lock that is not ours, on a system that cannot tell: the id was given again.
  if (start === undefined && holder.pid === processes.pid) return;
  refuse('store.locked', { by: holder.by, pid: holder.pid });
}

/** Makes the file with its content in one step; false where the name is taken. */
async function createWhole(files: Files, path: string, holder: Holder): Promise<boolean> {
  // Not named after the path: a new holder clears the names of claims away.
  const temporary = join(dirname(path), `${LOCK}.${holder.token}.tmp`);
  await write(files, temporary, holder);
  try {
    await files.link(temporary, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK'].includes(errorCode(error) ?? '')) throw error;
    return await createExclusively(files, path, holder);
  } finally {
    await discard(files, temporary);
  }
}

/** For file systems without hard links (memory sticks). For a moment the file is empty: see `find`. */
async function createExclusively(files: Files, path: string, holder: Holder): Promise<boolean> {
  try {
    await write(files, path, holder);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function write(files: Files, path: string, holder: Holder): Promise<void> {
  const handle = await files.open(path, 'wx', PRIVATE_FILE);
  try {
    await handle.appendFile(`${JSON.stringify(holder)}\n`);
  } finally {
    await handle.close();
  }
}

/** Nothing where there is no such file. */
async function find(files: Files, path: string): Promise<Found | undefined> {
  try {
    const holder = parsedHolder(await files.readFile(path, 'utf8'));
    if (holder !== undefined) return { token: holder.token, holder, isOld: false };
    const { mtimeMs, ino } = await files.stat(path);
    const isOld = Math.abs(Date.now() - mtimeMs) > UNWRITTEN_AFTER_MS;
    return { token: `unwritten-${ino}-${Math.trunc(mtimeMs)}`, isOld };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function parsedHolder(text: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
