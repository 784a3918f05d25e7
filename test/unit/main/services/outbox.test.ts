import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createApplication } from '@main/application';
import { memoryKeyStore } from '@main/mail/key-store';
import type { ApiOutput } from '@shared/api';
import type { MailServer } from '@shared/model/mail-settings';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Behaviour, CERTIFICATE, PASSWORD, startMailServer, type TestMailServer } from '../mail/mail-server';
import { type CompanyAtWork, companyAtWork } from './company-at-work';
import { threeInvoices } from './posted-invoices';

let at: CompanyAtWork;
let of: Awaited<ReturnType<typeof threeInvoices>>;
let mailServer: TestMailServer;
const ends: (() => Promise<void>)[] = [];

beforeEach(async () => {
  at = await companyAtWork('2026-07-01', { trustedCertificates: CERTIFICATE });
  of = await threeInvoices(at);
  const { id, revision } = of.work.customer;
  await at.call('customer.save', { id, revision, changes: { email: 'post@nordvik.example' } });
  await setUp({ email: 'kari@fjellheim.example' });
});

afterEach(async () => {
  await at.close();
  for (const end of ends.splice(0)) await end();
});

async function setUp(changes: Parameters<typeof change>[0]) {
  await change(changes);
  await serveBy({});
}

async function change(changes: { email?: string; server?: MailServer | null }) {
  const { revision, mail } = await at.call('company.get', {});
  const { server, email } = changes;
  await at.call('company.update', {
    revision,
    changes: {
      ...(email !== undefined && { email }),
      ...(server !== undefined && { mail: { ...mail, server } }),
    },
  });
}

/** The firm's mail server from now on: another one that behaves so. */
async function serveBy(behaviour: Behaviour, rest: Partial<MailServer> = {}) {
  mailServer = await startMailServer(behaviour);
  ends.push(mailServer.close);
  await change({ server: { ...mailServer.server, ...rest } });
  await at.call('mail.setPassword', { password: PASSWORD });
}

const send = (id = of.third, edits: { to?: string; subject?: string; body?: string } = {}) =>
  at.call('invoice.send', { id, channel: 'email', to: 'post@nordvik.example', ...edits });

const open = async () => (await at.call('outbox.list', {})).rows;

const statusOf = async (id: string) => (await at.call('invoice.get', { id })).status;

/** Nobody is there: the port was free a moment ago. */
async function nobodyServes() {
  const gone = await startMailServer();
  await gone.close();
  await change({ server: gone.server });
}

describe('a mail through the firm’s server', () => {
  it('arrives as it is kept, and is logged as what left the house', async () => {
    const { delivery, mail, file } = await send();
    expect(mail).toMatchObject({ state: 'sent', attempts: 1, lastFailure: null, to: 'post@nordvik.example' });
    expect(await statusOf(of.third)).toBe('sent');
    const [received] = mailServer.mails;
    expect(mailServer.mails).toHaveLength(1);
    expect(received?.bytes.equals(Buffer.from(file.base64, 'base64'))).toBe(true);
    expect(received?.from).toBe('kari@fjellheim.example');
    const read = await simpleParser(received?.bytes ?? '');
    expect(read.subject).toBe(mail?.subject);
    expect(read.from?.value[0]).toEqual({ name: 'Fjellheim', address: 'kari@fjellheim.example' });
    const kept = await Promise.all(
      (delivery?.documents ?? [])
        .filter(({ format }) => format !== 'mail')
        .map(({ hash, mediaType }) =>
          readFile(join(at.folder, 'documents', `${hash}.${mediaType === 'application/pdf' ? 'pdf' : 'xml'}`)),
        ),
    );
    expect(read.attachments.map(({ content }) => content)).toEqual(kept);
    expect(delivery).toMatchObject({ channel: 'email', recipient: 'post@nordvik.example' });
    const { base64 } = await at.call('outbox.file', { id: mail?.id ?? '' });
    expect(base64).toBe(file.base64);
  });

  it('says what somebody changed of it, with its facts filled in', async () => {
    const { mail } = await send(of.third, {
      to: 'a@nordvik.example; b@nordvik.example',
      subject: 'Som avtalt: {number}',
      body: 'Betal {amount}.\n{ikke dette}',
    });
    const read = await simpleParser(mailServer.mails[0]?.bytes ?? '');
    const { invoice } = await at.call('invoice.get', { id: of.third });
    expect(read.subject).toBe(`Som avtalt: ${invoice.number}`);
    expect(read.text?.replace(/\s/g, ' ')).toContain('Betal NOK 4 500,00. {ikke dette}');
    expect(mailServer.mails[0]?.to).toEqual(['a@nordvik.example', 'b@nordvik.example']);
    expect(mail?.to).toBe('a@nordvik.example, b@nordvik.example');
  });

  it('goes to the blind copy unseen, and answers go to the firm', async () => {
    await serveBy({}, { from: 'utsendelse@fjellheim.example', blindCopyTo: 'arkiv@fjellheim.example' });
    const { revision } = await at.call('company.get', {});
    await at.call('company.update', { revision, changes: { contactName: 'Kari' } });
    await send();
    const [received] = mailServer.mails;
    expect(received?.to).toEqual(['post@nordvik.example', 'arkiv@fjellheim.example']);
    expect(received?.bytes.toString('latin1')).not.toContain('arkiv@');
    const read = await simpleParser(received?.bytes ?? '');
    expect(read.from?.value[0]?.address).toBe('utsendelse@fjellheim.example');
  });

  it('is refused before anything is kept where nobody could get it', async () => {
    const refusal = (to: string) => at.refusal('invoice.send', { id: of.third, channel: 'email', to });
    expect(await refusal('')).toBe('mail.noRecipient');
    expect(await refusal('nobody')).toBe('mail.badAddress');
    expect(await refusal('a@b.example\r\nBcc: x@y.example')).toBe('mail.badAddress');
    await change({ server: null });
    expect(await refusal('a@b.example')).toBe('mail.noServer');
    expect(await open()).toEqual([]);
  });

  it('is not sent anew by pressing twice', async () => {
    const answers = await Promise.all([send(), send()]);
    expect(answers.map(({ mail }) => mail?.state)).toEqual(['sent', 'sent']);
    expect(mailServer.mails).toHaveLength(1);
  });
});

