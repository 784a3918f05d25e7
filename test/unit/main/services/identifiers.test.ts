import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyAtWork, companyAtWork } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

async function changeCompany(changes: Parameters<typeof at.call<'company.update'>>[1]['changes']) {
  const { revision } = await at.call('company.get', {});
  return at.call('company.update', { revision, changes });
}

async function refusalOfCompany(changes: Parameters<typeof at.call<'company.update'>>[1]['changes']) {
  const { revision } = await at.call('company.get', {});
  return at.refusal('company.update', { revision, changes });
}

const BANK = { accountNumber: '', iban: '', bic: '', bankName: '' };

describe('the identifiers of the company', () => {
  it('are kept as registers want them', async () => {
    const changed = await changeCompany({
      legalId: '311 204 580',
      vatId: '311 204 580 MVA',
      bank: { ...BANK, accountNumber: '8601 11 17947', iban: 'no93 8601 1117 947', bic: 'dnbanokk' },
    });
    expect(changed).toMatchObject({
      legalId: '311204580',
      legalIdScheme: '0192',
      vatId: 'NO311204580MVA',
      bank: { accountNumber: '8601 11 17947', iban: 'NO9386011117947', bic: 'DNBANOKK' },
    });
  });

  it('are refused where they cannot exist, and nothing is written', async () => {
    const before = await at.call('company.get', {});
    expect(await refusalOfCompany({ legalId: '123456789' })).toBe('identifier.organisationNumber');
    expect(await refusalOfCompany({ vatId: 'NO123' })).toBe('identifier.vatId');
    expect(await refusalOfCompany({ bank: { ...BANK, accountNumber: '1234' } })).toBe('identifier.accountNumber');
    expect(await refusalOfCompany({ bank: { ...BANK, iban: 'NO00' } })).toBe('identifier.iban');
    expect(await refusalOfCompany({ bank: { ...BANK, bic: 'X' } })).toBe('identifier.bic');
    expect(await at.call('company.get', {})).toEqual(before);
  });

  it('may be emptied', async () => {
    await changeCompany({ legalId: '311204580' });
    expect(await changeCompany({ legalId: '', vatId: '' })).toMatchObject({
      legalId: '',
      legalIdScheme: '',
      vatId: '',
    });
  });

  it('follow the organisation number where they were made of it', async () => {
    await changeCompany({ legalId: '311204580', vatId: 'NO311204580MVA', electronicAddress: '311204580' });
    expect(await changeCompany({ legalId: '923609016' })).toMatchObject({
      vatId: 'NO923609016MVA',
      electronicAddress: '923609016',
    });
    await changeCompany({ electronicAddress: '974760673' });
    expect(await changeCompany({ legalId: '311204580' })).toMatchObject({ electronicAddress: '974760673' });
  });
});

describe('the identifiers of a customer', () => {
  it('are judged by the customer’s own country', async () => {
    const made = await at.call('customer.save', { changes: { name: 'Nordvik', legalId: '923 609 016' } });
    expect(made).toMatchObject({ legalId: '923609016', legalIdScheme: '0192' });
    const address = { ...made.address, country: 'NL' };
    const save = { changes: { name: 'De Haan', address, legalId: '923609016' } };
    expect(await at.refusal('customer.save', save)).toBe('identifier.kvk');
    const dutch = await at.call('customer.save', { changes: { name: 'De Haan', address, legalId: '12345678' } });
    expect(dutch).toMatchObject({ legalId: '12345678', legalIdScheme: '0106', number: '1002' });
  });

  it('are refused where they cannot exist, and no number is drawn', async () => {
    const save = { changes: { name: 'Nordvik', vatId: 'NO1' } };
    expect(await at.refusal('customer.save', save)).toBe('identifier.vatId');
    expect(await at.call('customer.save', { changes: { name: 'Nordvik' } })).toMatchObject({ number: '1001' });
  });

  it('are left alone where a change does not touch them', async () => {
    const made = await at.call('customer.save', { changes: { name: 'Nordvik', legalId: '923609016' } });
    const address = { ...made.address, country: 'FR' };
    const moved = await at.call('customer.save', { id: made.id, revision: made.revision, changes: { address } });
    expect(moved.legalId).toBe('923609016');
    const again = { id: made.id, revision: moved.revision, changes: { legalId: '923609016', phone: '22' } };
    expect(await at.call('customer.save', again)).toMatchObject({ legalId: '923609016', phone: '22' });
  });
});
