import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPdf } from '../documents/read-pdf';
import { PASSWORD, startMailServer } from '../mail/mail-server';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

const uuid = 'F9D425P6DS7D8IUJ3KQ1A2B3C4';
const longId = 'LIJAF97HJJKH8298KHADH09908570FDKK9S2LSIUHB377373';
const url = `https://myinvois.hasil.gov.my/${uuid}/share/${longId}`;

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

async function postedInvoice(country: string) {
  const company = await at.call('company.get', {});
  await at.call('company.update', {
    revision: company.revision,
    changes: { legalId: '', vatId: '', address: { ...company.address, country } },
  });
  const work = await projectWithPrices(at);
  await workedHours(at, work, [{ quantity: '2' }]);
  const { invoice } = await draftOf(at, work.project.id);
  const confirmed = await at.call('invoice.confirm', { id: invoice.id, revision: invoice.revision });
  await at.call('invoice.post', { id: invoice.id, revision: confirmed.invoice.revision });
  return invoice.id;
}

const pageOf = async (base64: string) => (await readPdf(new Uint8Array(Buffer.from(base64, 'base64')))).text;

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('what LHDN called an invoice', () => {
  it('is kept beside the posted invoice, changed and taken away', async () => {
    const id = await postedInvoice('MY');
    expect(await at.call('invoice.validation', { id })).toBeNull();
    const entered = await at.call('invoice.setValidationLink', { id, url: `${uuid} ${longId}` });
    expect(entered).toMatchObject({ invoiceId: id, uuid, longId, url });
    expect(await at.call('invoice.validation', { id })).toEqual(entered);
    expect((await at.call('invoice.setValidationLink', { id, url }))?.id).toBe(entered?.id);
    expect(await at.call('invoice.setValidationLink', { id, url: ' ' })).toBeNull();
    expect(await at.call('invoice.validation', { id })).toBeNull();
  });

  it('is refused where it is no link of the portal, and for firms elsewhere', async () => {
    const id = await postedInvoice('MY');
    expect(await at.refusal('invoice.setValidationLink', { id, url: 'https://example.com/1' })).toBe(
      'validation.linkUnreadable',
    );
  });

  it('makes another page of the one that was sent, which is proven by its hash from then on', async () => {
    const id = await postedInvoice('MY');
    await at.call('invoice.send', { id, channel: 'file' });
    expect(await at.call('journal.verify', {})).toMatchObject({ ok: true, documents: { kept: 1, madeAgain: 1 } });
    await at.call('invoice.setValidationLink', { id, url });
    expect(await at.call('journal.verify', {})).toMatchObject({ ok: true, documents: { kept: 1, madeAgain: 0 } });
  });

  it('is for firms in Malaysia alone', async () => {
    const id = await postedInvoice('NO');
    expect(await at.refusal('invoice.setValidationLink', { id, url })).toBe('validation.wrongInvoice');
  });

  it('is printed from then on, on what is sent and in a print run, though it was sent without before', async () => {
    const id = await postedInvoice('MY');
    const before = await at.call('invoice.send', { id, channel: 'file' });
    expect(await pageOf(before.file.base64)).not.toContain(uuid);
    await at.call('invoice.setValidationLink', { id, url });
    const after = await at.call('invoice.send', { id, channel: 'file' });
    expect(await pageOf(after.file.base64)).toContain(uuid);
    const shown = await at.call('invoice.pdf', { id });
    expect(shown.base64).toBe(after.file.base64);
    const { jobId } = await at.call('print.run', { ids: [id], copies: 0, cover: false });
    while ((await at.call('job.status', { jobId })).state === 'running') await nextTurn();
    expect(await pageOf((await at.call('job.file', { jobId })).base64)).toContain(uuid);
    expect((await at.call('journal.verify', {})).finding).toBeNull();
  });

  it('is printed on what goes out after a mail and a print run that were made without it', async () => {
    const mailServer = await startMailServer({ security: 'none' });
    try {
      const id = await postedInvoice('MY');
      const { revision, mail } = await at.call('company.get', {});
      const email = 'kari@fjellheim.example';
      const gone = { ...mailServer.server, port: 1 };
      const set = await at.call('company.update', { revision, changes: { email, mail: { ...mail, server: gone } } });
      await at.call('mail.setPassword', { password: PASSWORD });
      expect((await at.call('invoice.send', { id, channel: 'email', to: email })).mail?.state).toBe('failed');
      const { jobId } = await at.call('print.run', { ids: [id] });
      while ((await at.call('job.status', { jobId })).state === 'running') await nextTurn();

      await at.call('invoice.setValidationLink', { id, url });
      await at.call('print.log', { jobId });
      const changes = { mail: { ...mail, server: mailServer.server } };
      await at.call('company.update', { revision: set.revision, changes });
      await at.call('mail.setPassword', { password: PASSWORD });
      expect(await at.call('outbox.deliver', {})).toMatchObject({ done: 1 });
      expect(await pageOf((await at.call('invoice.send', { id, channel: 'file' })).file.base64)).toContain(uuid);
    } finally {
      await mailServer.close();
    }
  });
});
