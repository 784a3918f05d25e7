import { Readable } from 'node:stream';
import { domainToASCII } from 'node:url';
import { refuse } from '@shared/failure';
import { isThisMachine } from '@shared/mail/server';
import type { MailServer } from '@shared/model/mail-settings';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import { replyOf, type SmtpError, smtpRefusal } from './smtp-failure';

/** Milliseconds. */
export interface SmtpTimeouts {
  /** Until a connection stands, encrypted. */
  readonly connection: number;
  /** Without a word from the server. */
  readonly silence: number;
}

export interface SmtpAccess {
  readonly server: MailServer;
  readonly password: string | undefined;
  readonly timeouts?: SmtpTimeouts;
  /** PEM of certificates that are trusted instead of the system's: for tests alone. */
  readonly trustedCertificates?: string;
}

/** A mail as it goes to the server: to whom, and the bytes that were kept. */
export interface OutgoingMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Uint8Array;
}

/** Addresses that the server did not take, while it took the others. */
export interface Accepted {
  readonly refused: readonly string[];
  readonly reply: string;
}

const USUAL_TIMEOUTS: SmtpTimeouts = { connection: 20_000, silence: 60_000 };

/** Mail servers check nothing about it, and the machine's own name is nobody's business. */
const OUR_NAME = '[127.0.0.1]';

const CHUNK = 64 * 1024;

function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += CHUNK) yield bytes.subarray(start, start + CHUNK);
}

async function connectionTo({ server, timeouts, trustedCertificates }: SmtpAccess): Promise<SMTPConnection> {
  const { default: Smtp } = await import('nodemailer/lib/smtp-connection');
  const { host, port, security } = server;
  const { connection, silence } = timeouts ?? USUAL_TIMEOUTS;
  return new Smtp({
    host,
    port,
    name: OUR_NAME,
    secure: security === 'tls',
    // Required, never merely tried: what cannot be encrypted is not sent.
    requireTLS: security === 'startTls',
    ignoreTLS: security === 'none',
    tls: {
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      ...(trustedCertificates !== undefined && { ca: trustedCertificates }),
    },
    connectionTimeout: connection,
    greetingTimeout: connection,
    dnsTimeout: connection,
    socketTimeout: silence,
    logger: false,
  });
}

/** The domain as the network knows it; what stands before the @ is the receiving server's own matter. */
function onTheWire(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return `${address.slice(0, at + 1)}${domainToASCII(domain) || domain}`;
}

interface Talk {
  readonly connection: SMTPConnection;
  /** Waits for an answer; rejects where the connection ends before it. */
  ask<T>(question: (answered: (error: Error | null | undefined, value: T) => void) => void): Promise<T>;
}

/** A connection that stands, is encrypted as wanted, and logged in; `work` has it until it is done. */
async function connected<T>(access: SmtpAccess, work: (talk: Talk) => Promise<T>): Promise<T> {
  const { server, password } = access;
  if (server.security === 'none' && !isThisMachine(server.host)) refuse('mail.plainOnlyHere', { host: server.host });
  const connection = await connectionTo(access);
  const broken = new Promise<never>((_, reject) => {
    connection.on('error', reject);
    connection.on('end', () => reject(new Error('Connection closed')));
  });
  broken.catch(() => undefined);
  const talk: Talk = {
    connection,
    ask: (question) =>
      Promise.race([
        new Promise<never>((resolve, reject) =>
          question((error, value) => (error ? reject(error) : resolve(value as never))),
        ),
        broken,
      ]),
  };
  try {
    await talk.ask<void>((answered) => connection.connect((error) => answered(error)));
    if (server.user !== '') {
      if (!connection.allowsAuth) {
        const { host, port } = server;
        refuse('mail.loginNotOffered', { host, port });
      }
      const credentials = { user: server.user, pass: password ?? '' };
      await talk.ask<void>((answered) => connection.login({ credentials }, (error) => answered(error)));
    }
    const done = await work(talk);
    connection.quit();
    return done;
  } finally {
    connection.close();
  }
}

const isSmtpError = (error: unknown): error is SmtpError =>
  error instanceof Error && error.name !== 'Refusal' && !(error instanceof TypeError);

/** Connects and logs in, and sends nothing. Refused as `transmit`. */
export async function tryServer(access: SmtpAccess): Promise<void> {
  const { server, password } = access;
  try {
    await connected(access, async () => undefined);
  } catch (error) {
    throw isSmtpError(error) ? smtpRefusal(error, { server, password, from: '', size: 0, isHandedOver: false }) : error;
  }
}

/**
 * Hands one mail to the server and waits until it has taken it. Refused in plain words by cause (`errors/mail.ts`);
 * `mail.outcomeUnknown` is the one after which the mail may have arrived.
 */
export async function transmit(access: SmtpAccess, mail: OutgoingMail): Promise<Accepted> {
  const { server, password } = access;
  let isHandedOver = false;
  const message = Readable.from(chunksOf(mail.bytes));
  message.once('end', () => {
    isHandedOver = true;
  });
  try {
    return await connected(access, async ({ connection, ask }) => {
      const envelope = { from: onTheWire(mail.from), to: mail.to.map(onTheWire), size: mail.bytes.length };
      const { rejected, rejectedErrors } = await ask<SMTPConnection.SentMessageInfo>((answered) =>
        connection.send(envelope, message, answered),
      );
      return { refused: rejected, reply: replyOf(rejectedErrors?.[0]?.response, password) };
    });
  } catch (error) {
    throw isSmtpError(error)
      ? smtpRefusal(error, { server, password, from: mail.from, size: mail.bytes.length, isHandedOver })
      : error;
  } finally {
    message.destroy();
  }
}
