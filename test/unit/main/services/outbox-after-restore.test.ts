import { afterEach, beforeEach, expect, it } from 'vitest';
import { CERTIFICATE, PASSWORD, startMailServer, type TestMailServer } from '../mail/mail-server';
import { type CompanyAtWork, companyAtWork } from './company-at-work';
import { threeInvoices } from './posted-invoices';

let at: CompanyAtWork;
let mailServer: TestMailServer;

beforeEach(async () => {
  at = await companyAtWork('2026-07-01', { trustedCertificates: CERTIFICATE });
});

afterEach(async () => {
  await at.close();
  await mailServer.close();
});

async function serveFrom(server: TestMailServer['server']) {
  const { revision, mail } = await at.call('company.get', {});
  await at.call('company.update', {
    revision,
    changes: { email: 'kari@fjellheim.example', mail: { ...mail, server } },
  });
  await at.call('mail.setPassword', { password: PASSWORD });
}

it('sends no mail again that was sent after the backup was made', async () => {
  const { third } = await threeInvoices(at);
  const gone = await startMailServer();
  await gone.close();
  await serveFrom(gone.server);
  const waiting = await at.call('invoice.send', { id: third, channel: 'email', to: 'post@nordvik.example' });
  expect(waiting.mail?.state).toBe('failed');
  mailServer = await startMailServer();
  await serveFrom(mailServer.server);
  const backup = await at.call('backup.create', {});
  expect(await at.call('outbox.deliver', {})).toMatchObject({ done: 1 });

  const [{ id } = { id: '' }] = (await at.call('application.status', {})).recent;
  await at.call('company.restoreBackup', { id, backupId: backup.id });
  expect(await at.call('outbox.deliver', { trigger: 'start' })).toEqual({ done: 0, refused: [] });
  expect(await at.call('outbox.deliver', {})).toEqual({ done: 0, refused: [] });
  expect(mailServer.mails).toHaveLength(1);

  const [mail] = (await at.call('outbox.list', {})).rows;
  expect(mail).toMatchObject({ state: 'uncertain', lastFailure: { code: 'mail.restored' } });
  await at.call('outbox.settle', { id: mail?.id ?? '', as: 'sent' });
  expect((await at.call('invoice.get', { id: third })).status).toBe('sent');
});
