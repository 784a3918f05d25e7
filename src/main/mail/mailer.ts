import { refuse } from '@shared/failure';
import type { MailServer } from '@shared/model/mail-settings';
import { type KeyStore, systemKeyStore } from './key-store';
import { type Accepted, type OutgoingMail, type SmtpAccess, type SmtpTimeouts, transmit, tryServer } from './smtp';

export interface MailerOptions {
  /** The system's by default. */
  readonly keyStore?: KeyStore;
  /** A password for this run of the program alone, whatever the key store holds: the command line's. */
  readonly password?: string;
  readonly timeouts?: SmtpTimeouts;
  /** For tests alone: see `SmtpAccess`. */
  readonly trustedCertificates?: string;
}

/** What the use cases send mail with. Nothing here reads or writes a company. */
export interface Mailer {
  /** Whether a password for the server is known here. */
  hasPassword(server: MailServer): Promise<boolean>;
  /** Whether a password that is set outlives the program. */
  passwordsKept(): Promise<'system' | 'memory'>;
  setPassword(server: MailServer, password: string): Promise<void>;
  removePassword(server: MailServer): Promise<void>;
  /** Connects and logs in. Refused in plain words by cause. */
  tryServer(server: MailServer): Promise<void>;
  /** Hands one mail to the server. Refused as `transmit` in `smtp.ts`. */
  transmit(server: MailServer, mail: OutgoingMail): Promise<Accepted>;
  /** The mails that this run of the program is handing over: one that is `sending` and not here was left by another. */
  readonly underWay: Set<string>;
  /** Runs the work when no other delivery run is at work. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Asked between two mails: whether the company that they are of is about to be closed. */
  readonly isEnding: boolean;
  /** Lets the mail that is under way come to its end and no other begin: before the company is closed. */
  end(): Promise<void>;
}

/** Bound to host and user: a company that names another server is not given it. */
const accountOf = ({ user, host }: MailServer): string => `${user}@${host}`;

export function createMailer(options: MailerOptions = {}): Mailer {
  const keyStore = options.keyStore ?? systemKeyStore();
  const passwordFor = async (server: MailServer): Promise<string | undefined> =>
    options.password ?? keyStore.get(accountOf(server));

  const accessTo = async (server: MailServer): Promise<SmtpAccess> => {
    const password = server.user === '' ? undefined : await passwordFor(server);
    if (server.user !== '' && password === undefined) {
      refuse('mail.noPassword', { user: server.user, host: server.host });
    }
    return {
      server,
      password,
      ...(options.timeouts !== undefined && { timeouts: options.timeouts }),
      ...(options.trustedCertificates !== undefined && { trustedCertificates: options.trustedCertificates }),
    };
  };

  let turn: Promise<unknown> = Promise.resolve();
  let endings = 0;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work);
    turn = next.catch(() => undefined);
    return next;
  };

  return {
    hasPassword: async (server) => (await passwordFor(server)) !== undefined,
    passwordsKept: () => keyStore.kind(),
    setPassword: (server, password) => keyStore.set(accountOf(server), password),
    removePassword: (server) => keyStore.delete(accountOf(server)),
    tryServer: async (server) => tryServer(await accessTo(server)),
    transmit: async (server, mail) => transmit(await accessTo(server), mail),
    underWay: new Set(),
    inTurn,
    get isEnding() {
      return endings > 0;
    },
    async end() {
      endings += 1;
      try {
        await turn;
      } finally {
        endings -= 1;
      }
    },
  };
}
