import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPdf } from '../documents/read-pdf';
import { type Behaviour, CERTIFICATE, PASSWORD, startMailServer, type TestMailServer } from '../mail/mail-server';
import { type CompanyAtWork, companyAtWork } from './company-at-work';
import { threeInvoices } from './posted-invoices';

let at: CompanyAtWork;
let of: Awaited<ReturnType<typeof threeInvoices>>;
let mailServer: TestMailServer | undefined;

beforeEach(async () => {
  at = await companyAtWork('2026-07-01', { trustedCertificates: CERTIFICATE });
  of = await threeInvoices(at);
  const { id, revision } = of.work.customer;
  await at.call('customer.save', { id, revision, changes: { email: 'post@nordvik.example' } });
});

afterEach(async () => {
  await at.close();
  await mailServer?.close();
  mailServer = undefined;
});

async function serveBy(behaviour: Behaviour = {}, isThere = true) {
  mailServer = await startMailServer(behaviour);
  const { revision, mail } = await at.call('company.get', {});
  const changes = { email: 'kari@fjellheim.example', mail: { ...mail, server: mailServer.server } };
  await at.call('company.update', { revision, changes });
  await at.call('mail.setPassword', { password: PASSWORD });
  if (!isThere) await mailServer.close();
  return mailServer;
}

const period = () => ({ customerId: of.work.customer.id, from: '2026-08-01', to: '2026-11-20' });

const send = (more: { recipient?: string; language?: 'fr' } = {}) =>
  at.call('receivables.sendStatement', { ...period(), channel: 'email', ...more });

const listed = async () => (await at.call('receivables.sentStatements', { customerId: of.work.customer.id })).rows;

const bytesOf = ({ base64 }: { base64: string }) => Buffer.from(base64, 'base64');

describe('a statement that is mailed', () => {
  it('goes through the server, and the log answers both it and its letter byte for byte', async () => {
    const { mails } = await serveBy();
    const { statement, mail, file } = await send();
    expect(file).toBeNull();
    expect(mail).toMatchObject({ kind: 'statement', state: 'sent', number: '2026-08-01 – 2026-11-20' });
    const [row] = await listed();
    expect(row).toEqual(statement);
    expect(row).toMatchObject({
      ...period(),
      language: 'nb',
      currency: 'NOK',
      closingAmount: 900_000,
      channel: 'email',
      state: 'sent',
      recipient: 'post@nordvik.example',
      customerName: 'Nordvik Havbruk AS',
    });
    const letter = bytesOf(await at.call('receivables.sentStatementFile', { id: statement.id }));
    expect(createHash('sha256').update(letter).digest('hex')).toBe(row?.hash);
    const kept = bytesOf(await at.call('receivables.sentStatementFile', { id: statement.id, as: 'mail' }));
    expect(mails[0]?.bytes.equals(kept)).toBe(true);
    const read = await simpleParser(kept);
    expect(read.attachments.map(({ content }) => content.equals(letter))).toEqual([true]);
  });

  it('is written in the language and goes to the address that are asked for', async () => {
    const { mails } = await serveBy();
    const { statement } = await send({ language: 'fr', recipient: 'a@nordvik.example; b@nordvik.example' });
    expect(statement).toMatchObject({ language: 'fr', recipient: 'a@nordvik.example, b@nordvik.example' });
    expect(statement.fileName).toMatch(/^Relevé de compte/);
    expect(mails[0]?.to).toEqual(['a@nordvik.example', 'b@nordvik.example']);
    const letter = await at.call('receivables.sentStatementFile', { id: statement.id });
    expect((await readPdf(new Uint8Array(bytesOf(letter)))).language).toBe('fr-FR');
  });

  it('is logged as a draft where the user’s own program sends it', async () => {
    const { file, statement } = await at.call('receivables.sendStatement', period());
    expect(await listed()).toEqual([statement]);
    expect(statement).toMatchObject({ channel: 'emailDraft', state: 'draft' });
    const kept = await at.call('receivables.sentStatementFile', { id: statement.id, as: 'mail' });
    expect(kept.base64).toBe(file?.base64);
  });

  it('is logged each time, the latest first', async () => {
    const first = await at.call('receivables.sendStatement', period());
    const second = await at.call('receivables.sendStatement', { ...period(), to: '2026-11-30' });
    expect((await listed()).map(({ id }) => id)).toEqual([second.statement.id, first.statement.id]);
    expect((await at.call('receivables.sentStatements', { customerId: 'nobody' })).rows).toEqual([]);
  });
});

describe('a statement that cannot be sent', () => {
  it('waits with its reason, is not made twice, and was not sent where it is discarded', async () => {
    await serveBy({}, false);
    const { mail, statement } = await send();
    expect(mail).toMatchObject({ state: 'failed', lastFailure: { code: 'mail.connectionRefused' } });
    expect((await listed())[0]?.state).toBe('failed');
    expect(await at.refusal('receivables.sendStatement', { ...period(), channel: 'email' })).toBe(
      'mail.alreadyInOutbox',
    );
    await at.call('outbox.settle', { id: mail?.id ?? '', as: 'discarded' });
    expect(await listed()).toEqual([]);
    expect(await at.refusal('receivables.sentStatementFile', { id: statement.id })).toBe('common.notFound');
  });

  it('can be sent to another address, and the log says so', async () => {
    await serveBy({ refuses: ['borte@nordvik.example'] });
    const { mail, statement } = await send({ recipient: 'borte@nordvik.example' });
    await at.call('outbox.readdress', { id: mail?.id ?? '', to: 'post@nordvik.example' });
    await at.call('outbox.deliver', {});
    expect((await listed())[0]).toMatchObject({ recipient: 'post@nordvik.example', state: 'sent' });
    const kept = bytesOf(await at.call('receivables.sentStatementFile', { id: statement.id, as: 'mail' }));
    expect(mailServer?.mails[0]?.bytes.equals(kept)).toBe(true);
  });

  it('is refused, and nothing logged, where nobody could get it', async () => {
    const refusal = (recipient: string) =>
      at.refusal('receivables.sendStatement', { ...period(), channel: 'email', recipient });
    expect(await refusal('post@nordvik.example')).toBe('mail.noServer');
    await serveBy();
    expect(await refusal('')).toBe('mail.noRecipient');
    expect(await refusal('nobody')).toBe('mail.badAddress');
    expect(await listed()).toEqual([]);
  });
});

it('a letter that is gone from the folder is named with its customer', async () => {
  await at.call('receivables.sendStatement', period());
  const before = await at.call('journal.verify', {});
  expect(before).toMatchObject({ ok: true, documents: { kept: 2 } });
  const documents = join(at.folder, 'documents');
  for (const name of await readdir(documents)) if (name.endsWith('.pdf')) await rm(join(documents, name));
  expect(await at.call('journal.verify', {})).toMatchObject({
    ok: false,
    finding: { code: 'verify.letterMissing', params: { customer: 'Nordvik Havbruk AS' } },
  });
});