describe('what cannot be sent', () => {
  it('stays with its reason and goes on request, once', async () => {
    await nobodyServes();
    const { mail, delivery } = await send();
    expect(delivery).toBeNull();
    expect(mail).toMatchObject({ state: 'failed', attempts: 1, lastFailure: { code: 'mail.connectionRefused' } });
    expect(await statusOf(of.third)).not.toBe('sent');
    expect(await at.refusal('invoice.send', { id: of.third, channel: 'email', to: 'x@y.example' })).toBe(
      'mail.alreadyInOutbox',
    );
    await serveBy({});
    const runs = await Promise.all([at.call('outbox.deliver', {}), at.call('outbox.deliver', { trigger: 'start' })]);
    expect(runs.reduce((sum, { done }) => sum + done, 0)).toBe(1);
    expect(mailServer.mails).toHaveLength(1);
    expect(await open()).toEqual([]);
    const { rows, counts } = await at.call('outbox.list', { view: 'sent' });
    expect(rows[0]).toMatchObject({ state: 'sent', attempts: 2 });
    expect(counts).toEqual({ open: 0, sent: 1, discarded: 0 });
    expect(await statusOf(of.third)).toBe('sent');
  });

  it('waits for its password without being tried at every start', async () => {
    await at.call('mail.removePassword', {});
    expect((await send()).mail?.lastFailure?.code).toBe('mail.noPassword');
    expect(await at.call('outbox.deliver', { trigger: 'start' })).toEqual({ done: 0, refused: [] });
    expect((await open())[0]?.attempts).toBe(1);
    await at.call('mail.setPassword', { password: PASSWORD });
    expect(await at.call('outbox.deliver', { trigger: 'start' })).toEqual({ done: 1, refused: [] });
  });

  it('for good is not tried again by itself, and does not hold up the others', async () => {
    await serveBy({ refuses: ['borte@nordvik.example'] });
    await nobodyServes();
    const gone = await send(of.first, { to: 'borte@nordvik.example' });
    const other = await send(of.second);
    const { port } = (await at.call('company.get', {})).mail.server ?? { port: 0 };
    expect(port).toBeGreaterThan(0);
    await change({ server: mailServer.server });
    const outcome = await at.call('outbox.deliver', {});
    expect(outcome.done).toBe(1);
    expect(outcome.refused).toEqual([
      { id: gone.mail?.id, failure: expect.objectContaining({ code: 'mail.recipientRefused' }) },
    ]);
    expect(mailServer.mails).toHaveLength(1);
    expect(await at.call('outbox.deliver', { trigger: 'start' })).toEqual({ done: 0, refused: [] });
    expect((await open()).map(({ id }) => id)).toEqual([gone.mail?.id]);
    expect(other.mail?.id).not.toBe(gone.mail?.id);
    await at.call('outbox.settle', { id: gone.mail?.id ?? '', as: 'discarded' });
    expect(await open()).toEqual([]);
    expect(await at.refusal('outbox.settle', { id: gone.mail?.id ?? '', as: 'waiting' })).toBe('mail.notOpen');
  });

  it('stops a run where the server itself is the reason', async () => {
    await nobodyServes();
    await send(of.first);
    await send(of.second);
    const { refused } = await at.call('outbox.deliver', {});
    expect(refused).toHaveLength(1);
    expect((await open()).map(({ attempts }) => attempts).sort()).toEqual([1, 2]);
  });

  it('is one of several that are in the outbox before the first of them goes: a server that is gone is asked once', async () => {
    await nobodyServes();
    const to = 'post@nordvik.example';
    const made = [];
    for (const id of [of.first, of.second, of.third]) {
      made.push(await at.call('invoice.send', { id, channel: 'email', to, waits: true }));
    }
    expect(made.map(({ mail }) => mail?.state)).toEqual(['waiting', 'waiting', 'waiting']);
    const ids = made.flatMap(({ mail }) => mail?.id ?? []);
    const { done, refused } = await at.call('outbox.deliver', { ids });
    expect({ done, refused: refused.map(({ id }) => id) }).toEqual({ done: 0, refused: ids.slice(0, 1) });
    expect((await open()).map(({ attempts }) => attempts).sort()).toEqual([0, 0, 1]);
    await serveBy({});
    expect(await at.call('outbox.deliver', {})).toEqual({ done: 3, refused: [] });
    expect(mailServer.mails).toHaveLength(3);
  });

  it('cannot be called sent', async () => {
    await nobodyServes();
    const { mail } = await send();
    expect(await at.refusal('outbox.settle', { id: mail?.id ?? '', as: 'sent' })).toBe('mail.onlyUncertain');
  });
});

