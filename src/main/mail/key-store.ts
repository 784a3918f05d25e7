/**
 * Where passwords are kept. A password goes in, and comes out only to the mail server that it is for: no call answers
 * one, and nothing writes one to a file.
 */
export interface KeyStore {
  /** Whether what is kept outlives the program: `system`, or `memory` until it is closed. */
  kind(): Promise<'system' | 'memory'>;
  get(account: string): Promise<string | undefined>;
  /** Keeps it in place of an older one. */
  set(account: string, password: string): Promise<void>;
  delete(account: string): Promise<void>;
}

/** The name under which the system's key store lists our passwords to its user. */
const SERVICE = 'Proforma mail';

/** Written and removed again to find out whether the key store takes anything: reading tells of an empty one only. */
const TRIAL = 'trial';

export function memoryKeyStore(): KeyStore {
  const passwords = new Map<string, string>();
  return {
    kind: async () => 'memory',
    get: async (account) => passwords.get(account),
    set: async (account, password) => {
      passwords.set(account, password);
    },
    delete: async (account) => {
      passwords.delete(account);
    },
  };
}

/** Loaded when a password is first asked for: it is native, and most days need none. */
async function entryOf(account: string) {
  const { AsyncEntry } = await import('@napi-rs/keyring');
  return new AsyncEntry(SERVICE, account);
}

const write = async (account: string, password: string) => (await entryOf(account)).setPassword(password);

const remove = async (account: string) => (await entryOf(account)).deletePassword();

const worked = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/**
 * The system's own key store: Keychain, Credential Manager, Secret Service. Where there is none, or it does not let us
 * in, passwords are kept in memory until the program is closed, and `kind` says so.
 */
export function systemKeyStore(): KeyStore {
  const memory = memoryKeyStore();
  let isThere: Promise<boolean> | undefined;
  const takesPasswords = () => {
    isThere ??= worked(write(TRIAL, TRIAL).then(() => remove(TRIAL)));
    return isThere;
  };
  return {
    kind: async () => ((await takesPasswords()) ? 'system' : 'memory'),
    async get(account) {
      const kept = await memory.get(account);
      if (kept !== undefined) return kept;
      // Locked, absent, or refused by its user this once: not known, and the mail waits with that reason.
      const found = await entryOf(account)
        .then((entry) => entry.getPassword())
        .catch(() => undefined);
      return found ?? undefined;
    },
    async set(account, password) {
      if (await worked(write(account, password))) return memory.delete(account);
      isThere = Promise.resolve(false);
      return memory.set(account, password);
    },
    async delete(account) {
      await memory.delete(account);
      await worked(remove(account));
    },
  };
}
