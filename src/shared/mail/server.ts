import type { MailServer } from '../model/mail-settings';

/** A host's name or address: no scheme, no port, no user. */
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/u;

const IP_6 = /^[0-9a-f:]+(?:\.\d+){0,3}$/i;

export const isHostName = (host: string): boolean => HOST.test(host) || (host.includes(':') && IP_6.test(host));

/** Whether the name can only mean this machine, so that nothing said to it leaves the machine. */
export const isThisMachine = (host: string): boolean =>
  /^localhost$/i.test(host) || /^127(?:\.\d{1,3}){3}$/.test(host) || host === '::1';

/** The port that goes with a kind of security (RFC 8314, RFC 6409). */
export const USUAL_PORTS: Readonly<Record<MailServer['security'], number>> = { tls: 465, startTls: 587, none: 25 };

export interface MailProvider {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly security: MailServer['security'];
}

/** Where usual providers take mail, as their own manuals say. */
export const MAIL_PROVIDERS: readonly MailProvider[] = [
  { id: 'gmail', name: 'Gmail, Google Workspace', host: 'smtp.gmail.com', port: 465, security: 'tls' },
  { id: 'microsoft', name: 'Microsoft 365', host: 'smtp.office365.com', port: 587, security: 'startTls' },
  { id: 'outlook', name: 'Outlook.com', host: 'smtp-mail.outlook.com', port: 587, security: 'startTls' },
  { id: 'icloud', name: 'iCloud', host: 'smtp.mail.me.com', port: 587, security: 'startTls' },
  { id: 'yahoo', name: 'Yahoo', host: 'smtp.mail.yahoo.com', port: 465, security: 'tls' },
  { id: 'fastmail', name: 'Fastmail', host: 'smtp.fastmail.com', port: 465, security: 'tls' },
  { id: 'zoho', name: 'Zoho Mail (EU)', host: 'smtp.zoho.eu', port: 465, security: 'tls' },
  { id: 'domeneshop', name: 'Domeneshop', host: 'smtp.domeneshop.no', port: 587, security: 'startTls' },
  { id: 'ovh', name: 'OVHcloud', host: 'ssl0.ovh.net', port: 465, security: 'tls' },
  { id: 'gandi', name: 'Gandi', host: 'mail.gandi.net', port: 465, security: 'tls' },
];
