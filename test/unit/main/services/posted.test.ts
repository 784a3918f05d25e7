import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

describe('a posted invoice', () => {
  it('says for ever what it said, whatever becomes of the company, the customer and the project', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '2' }]);
    const draft = await draftOf(at, work.project.id);
    const { id } = draft.invoice;
    const { invoice } = await at.call('invoice.issue', { id, revision: 1 });
    const { hash } = await at.call('invoice.pdf', { id });

    const company = await at.call('company.get', {});
    const vat = { category: 'S', rate: '15', exemptionCode: '', exemptionReason: '' } as const;
    const changes = { name: 'Fjellheim Holding', language: 'fr', vat, hoursPerDay: '8', invoiceNote: 'Merci' } as const;
    await at.call('company.update', { revision: company.revision, changes });
    await at.call('customer.save', {
      id: work.customer.id,
      revision: work.customer.revision,
      changes: { name: 'Nordvik Group', language: 'nl', paymentTermDays: 5 },
    });
    const { project, contract } = await at.call('project.get', { id: work.project.id });
    await at.call('project.update', {
      id: project.id,
      revision: project.revision,
      changes: { name: 'Nytt navn', status: 'closed' },
    });
    await at.call('contract.update', {
      id: contract.id,
      revision: contract.revision,
      changes: { name: 'Annen avtale', orderReference: 'PO-9' },
    });
    at.setToday('2031-05-05');

    expect((await at.call('invoice.get', { id })).invoice).toEqual(invoice);
    expect((await at.call('invoice.pdf', { id })).hash).toBe(hash);
    const { delivery } = await at.call('invoice.send', { id, channel: 'file' });
    expect(delivery?.documents[0]?.hash).toBe(hash);
    expect((await at.call('journal.verify', {})).finding).toBeNull();
  });

  it('is sent again as often as it takes, each time logged with the same bytes', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '2' }]);
    const { invoice } = await draftOf(at, work.project.id);
    await at.call('invoice.issue', { id: invoice.id, revision: 1 });
    for (const channel of ['file', 'emailDraft', 'print'] as const) {
      await at.call('invoice.send', { id: invoice.id, channel });
    }
    const { deliveries, status } = await at.call('invoice.get', { id: invoice.id });
    expect(status).toBe('sent');
    expect(deliveries.map(({ channel }) => channel)).toEqual(['file', 'emailDraft', 'print']);
    expect(new Set(deliveries.map(({ documents }) => documents[0]?.hash)).size).toBe(1);
  });
});

describe('rows of the books', () => {
  it('are marked ready only where they wait to be billed', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '2' }]);
    const { rows } = await at.call('backlog.list', {});
    const { invoice } = await draftOf(at, work.project.id);
    await at.call('invoice.issue', { id: invoice.id, revision: 1 });
    for (const name of ['backlog.markReady', 'backlog.markNotReady'] as const) {
      const { done, refused } = await at.call(name, { ids: rows.map(({ id }) => id) });
      expect([done, refused[0]?.failure.code]).toEqual([0, 'work.isPosted']);
    }
  });
});
