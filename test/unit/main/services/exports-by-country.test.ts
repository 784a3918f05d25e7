import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplication, type HostedApplication } from '@main/application';
import { readElectronicInvoice } from '@main/documents/e-invoice/read/read';
import type { ApiInput, ApiOutput, CallName } from '@shared/api';
import type { Party } from '@shared/model/party';
import { afterEach, describe, expect, it } from 'vitest';
import {
  dutchBuyer,
  dutchSeller,
  frenchBuyer,
  frenchSeller,
  malaysianBuyer,
  malaysianSeller,
} from '../../../fixtures/e-invoices/invoices/parties';

let home: string;
let application: HostedApplication;

async function call<N extends CallName>(name: N, input: ApiInput<N>): Promise<ApiOutput<N>> {
  const result = await application.call(name, input, { by: 'Kari' });
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`);
  return result.value as ApiOutput<typeof name>;
}

afterEach(async () => {
  await application.close();
  await rm(home, { recursive: true, force: true });
});

const ACCOUNTS: Readonly<Record<string, ApiInput<'company.update'>['changes']['bank']>> = {
  NL: { accountNumber: '', iban: 'NL91ABNA0417164300', bic: 'ABNANL2A', bankName: '' },
  FR: { accountNumber: '', iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP', bankName: '' },
  MY: { accountNumber: '514012345678', iban: '', bic: '', bankName: 'Maybank' },
};

/** A company of a country that bills a firm of the same country ten hours and a day of travel. */
async function billedWithin(seller: Party, buyer: Party): Promise<string> {
  const { country } = seller.address;
  home = await mkdtemp(join(tmpdir(), 'proforma-exports-'));
  let tick = 0;
  const now = () => {
    tick += 1;
    return new Date(Date.parse('2026-11-20T09:00:00.000Z') + tick).toISOString();
  };
  application = await createApplication({ home, host: 'cli', now, timeZone: 'UTC' });
  const made = await application.createCompanyFolder(join(home, 'company'), { name: seller.name, country }, 'Kari');
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const company = await call('company.get', {});
  const { name: _name, ...changes } = seller;
  await call('company.update', { revision: company.revision, changes: { ...changes, bank: ACCOUNTS[country] } });
  const customer = await call('customer.save', { changes: buyer });
  const { project } = await call('project.create', { name: 'ERP', customerId: customer.id });
  const role = await call('role.save', { changes: { name: 'Consultant' } });
  const person = await call('person.save', { changes: { name: 'Ingrid Aas', roleId: role.id } });
  const prices = [
    { kind: 'role', roleId: role.id, personId: null, projectId: null, category: '', unit: 'HUR', price: '120.25' },
  ] as const;
  await call('priceList.save', { changes: { name: '2026', currency: company.currency, prices: [...prices] } });
  const entry = await call('entry.save', {
    changes: {
      ...{ projectId: project.id, personId: person.id, date: '2026-11-02' },
      ...{ quantity: '10.5', billable: true, description: 'Analyse' },
    },
  });
  await call('entry.approve', { ids: [entry.id] });
  await call('backlog.markReady', { projectId: project.id });
  const { invoices } = await call('wizard.finish', { projectId: project.id, cutoff: '2026-11-30', requestId: 'r' });
  const [draft] = invoices;
  if (draft === undefined) throw new Error('no draft was made');
  const { invoice } = await call('invoice.get', { id: draft.id });
  await call('invoice.issue', { id: invoice.id, revision: invoice.revision });
  return invoice.id;
}

describe('a company of another country', () => {
  it.each([
    ['NL', 'nlcius', dutchSeller, dutchBuyer],
    ['FR', 'facturx', frenchSeller, frenchBuyer],
  ] as const)('%s hands out %s without being told', async (_country, format, seller, buyer) => {
    const id = await billedWithin(seller, buyer);
    const { delivery, file } = await call('invoice.export', { id });
    expect(delivery.documents[0]?.format).toBe(format);
    const { invoice } = await readElectronicInvoice(Buffer.from(file.base64, 'base64'));
    expect(invoice.seller.name).toBe(seller.name);
    expect(invoice.totals.netAmount).toBe('1262.63');
  });

  it('FR proves a PDF with its XML by making it again', async () => {
    const id = await billedWithin(frenchSeller, frenchBuyer);
    const { delivery } = await call('invoice.send', { id, channel: 'file' });
    expect(delivery?.documents.map(({ format }) => format)).toEqual(['facturx']);
    expect(await call('journal.verify', {})).toMatchObject({ ok: true, documents: { kept: 1, madeAgain: 1 } });
  });

  it('MY hands out myinvois without being told', async () => {
    const id = await billedWithin(malaysianSeller, malaysianBuyer);
    const { delivery, file } = await call('invoice.export', { id });
    expect(delivery.documents[0]?.format).toBe('myinvois');
    expect(Buffer.from(file.base64, 'base64').toString('utf8')).toContain(malaysianSeller.name);
  });
});
