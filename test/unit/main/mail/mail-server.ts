import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import type { MailServer } from '@shared/model/mail-settings';
import { SMTPServer } from 'smtp-server';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/mail');

/** The certificate of the servers of tests: trusted by nobody who is not told to. */
export const CERTIFICATE = readFileSync(join(FIXTURES, 'mail-server-certificate.pem'), 'utf8');

const KEY = readFileSync(join(FIXTURES, 'mail-server-key.pem'), 'utf8');

export const USER = 'kari@fjellheim.example';
export const PASSWORD = 'Fjord-og-fjell-42!';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Buffer;
}

export interface Behaviour {
  readonly security?: MailServer['security'];
  /** Nobody need log in. */
  readonly open?: boolean;
  readonly refusesSender?: string;
  readonly refuses?: readonly string[];
  /** Not now: greylisting. */
  readonly defers?: readonly string[];
  readonly sizeLimit?: number;
  /** Whether the limit is told before anything is sent. */
  readonly hidesLimit?: boolean;
  /** What it answers once it has the whole mail; a mail is kept only where this is left out. */
  readonly refusesMail?: { readonly code: number; readonly text: string };
  /** Breaks the connection: with the first bytes of the mail, or when it has all of it. */
  readonly drops?: 'amidst' | 'atEnd';
  /** Once it has the whole mail, waits with its answer until the promise is kept. */
  readonly holds?: () => Promise<unknown>;
}

export interface TestMailServer {
  readonly port: number;
  readonly mails: ReceivedMail[];
  /** How the firm's settings name it. */
  readonly server: MailServer;
  /** How often somebody logged in. */
  readonly logins: () => number;
  close(): Promise<void>;
}

const problem = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });

/** A real mail server on this machine's loopback address that behaves as a test wants it to. */
export async function startMailServer(behaviour: Behaviour = {}): Promise<TestMailServer> {
  const { security = 'startTls', open = false, refuses = [], defers = [], drops, sizeLimit, holds } = behaviour;
  const mails: ReceivedMail[] = [];
  let logins = 0;
  const smtp = new SMTPServer({
    secure: security === 'tls',
    key: KEY,
    cert: CERTIFICATE,
    authOptional: open,
    hideSTARTTLS: security === 'none',
    allowInsecureAuth: security === 'none',
    closeTimeout: 100,
    ...(sizeLimit !== undefined && !behaviour.hidesLimit && { size: sizeLimit }),
    disabledCommands: [...(open ? ['AUTH'] : []), ...(security === 'startTls' ? [] : ['STARTTLS'])],
    hideSMTPUTF8: true,
    onAuth({ username, password }, _session, answer) {
      if (username !== USER || password !== PASSWORD) {
        // A server that says too much must not be able to bring the password into our files.
        return answer(problem(535, `5.7.8 Wrong password ${password} for ${username}`));
      }
      logins += 1;
      return answer(null, { user: username });
    },
    onMailFrom({ address }, _session, answer) {
      answer(address === behaviour.refusesSender ? problem(553, '5.7.1 Not your address') : null);
    },
    onRcptTo({ address }, _session, answer) {
      if (defers.includes(address)) return answer(problem(451, '4.7.1 Come back in five minutes'));
      return answer(refuses.includes(address) ? problem(550, '5.1.1 No such user here') : null);
    },
    onData(stream, session, answer) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => {
        parts.push(part);
        if (drops === 'amidst') breakAll();
      });
      stream.on('end', () => {
        if (drops !== undefined) return breakAll();
        if (sizeLimit !== undefined && stream.sizeExceeded) return answer(problem(552, '5.3.4 Too big'));
        if (behaviour.refusesMail) return answer(problem(behaviour.refusesMail.code, behaviour.refusesMail.text));
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        mails.push({ from, to: rcptTo.map(({ address }) => address), bytes: Buffer.concat(parts) });
        return void Promise.resolve(holds?.()).then(() => answer(null));
      });
    },
  });
  const sockets = new Set<Socket>();
  smtp.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  // Connections that a test breaks are no news.
  smtp.on('error', () => undefined);
  const port = await new Promise<number>((resolve) => {
    const server = smtp.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  return {
    port,
    mails,
    logins: () => logins,
    server: {
      host: '127.0.0.1',
      port,
      security,
      user: open ? '' : USER,
      from: '',
      blindCopyTo: '',
    },
    close: () =>
      new Promise((resolve) => {
        smtp.close(() => resolve());
      }),
  };
}

/** Something that listens and says only this; nothing at all where it is left out. */
export async function startListener(greeting?: string): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (greeting !== undefined) socket.write(greeting);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