describe('a mail to the wrong address', () => {
  it('is put right where it waits, and goes with all else as it was', async () => {
    await serveBy({ refuses: ['borte@nordvik.example'] });
    const { mail, file } = await send(of.third, { to: 'borte@nordvik.example' });
    const id = mail?.id ?? '';
    expect(mail?.lastFailure?.code).toBe('mail.recipientRefused');
    expect(await at.refusal('outbox.readdress', { id, to: 'nobody' })).toBe('mail.badAddress');
    const to = 'a@nordvik.example; b@nordvik.example';
    expect(await at.call('outbox.readdress', { id, to })).toMatchObject({
      state: 'waiting',
      to: 'a@nordvik.example, b@nordvik.example',
      lastFailure: null,
    });
    expect(await at.call('outbox.deliver', {})).toEqual({ done: 1, refused: [] });
    expect(mailServer.mails[0]?.to).toEqual(['a@nordvik.example', 'b@nordvik.example']);
    const sent = mailServer.mails[0]?.bytes.toString('latin1') ?? '';
    const before = Buffer.from(file.base64, 'base64').toString('latin1');
    expect(sent).not.toBe(before);
    expect(sent.replace(/^To:.*(\r\n .*)*/m, '')).toBe(before.replace(/^To:.*(\r\n .*)*/m, ''));
    const { deliveries } = await at.call('invoice.get', { id: of.third });
    expect(deliveries[0]?.recipient).toBe('a@nordvik.example, b@nordvik.example');
    expect(await at.refusal('outbox.readdress', { id, to: 'c@nordvik.example' })).toBe('mail.notOpen');
  });

  it('stays as it is where it may have arrived', async () => {
    await serveBy({ security: 'none', drops: 'atEnd' });
    const { mail } = await send();
    expect(await at.refusal('outbox.readdress', { id: mail?.id ?? '', to: 'c@nordvik.example' })).toBe(
      'mail.outcomeFirst',
    );
  });
});

