import { readElectronicInvoice } from '@main/documents/e-invoice/read/read';
import type { ApiInput } from '@shared/api';
import type { ElectronicChoice } from '@shared/model/electronic-format';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fjellheim, nordvik } from '../../../fixtures/invoices';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

type CustomerChanges = ApiInput<'customer.save'>['changes'];

const { legalId, vatId, address, contactName, email, phone, taxRegistration } = fjellheim;

const BUYER: CustomerChanges = {
  legalId: nordvik.legalId,
  vatId: nordvik.vatId,
  address: nordvik.address,
  contactName: nordvik.contactName,
};

/** A posted invoice to a customer that is known well enough for Peppol, unless the test says otherwise. */
async function posted(changes: CustomerChanges = {}, electronicFormat: ElectronicChoice = 'peppol') {
  const company = await at.call('company.get', {});
  await at.call('company.update', {
    revision: company.revision,
    changes: {
      ...{ legalId, vatId, address, contactName, email, phone, taxRegistration },
      bank: { accountNumber: '86011117947', iban: 'NO9386011117947', bic: 'DNBANOKK', bankName: '' },
    },
  });
  const work = await projectWithPrices(at);
  const customer = await at.call('customer.save', {
    id: work.customer.id,
    revision: work.customer.revision,
    changes: { ...BUYER, electronicFormat, ...changes },
  });
  await workedHours(at, work, [{ quantity: '7.5' }]);
  const { invoice } = await draftOf(at, work.project.id);
  const issued = await at.call('invoice.issue', { id: invoice.id, revision: invoice.revision });
  return { id: invoice.id, number: issued.invoice.number, customer };
}

const bytesOf = ({ file }: { readonly file: { readonly base64: string } }) => Buffer.from(file.base64, 'base64');

const deliveriesOf = async (id: string) => (await at.call('invoice.get', { id })).deliveries;

describe('exporting an electronic invoice', () => {
  it('hands it out in its customer’s format and logs its bytes as handed out', async () => {
    const { id, number } = await posted();
    const exported = await at.call('invoice.export', { id });
    expect(exported.file).toMatchObject({ mediaType: 'application/xml', fileName: expect.stringMatching(/\.xml$/) });
    const { invoice, syntax } = await readElectronicInvoice(bytesOf(exported));
    expect(syntax).toBe('ubl');
    expect(invoice).toMatchObject({ number, seller: { name: 'Fjellheim' }, totals: { dueAmount: '11250.00' } });
    const [delivery] = await deliveriesOf(id);
    expect(delivery).toEqual(exported.delivery);
    expect(delivery).toMatchObject({ channel: 'export', documents: [{ format: 'peppol', layoutVersion: 0 }] });
    expect((await at.call('invoice.get', { id })).status).toBe('sent');
  });

  it('hands out the same bytes for ever, wherever the customer has moved to since', async () => {
    const { id, customer } = await posted({ electronicAddress: '', legalId: '', vatId: '' }, 'ubl');
    const first = await at.call('invoice.export', { id });
    await at.call('customer.save', {
      id: customer.id,
      revision: customer.revision,
      changes: { electronicAddress: nordvik.legalId, electronicAddressScheme: '0192' },
    });
    const again = await at.call('invoice.export', { id });
    expect(again.file).toEqual(first.file);
    expect(again.delivery.documents).toEqual(first.delivery.documents);
    expect(await deliveriesOf(id)).toHaveLength(2);
  });

  it('sends what was posted to the address that the customer has got since', async () => {
    const { id, customer } = await posted({ legalId: '', vatId: '' });
    expect(await at.refusal('invoice.export', { id })).toBe('eInvoice.incomplete');
    await at.call('customer.save', {
      id: customer.id,
      revision: customer.revision,
      changes: { electronicAddress: nordvik.legalId, electronicAddressScheme: '0192' },
    });
    const { invoice } = await readElectronicInvoice(bytesOf(await at.call('invoice.export', { id })));
    expect(invoice.buyer.electronicAddress).toEqual({ value: nordvik.legalId, scheme: '0192' });
  });

  it('refuses what is incomplete, has no format or is not posted, and logs nothing', async () => {
    const { id } = await posted({ legalId: '', vatId: '' }, 'none');
    expect(await at.refusal('invoice.export', { id })).toBe('eInvoice.noFormat');
    expect(await at.refusal('invoice.export', { id, format: 'peppol' })).toBe('eInvoice.incomplete');
    expect(await deliveriesOf(id)).toEqual([]);
  });

  it('refuses a draft', async () => {
    const work = await projectWithPrices(at);
    await workedHours(at, work, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, work.project.id);
    expect(await at.refusal('invoice.export', { id: invoice.id, format: 'ubl' })).toBe('document.notPosted');
  });
});

describe('Factur-X', () => {
  it('is the PDF with the invoice in it', async () => {
    const { id, number } = await posted();
    const exported = await at.call('invoice.export', { id, format: 'facturx' });
    expect(exported.file.mediaType).toBe('application/pdf');
    const { invoice, syntax, isPdf } = await readElectronicInvoice(bytesOf(exported));
    expect({ syntax, isPdf, number: invoice.number }).toEqual({ syntax: 'cii', isPdf: true, number });
  });

  it('is what a customer who wants it gets wherever others get the PDF', async () => {
    const { id } = await posted({}, 'facturx');
    const sent = await at.call('invoice.send', { id, channel: 'file' });
    const exported = await at.call('invoice.export', { id });
    expect(bytesOf(sent)).toEqual(bytesOf(exported));
    expect((await at.call('invoice.pdf', { id })).base64).toBe(sent.file.base64);
    expect(sent.delivery?.documents).toEqual(exported.delivery.documents);
    expect((await at.call('journal.verify', {})).finding).toBeNull();
    expect((await readElectronicInvoice(bytesOf(sent))).isPdf).toBe(true);
  });

  it('leaves the pages where something is missing for it, which can still be handed out', async () => {
    const { id } = await posted({ identifier: '4711', identifierScheme: '9999' }, 'facturx');
    expect(await at.refusal('invoice.export', { id })).toBe('eInvoice.incomplete');
    const sent = await at.call('invoice.send', { id, channel: 'print' });
    expect(sent.file.mediaType).toBe('application/pdf');
    await expect(readElectronicInvoice(bytesOf(sent))).rejects.toMatchObject({
      failure: { code: expect.stringMatching(/^importedInvoice\./) },
    });
    const again = await at.call('invoice.send', { id, channel: 'file' });
    expect(again.file.base64).toBe(sent.file.base64);
  });
});
