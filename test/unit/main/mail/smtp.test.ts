import { composeMail } from '@main/documents/email/compose';
import { type SmtpAccess, transmit, tryServer } from '@main/mail/smtp';
import { type Failure, Refusal } from '@shared/failure';
import { LANGUAGES } from '@shared/i18n/languages';
import { failureMessage } from '@shared/i18n/translate';
import { type MailServer, mailServerSchema } from '@shared/model/mail-settings';
import { simpleParser } from 'mailparser';
import { afterEach, describe, expect, test } from 'vitest';
import { type Behaviour, CERTIFICATE, PASSWORD, startListener, startMailServer, USER } from './mail-server';

/** Long enough for a machine that stands still for a while: what is to run out has its own. */
const TIMEOUTS = { connection: 15_000, silence: 15_000 };

const FROM = 'post@fjellheim.example';
const TO = 'faktura@nordvik.example';

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function listening(behaviour: Behaviour = {}) {
  const server = await startMailServer(behaviour);
  ends.push(server.close);
  return server;
}

const accessTo = (server: MailServer, rest: Partial<SmtpAccess> = {}): SmtpAccess => ({
  server,
  password: PASSWORD,
  timeouts: TIMEOUTS,
  trustedCertificates: CERTIFICATE,
  ...rest,
});

const small = Buffer.from('Subject: Hei\r\n\r\nHei\r\n.\r\n..\r\nslutt\r\n');