describe('a mail whose outcome nobody knows', () => {
  it('is one that broke off when it had been handed over', async () => {
    await serveBy({ security: 'none', drops: 'atEnd' });
    const { mail, delivery } = await send();
    expect(delivery).toBeNull();
    expect(mail).toMatchObject({ state: 'uncertain', lastFailure: { code: 'mail.outcomeUnknown' } });
    expect(await at.call('outbox.deliver', {})).toEqual({ done: 0, refused: [] });
    expect((await open())[0]?.state).toBe('uncertain');
    await at.call('outbox.settle', { id: mail?.id ?? '', as: 'sent' });
    expect(await statusOf(of.third)).toBe('sent');
    const { deliveries } = await at.call('invoice.get', { id: of.third });
    expect(deliveries.map(({ channel }) => channel)).toEqual(['email']);
  });

  /** The company as it lies on the disk while the server has the mail and has not answered: what a crash leaves. */
  async function crashWhileSending() {
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let arrived = () => {};
    const isThere = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    await serveBy({
      holds: () => {
        arrived();
        return held;
      },
    });
    const sending = send();
    await isThere;
    const folder = join(at.home, 'after-the-crash');
    await cp(at.folder, folder, { recursive: true });
    await rm(join(folder, 'lock'), { force: true });
    answer();
    await sending;
    const application = await createApplication({
      home: join(at.home, 'second-home'),
      host: 'cli',
      mail: { keyStore: memoryKeyStore(), trustedCertificates: CERTIFICATE },
    });
    ends.push(() => application.close());
    const opened = await application.openCompanyFolder(folder);
    if (!opened.ok) throw new Error(opened.failure.code);
    return async <T>(name: string, input: unknown = {}): Promise<T> => {
      const result = await application.call(name, input, { by: 'Kari' });
      if (!result.ok) throw new Error(result.failure.code);
      return result.value as T;
    };
  }

  it('is one that was being sent when the program ended: it goes again only where somebody says so', async () => {
    const call = await crashWhileSending();
    const list = () => call<ApiOutput<'outbox.list'>>('outbox.list');
    const [left] = (await list()).rows;
    expect(left).toMatchObject({ state: 'uncertain', lastFailure: { code: 'mail.interrupted' } });
    await call('mail.setPassword', { password: PASSWORD });
    for (const trigger of ['start', 'request']) {
      expect(await call('outbox.deliver', { trigger })).toEqual({ done: 0, refused: [] });
    }
    expect((await list()).rows[0]?.state).toBe('uncertain');
    expect(mailServer.mails).toHaveLength(1);
    await call('outbox.settle', { id: left?.id, as: 'waiting' });
    expect(await call('outbox.deliver')).toEqual({ done: 1, refused: [] });
    const [first, second] = await Promise.all(mailServer.mails.map(({ bytes }) => simpleParser(bytes)));
    // The same mail: a receiver that has it throws the second away.
    expect(second?.messageId).toBe(first?.messageId);
  });
});

describe('reminders', () => {
  const items = () => [{ invoiceId: of.first, step: 'friendly' as const }];

  it('go the same way, and can be opened before and after they are sent', async () => {
    await nobodyServes();
    const made = await at.call('reminder.make', { items: items(), by: 'email' });
    expect(made).toMatchObject({ done: 1, refused: [], files: [], mails: [{ kind: 'reminder', state: 'failed' }] });
    const id = made.reminders[0]?.id ?? '';
    const before = await at.call('reminder.file', { id });
    await serveBy({});
    await at.call('outbox.deliver', {});
    expect(await at.call('reminder.file', { id })).toEqual(before);
    expect(mailServer.mails[0]?.bytes.equals(Buffer.from(before.base64, 'base64'))).toBe(true);
    const read = await simpleParser(mailServer.mails[0]?.bytes ?? '');
    expect(read.subject).toContain('Betalingspåminnelse');
    expect(read.attachments.length).toBeGreaterThan(0);
  });

  it('answer to the mail that handed the invoice over, and to the reminders before', async () => {
    await serveBy({});
    await send(of.first);
    await at.call('reminder.make', { items: items(), by: 'email' });
    at.setToday('2026-11-20');
    await at.call('reminder.make', { items: [{ invoiceId: of.first, step: 'reminder' }], by: 'email', early: true });
    const [invoice, first, second] = await Promise.all(mailServer.mails.map(({ bytes }) => simpleParser(bytes)));
    expect(invoice?.inReplyTo).toBeUndefined();
    expect(first).toMatchObject({ inReplyTo: invoice?.messageId, references: invoice?.messageId });
    expect(second).toMatchObject({
      inReplyTo: first?.messageId,
      references: [invoice?.messageId, first?.messageId],
    });
  });

  it('that are discarded were not made: the step can be taken again', async () => {
    await nobodyServes();
    const { mails } = await at.call('reminder.make', { items: items(), by: 'email' });
    expect((await at.call('reminder.suggest', {})).rows.map(({ invoiceId }) => invoiceId)).not.toContain(of.first);
    await at.call('outbox.settle', { id: mails[0]?.id ?? '', as: 'discarded' });
    expect((await at.call('reminder.suggest', {})).rows.map(({ invoiceId }) => invoiceId)).toContain(of.first);
    expect((await at.call('reminder.list', {})).rows).toEqual([]);
  });
});

