import { Refusal } from '@shared/failure';
import { checkMailSettings } from '@shared/mail/check-settings';
import { isThisMachine, MAIL_PROVIDERS, USUAL_PORTS } from '@shared/mail/server';
import { type MailServer, type MailSettings, mailServerSchema, PLAIN_MAIL } from '@shared/model/mail-settings';
import { describe, expect, test } from 'vitest';

const server: MailServer = {
  host: 'smtp.example.com',
  port: 587,
  security: 'startTls',
  user: 'kari@example.com',
  from: '',
  blindCopyTo: '',
};

function refused(changes: Partial<MailSettings>) {
  try {
    checkMailSettings({ ...PLAIN_MAIL, ...changes });
  } catch (error) {
    if (error instanceof Refusal) return { code: error.failure.code, field: error.failure.field };
    throw error;
  }
  return null;
}

const text = { kind: 'invoice', language: 'nb', subject: '', body: '' } as const;

describe('a mail server', () => {
  test.each(['smtp.example.com', 'localhost', '192.168.1.4', '::1', 'post.blåbær.no', 'a'])('is called %s', (host) => {
    expect(refused({ server: { ...server, host } })).toBeNull();
  });

  test.each(['', 'smtp://a.b', 'a b', 'host:25', '-a', 'a..b', 'kari@host', 'a\u0000b', '../x'])(
    'is not called %j',
    (host) => {
      expect(refused({ server: { ...server, host } })).toEqual({
        code: 'mail.badHost',
        field: 'changes.mail.server.host',
      });
    },
  );

  test.each(['smtp.example.com', 'localhost.example.com', '127.0.0.1.example.com', '10.0.0.1', '1270.0.0.1'])(
    'is not spoken to in the clear at %s',
    (host) => {
      expect(isThisMachine(host)).toBe(false);
      expect(refused({ server: { ...server, host, security: 'none' } })?.code).toBe('mail.plainOnlyHere');
    },
  );

  test.each(['localhost', '127.0.0.1', '127.0.0.53', '::1'])('may be on this machine without: %s', (host) => {
    expect(refused({ server: { ...server, host, security: 'none' } })).toBeNull();
  });

  test('has a sender and blind copies that are addresses', () => {
    expect(refused({ server: { ...server, from: 'kari' } })?.field).toBe('changes.mail.server.from');
    expect(refused({ server: { ...server, blindCopyTo: 'a@b.no; c' } })?.field).toBe('changes.mail.server.blindCopyTo');
    expect(refused({ server: { ...server, from: 'kari@b.no', blindCopyTo: 'a@b.no; c@d.no' } })).toBeNull();
  });

  test('of a usual provider is one that can be kept', () => {
    for (const { host, port, security } of MAIL_PROVIDERS) {
      const chosen = mailServerSchema.parse({ ...server, host, port, security });
      expect(refused({ server: chosen })).toBeNull();
      expect(port).toBe(USUAL_PORTS[security]);
    }
  });
});

describe('texts', () => {
  test('name what their kind of mail knows', () => {
    expect(refused({ templates: [{ ...text, body: '{number} {colour}' }] })).toEqual({
      code: 'mail.unknownPlaceholder',
      field: 'changes.mail.templates.0.body',
    });
    expect(refused({ templates: [{ ...text, subject: '{daysLate}' }] })?.field).toBe(
      'changes.mail.templates.0.subject',
    );
  });

  test('are there once for each kind and language', () => {
    expect(refused({ templates: [text, { ...text, language: 'en' }, text] })?.code).toBe('mail.templateTwice');
  });
});