const send = (access: SmtpAccess, to: readonly string[] = [TO], bytes: Uint8Array = small) =>
  transmit(access, { from: FROM, to, bytes });

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const refused = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(refused instanceof Refusal)) throw refused ?? new Error('It was not refused.');
  const { failure } = refused;
  for (const language of LANGUAGES) expect(failureMessage(failure, language)).not.toMatch(/^errors\.|\{\{/);
  expect(JSON.stringify(failure)).not.toContain(PASSWORD);
  return failure;
}

const codeOf = async (work: Promise<unknown>) => (await failureOf(work)).code;

describe('a mail arrives byte for byte', () => {
  test.each(['tls', 'startTls', 'none'] as const)('by %s, logged in', async (security) => {
    const at = await listening({ security });
    expect(await send(accessTo(at.server), [TO, 'kopi@fjellheim.example'])).toMatchObject({ refused: [] });
    const [mail] = at.mails;
    expect(at.mails).toHaveLength(1);
    expect(mail?.bytes.equals(small)).toBe(true);
    expect(mail).toMatchObject({ from: FROM, to: [TO, 'kopi@fjellheim.example'] });
    expect(at.logins()).toBe(1);
  });

  test('without a login where no user is set', async () => {
    const at = await listening({ open: true });
    await send(accessTo(at.server, { password: undefined }));
    expect(at.mails).toHaveLength(1);
  });

  test('and is read as it was written, with letters of any alphabet', async () => {
    const at = await listening();
    const xml = Buffer.from('<a>\r\n.\r\n</a>');
    const bytes = await composeMail({
      from: { name: 'Fjellheim Rådgivning AS', address: FROM },
      to: TO,
      subject: 'Faktura 2026-0149 – «Ærlig talt» 株式会社',
      text: 'Hei Kari,\n\nå betale: 1 234,50\n.\nHilsen',
      date: new Date('2026-11-20T09:00:00.000Z'),
      seed: '0123456789abcdef01234567',
      attachments: [{ fileName: 'Rechnung “Łódź” 株式会社.xml', mediaType: 'application/xml', bytes: xml }],
    });
    await send(accessTo(at.server), [TO], bytes);
    const mail = await simpleParser(at.mails[0]?.bytes ?? '');
    expect(mail.from?.value).toEqual([{ name: 'Fjellheim Rådgivning AS', address: FROM }]);
    expect(mail.subject).toBe('Faktura 2026-0149 – «Ærlig talt» 株式会社');
    expect(mail.text).toContain('å betale: 1 234,50\n.\nHilsen');
    expect(mail.attachments[0]?.filename).toBe('Rechnung “Łódź” 株式会社.xml');
    expect(mail.attachments[0]?.content.equals(xml)).toBe(true);
  });

  test('where its address has a name of other letters', async () => {
    const at = await listening();
    await send(accessTo(at.server), ['faktura@blåbær.example']);
    // The server of the test shows the name as people read it.
    expect(at.mails[0]?.to).toEqual(['faktura@blåbær.example']);
  });

  test('for those whom the server takes, and it says who is left out', async () => {
    const at = await listening({ refuses: ['borte@nordvik.example'] });
    const { refused, reply } = await send(accessTo(at.server), [TO, 'borte@nordvik.example']);
    expect(refused).toEqual(['borte@nordvik.example']);
    expect(reply).toContain('No such user');
    expect(at.mails[0]?.to).toEqual([TO]);
  });
});

describe('a connection that cannot be trusted gets nothing', () => {
  test.each(['tls', 'startTls'] as const)('a certificate that nobody knows (%s)', async (security) => {
    const at = await listening({ security });
    const { trustedCertificates: _, ...access } = accessTo(at.server);
    expect(await codeOf(send(access))).toBe('mail.certificate');
    expect(at.mails).toEqual([]);
    expect(at.logins()).toBe(0);
  });

  test('a server that offers no STARTTLS', async () => {
    const at = await listening({ security: 'none' });
    expect(await codeOf(send(accessTo({ ...at.server, security: 'startTls' })))).toBe('mail.noStartTls');
    expect(at.mails).toEqual([]);
    expect(at.logins()).toBe(0);
  });

  test('a server that speaks in the clear where TLS is expected', async () => {
    const at = await listening({ security: 'none' });
    expect(await codeOf(send(accessTo({ ...at.server, security: 'tls' })))).toBe('mail.tlsFailed');
  });

  test('no encryption, elsewhere than on this machine', async () => {
    const server = mailServerSchema.parse({
      ...{ host: 'smtp.example.com', port: 25, security: 'none', user: '', from: '', blindCopyTo: '' },
    });
    expect(await codeOf(tryServer(accessTo(server)))).toBe('mail.plainOnlyHere');
  });

  test('a server that lets nobody log in, where a user is set', async () => {
    const at = await listening({ open: true });
    expect(await codeOf(send(accessTo({ ...at.server, user: USER })))).toBe('mail.loginNotOffered');
    expect(at.mails).toEqual([]);
  });
});

describe('what goes wrong is told by its cause', () => {
  test('a wrong password, though the server repeats it', async () => {
    const at = await listening();
    const password = 'Geheim-Geheim-99?';
    const failure = await failureOf(send(accessTo(at.server, { password })));
    expect(failure.code).toBe('mail.loginRefused');
    expect(JSON.stringify(failure)).not.toContain(password);
    expect(failure.params['reply']).toContain('Wrong password');
  });

  test('a sender that the account may not use', async () => {
    const at = await listening({ refusesSender: FROM });
    const failure = await failureOf(send(accessTo(at.server)));
    expect(failure).toMatchObject({ code: 'mail.senderRefused', params: { address: FROM } });
  });

  test('a recipient that is not there, or not now', async () => {
    const gone = await listening({ refuses: [TO] });
    expect(await failureOf(send(accessTo(gone.server)))).toMatchObject({
      code: 'mail.recipientRefused',
      params: { address: TO },
    });
    const later = await listening({ defers: [TO] });
    expect(await codeOf(send(accessTo(later.server)))).toBe('mail.tryLater');
  });

  const big = Buffer.concat([small, Buffer.alloc(300_000, 'x\r\n')]);

  test.each([false, true])('a mail that is too big (told only at the end: %s)', async (hidesLimit) => {
    const at = await listening({ sizeLimit: 20_000, hidesLimit, ...(hidesLimit && tooBig) });
    expect(await codeOf(send(accessTo(at.server), [TO], big))).toBe('mail.tooBig');
    expect(at.mails).toEqual([]);
  });
  const tooBig = { refusesMail: { code: 552, text: '5.3.4 Message too big' } };

  test('a mail that is refused whole', async () => {
    const at = await listening({ refusesMail: { code: 554, text: '5.7.1 Looks like spam' } });
    const failure = await failureOf(send(accessTo(at.server)));
    expect(failure).toMatchObject({ code: 'mail.messageRefused', params: { reply: '554 5.7.1 Looks like spam' } });
  });

  test('a name that nobody has', async () => {
    const server = { ...(await listening()).server, host: 'nobody.invalid' };
    expect(await codeOf(tryServer(accessTo(server)))).toBe('mail.hostNotFound');
  });

  test('a port where nobody listens', async () => {
    const at = await startListener();
    await at.close();
    const server = { ...(await listening()).server, port: at.port };
    expect(await codeOf(tryServer(accessTo(server)))).toBe('mail.connectionRefused');
  });

  test('a server that says nothing', async () => {
    const at = await startListener();
    ends.push(at.close);
    const server = { ...(await listening()).server, port: at.port };
    const timeouts = { connection: 200, silence: 200 };
    expect(await codeOf(tryServer(accessTo(server, { timeouts })))).toBe('mail.timeout');
  });

  test('something that is no mail server', async () => {
    const at = await startListener('HTTP/1.1 400 Bad Request\r\n\r\n');
    ends.push(at.close);
    const server = { ...(await listening()).server, port: at.port };
    expect(await codeOf(tryServer(accessTo(server)))).toBe('mail.notAMailServer');
  });
});

describe('a connection that breaks', () => {
  test('before the mail was over has not delivered it', async () => {
    const at = await listening({ security: 'none', drops: 'amidst' });
    const huge = Buffer.concat([small, Buffer.alloc(12_000_000, 'x\r\n')]);
    expect(await codeOf(send(accessTo(at.server), [TO], huge))).toBe('mail.connectionLost');
  });

  test('when it was over leaves open whether it arrived', async () => {
    const at = await listening({ security: 'none', drops: 'atEnd' });
    expect(await codeOf(send(accessTo(at.server)))).toBe('mail.outcomeUnknown');
  });

  test('for want of an answer to the whole mail leaves it open too', async () => {
    let answer = () => {};
    const at = await listening({
      holds: () =>
        new Promise<void>((resolve) => {
          answer = resolve;
        }),
    });
    // It holds for every answer before that one, too.
    const timeouts = { connection: 15_000, silence: 1500 };
    expect(await codeOf(send(accessTo(at.server, { timeouts })))).toBe('mail.outcomeUnknown');
    answer();
  });
});
