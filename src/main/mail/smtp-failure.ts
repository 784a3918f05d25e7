import { Refusal } from '@shared/failure';
import type { FailureCode } from '@shared/i18n/catalogue';
import type { MailServer } from '@shared/model/mail-settings';

/** What nodemailer says of a failure: beside its own code the system's, and whom the server refused. */
export interface SmtpError {
  readonly message: string;
  readonly code?: string | undefined;
  readonly originalCode?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly recipient?: string | undefined;
  readonly rejectedErrors?: readonly SmtpError[] | undefined;
}

/** What was being done when it failed. */
export interface Attempt {
  readonly server: MailServer;
  readonly password: string | undefined;
  readonly from: string;
  /** Bytes of the mail. */
  readonly size: number;
  /** The whole mail was given to the connection: without an answer nobody knows whether it was taken. */
  readonly isHandedOver: boolean;
}

const LONGEST_REPLY = 200;

/** What the server said, on one line and without the password, in whatever form it might be echoed. */
export function replyOf(response: string | undefined, password: string | undefined): string {
  let text = (response ?? '').replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  if (password !== undefined && password !== '') {
    for (const secret of [password, Buffer.from(password).toString('base64')]) text = text.replaceAll(secret, '…');
    if (/[A-Za-z0-9+/]{16,}={1,2}/.test(text)) text = text.replace(/[A-Za-z0-9+/]{16,}={1,2}/g, '…');
  }
  return text.slice(0, LONGEST_REPLY) || '–';
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|certificate|altnames/;

const BY_SYSTEM_CODE: Readonly<Record<string, FailureCode>> = {
  ENOTFOUND: 'mail.hostNotFound',
  EAI_AGAIN: 'mail.hostNotFound',
  EAI_FAIL: 'mail.hostNotFound',
  ECONNREFUSED: 'mail.connectionRefused',
  ENETUNREACH: 'mail.unreachable',
  EHOSTUNREACH: 'mail.unreachable',
  ENETDOWN: 'mail.unreachable',
  EADDRNOTAVAIL: 'mail.unreachable',
  EACCES: 'mail.unreachable',
  EPERM: 'mail.unreachable',
};

/** Before the server took part: names, networks, encryption. */
function connectionCode(error: SmtpError): FailureCode {
  const { code = '', originalCode = '', message, command, responseCode } = error;
  const known = BY_SYSTEM_CODE[originalCode] ?? BY_SYSTEM_CODE[code];
  if (known !== undefined) return known;
  if (code === 'EDNS') return 'mail.hostNotFound';
  if (code === 'ETIMEDOUT') return 'mail.timeout';
  if (CERTIFICATE.test(originalCode) || CERTIFICATE.test(message)) return 'mail.certificate';
  if (command === 'STARTTLS' && responseCode !== undefined) return 'mail.noStartTls';
  if (code === 'ETLS' || /^(?:ERR_SSL|ERR_TLS|EPROTO$)/.test(originalCode)) return 'mail.tlsFailed';
  if (code === 'EPROTOCOL') return 'mail.notAMailServer';
  return 'mail.connectionLost';
}

const isForNow = ({ responseCode = 0 }: SmtpError): boolean => responseCode >= 400 && responseCode < 500;

/** 552 and 523 are "too much" in RFC 5321 and 5248; 5.3.4 and 5.2.3 say the same beside another number. */
const isTooBig = ({ responseCode, response = '', code, command }: SmtpError): boolean =>
  responseCode === 552 ||
  responseCode === 523 ||
  /\b5\.(?:3\.4|2\.3)\b/.test(response) ||
  (code === 'EMESSAGE' && command === 'MAIL FROM');

/** After the server answered: what it did not like. */
function answerCode(error: SmtpError): FailureCode | undefined {
  const { code, command = '', responseCode } = error;
  if (isTooBig(error)) return 'mail.tooBig';
  if (code === 'EAUTH' && responseCode === undefined) return 'mail.loginNotOffered';
  if (isForNow(error) && command !== 'STARTTLS') return 'mail.tryLater';
  if (code === 'EAUTH') return 'mail.loginRefused';
  if (command === 'MAIL FROM') return 'mail.senderRefused';
  if (command === 'RCPT TO') return 'mail.recipientRefused';
  if (command === 'DATA' && responseCode !== undefined) return 'mail.messageRefused';
  return undefined;
}

/** What nodemailer puts before the cause itself. */
const causeOf = (message: string): string => message.replace(/^Error initiating TLS - /, '').split('\n')[0] ?? message;

/**
 * Why a mail did not go out, as a refusal in plain words. `mail.outcomeUnknown` where it had been handed over whole and
 * nothing came back.
 */
export function smtpRefusal(error: SmtpError, attempt: Attempt): Refusal {
  const { server, password, from, size, isHandedOver } = attempt;
  const { host, port, user } = server;
  const refused = error.rejectedErrors?.[0] ?? error;
  const answered = answerCode(refused) ?? (error.responseCode === undefined ? undefined : answerCode(error));
  const code =
    answered ??
    (isHandedOver && error.responseCode === undefined ? ('mail.outcomeUnknown' as const) : connectionCode(error));
  return new Refusal({
    code,
    params: {
      host,
      port,
      user,
      address: code === 'mail.senderRefused' ? from : (refused.recipient ?? ''),
      reason: replyOf(causeOf(error.message), password),
      reply: replyOf(refused.response ?? error.response, password),
      size: Math.ceil(size / 1024),
    },
  });
}

/** Whether trying again by itself can help: the network was away, the server busy, the password not there. */
export const isWorthRetrying = (code: string): boolean =>
  [
    'mail.hostNotFound',
    'mail.connectionRefused',
    'mail.unreachable',
    'mail.timeout',
    'mail.tryLater',
    'mail.connectionLost',
    'mail.noPassword',
    'mail.noServer',
  ].includes(code);

/** Whether every other mail would end the same way now: the rest of a run is left for later. */
export const concernsServer = (code: string): boolean =>
  isWorthRetrying(code) ||
  [
    'mail.tlsFailed',
    'mail.certificate',
    'mail.noStartTls',
    'mail.notAMailServer',
    'mail.loginRefused',
    'mail.loginNotOffered',
    'mail.plainOnlyHere',
  ].includes(code);
