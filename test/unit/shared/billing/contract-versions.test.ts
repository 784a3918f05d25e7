import { billingCustomer } from '@shared/billing/billing-customers';
import { differencesOf, type Terms } from '@shared/billing/contract-versions';
import { type ContractLine, PLAIN_CONTRACT, PLAIN_CONTRACT_LINE } from '@shared/model/contract';
import { describe, expect, it } from 'vitest';

const line = (id: string, changes: Partial<ContractLine> = {}): ContractLine => ({
  ...PLAIN_CONTRACT_LINE,
  id,
  contractId: 'contract',
  projectId: 'kai',
  name: `Line ${id}`,
  billingMethod: 'timeAndMaterial',
  includes: { time: true, expense: false, material: false, fee: false },
  contractedAmount: null,
  vat: null,
  revision: 1,
  ...changes,
});

const terms = (lines: ContractLine[], contract: Partial<Terms['contract']> = {}): Terms => ({
  contract: {
    ...PLAIN_CONTRACT,
    id: 'contract',
    number: 'K-1',
    name: 'Kaiene',
    customerId: 'havn',
    currency: 'NOK',
    status: 'confirmed',
    orderReference: '',
    revision: 1,
    ...contract,
  },
  lines,
});

describe('what differs between two versions', () => {
  it('is nothing where only revision, version and status do', () => {
    const before = terms([line('1')]);
    const after = terms([line('1', { revision: 7 })], { revision: 4, version: 2, status: 'onHold' });
    expect(differencesOf(before, after)).toEqual([]);
  });

  it('is told field by field, of whom, with what was and what is', () => {
    const before = terms([line('1', { customers: [billingCustomer('havn', '100', true)] })]);
    const after = terms(
      [
        line('1', {
          discountPercent: '5',
          includes: { time: false, expense: true, material: false, fee: false },
          customers: [billingCustomer('havn', '60', true), billingCustomer('fond', '40')],
          chargeability: { roles: [{ roleId: 'senior', isChargeable: false }], categories: [], tasks: [] },
        }),
      ],
      { notToExceedAmount: 500 },
    );
    expect(
      differencesOf(before, after).map(({ lineId, field, subject, before: was, after: is }) => [
        lineId,
        field,
        subject,
        was,
        is,
      ]),
    ).toEqual([
      [null, 'notToExceedAmount', '', null, 500],
      ['1', 'includes', 'time', true, null],
      ['1', 'share', 'havn', '100', '60'],
      ['1', 'discountPercent', '', null, '5'],
      ['1', 'includes', 'expense', null, true],
      ['1', 'share', 'fond', null, '40'],
      ['1', 'role', 'senior', null, false],
    ]);
  });

  it('says of a line that came or went only that it did', () => {
    const before = terms([line('1'), line('2', { contractedAmount: 5 })]);
    const after = terms([line('1'), line('3', { contractedAmount: 5 })]);
    expect(differencesOf(before, after)).toEqual([
      { lineId: '3', lineName: 'Line 3', field: 'line', subject: '', before: null, after: 'Line 3' },
      { lineId: '2', lineName: 'Line 2', field: 'line', subject: '', before: 'Line 2', after: null },
    ]);
  });
});