describe('the password', () => {
  it('stands in no file, no answer and no refusal', async () => {
    await serveBy({});
    await send();
    await at.call('mail.setPassword', { password: 'Not-the-right-one-7' });
    const { mail } = await send(of.second);
    expect(mail?.lastFailure?.code).toBe('mail.loginRefused');
    await at.refusal('mail.test', {});
    await at.call('backup.create', {});
    const answers = JSON.stringify([
      await at.call('mail.status', {}),
      await at.call('company.get', {}),
      await at.call('outbox.list', { view: 'all' }),
      await at.call('journal.list', {}),
    ]);
    const secrets = [PASSWORD, 'Not-the-right-one-7'].flatMap((one) => [one, Buffer.from(one).toString('base64')]);
    const files = (await readdir(at.home, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(5);
    const contents = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')));
    for (const secret of secrets) {
      expect(answers).not.toContain(secret);
      expect(contents.some((content) => content.includes(secret))).toBe(false);
    }
  });

  it('is for one server and user: a company that names another is not given it', async () => {
    const { server } = mailServer;
    expect(await at.call('mail.status', {})).toMatchObject({ passwordIsKnown: true, passwordKept: 'memory' });
    await change({ server: { ...server, host: 'localhost' } });
    expect(await at.call('mail.status', {})).toMatchObject({ passwordIsKnown: false });
    await change({ server });
    await at.call('mail.removePassword', {});
    expect(await at.call('mail.status', {})).toMatchObject({ passwordIsKnown: false });
  });
});

describe('the settings', () => {
  it('are tried by logging in, and by a mail to oneself', async () => {
    expect(await at.call('mail.test', {})).toEqual({ sentTo: '' });
    expect(mailServer.mails).toEqual([]);
    expect(await at.call('mail.test', { sends: true })).toEqual({ sentTo: 'kari@fjellheim.example' });
    expect(mailServer.mails[0]?.to).toEqual(['kari@fjellheim.example']);
    expect(await open()).toEqual([]);
  });

  it('are refused where mail would leave in the clear, or a text names nothing', async () => {
    const { revision, mail } = await at.call('company.get', {});
    const plain = { ...mailServer.server, host: 'smtp.example.com', security: 'none' as const };
    const update = (changes: object) =>
      at.refusal('company.update', { revision, changes: { mail: { ...mail, ...changes } } });
    expect(await update({ server: plain })).toBe('mail.plainOnlyHere');
    const template = { kind: 'invoice', language: 'nb', subject: '', body: '{farge}' };
    expect(await update({ templates: [template] })).toBe('mail.unknownPlaceholder');
  });
});

describe('a preview', () => {
  it('of a posted invoice is what would be sent', async () => {
    const preview = await at.call('mail.preview', { invoiceId: of.third });
    const { file } = await send(of.third);
    const read = await simpleParser(Buffer.from(file.base64, 'base64'));
    expect(read.subject).toBe(preview.subject);
    expect(read.text?.trim()).toBe(preview.body.trim());
    expect(
      read.attachments.map(({ filename, contentType }) => ({ fileName: filename, mediaType: contentType })),
    ).toEqual(preview.attachments);
  });

  it('of a text has the facts of the latest invoice in the language asked for', async () => {
    const text = { kind: 'invoice', language: 'fr', subject: '{number}', body: '{greeting}\n{colour}' } as const;
    const { invoice } = await at.call('invoice.get', { id: of.third });
    expect(await at.call('mail.previewText', text)).toEqual({
      subject: invoice.number,
      body: 'Bonjour,\n{colour}\n',
      number: invoice.number,
    });
    const invented = await at.call('mail.previewText', { ...text, kind: 'creditNote' });
    expect(invented).toMatchObject({ subject: '2026-0001', number: '' });
  });
});
