import { type ApprovalContext, approveEntry } from '@shared/billing/approve';
import { addDecimals } from '@shared/decimal';
import type { Actual } from '@shared/model/actual';
import {
  type BillingCustomer,
  type Contract,
  type ContractLine,
  PLAIN_CONTRACT,
  PLAIN_CONTRACT_LINE,
} from '@shared/model/contract';
import { type Entry, PLAIN_ENTRY } from '@shared/model/entry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const entry = (changes: Partial<Entry> = {}): Entry => ({
  id: 'entry',
  class: 'time',
  status: 'submitted',
  date: '2026-11-02',
  projectId: 'project',
  personId: 'person',
  roleId: 'role',
  task: '',
  category: '',
  description: 'Work',
  externalDescription: '',
  quantity: '8',
  unit: 'HUR',
  billable: true,
  statedPrice: null,
  statedCost: null,
  currency: 'NOK',
  tags: [],
  startTime: '',
  endTime: '',
  importId: null,
  fingerprint: '',
  rejection: '',
  ...PLAIN_ENTRY,
  revision: 1,
  ...changes,
});

const contract: Contract = {
  id: 'contract',
  number: 'K-1',
  name: 'Contract',
  customerId: 'buyer',
  currency: 'NOK',
  status: 'confirmed',
  orderReference: '',
  ...PLAIN_CONTRACT,
  revision: 1,
};

const payer = (customerId: string, percent: string, isRounding = false): BillingCustomer => ({
  customerId,
  percent,
  isRounding,
  notToExceedAmount: null,
  paymentTermDays: null,
});

const line = (customers: BillingCustomer[] = []): ContractLine => ({
  id: 'line',
  contractId: 'contract',
  projectId: 'project',
  name: 'Advice',
  billingMethod: 'timeAndMaterial',
  includes: { time: true, expense: true, material: true, fee: true },
  contractedAmount: null,
  vat: null,
  ...PLAIN_CONTRACT_LINE,
  customers,
  revision: 1,
});

const price = (value: string) => ({
  price: value,
  origin: { kind: 'priceList' as const, priceListId: null, priceListName: 'List', subject: 'Role' },
});

const context = (changes: Partial<ApprovalContext> = {}): ApprovalContext => ({
  contract,
  line: line(),
  chargeability: { billingType: 'chargeable', reason: { kind: 'chargeable', subject: '' } },
  billableQuantity: null,
  sales: price('1500'),
  cost: price('700'),
  companyCurrency: 'NOK',
  dimensionsOf: (customerId) => ({ centre: customerId ?? '' }),
  at: '2026-11-03T09:00:00.000Z',
  ...changes,
});

const written = (what: Entry, under: ApprovalContext) =>
  approveEntry(what, under).actuals.map(({ transactionType, customerId, billingType, quantity, amount }) => [
    transactionType,
    customerId,
    billingType,
    quantity,
    amount,
  ]);

describe('approving an entry', () => {
  it('writes cost and what it is worth, as it was worked', () => {
    expect(written(entry(), context())).toEqual([
      ['cost', 'buyer', 'chargeable', '8', 560_000],
      ['unbilledSales', 'buyer', 'chargeable', '8', 1_200_000],
    ]);
  });

  it('costs all hours and charges the billable ones; the difference stays, not chargeable', () => {
    expect(written(entry(), context({ billableQuantity: '6' }))).toEqual([
      ['cost', 'buyer', 'chargeable', '8', 560_000],
      ['unbilledSales', 'buyer', 'chargeable', '6', 900_000],
      ['unbilledSales', 'buyer', 'nonChargeable', '2', 300_000],
    ]);
    const { actuals, entry: approved } = approveEntry(entry(), context({ billableQuantity: '6' }));
    expect(actuals.at(-1)?.chargeableReason.kind).toBe('lowered');
    expect(approved.billableQuantity).toBe('6');
  });

  it('charges nothing where nothing is billable', () => {
    expect(written(entry(), context({ billableQuantity: '0' }))).toEqual([
      ['cost', 'buyer', 'chargeable', '8', 560_000],
      ['unbilledSales', 'buyer', 'nonChargeable', '8', 1_200_000],
    ]);
  });

  it('charges more than was worked, at the cost of what was worked', () => {
    expect(written(entry(), context({ billableQuantity: '10' }))).toEqual([
      ['cost', 'buyer', 'chargeable', '8', 560_000],
      ['unbilledSales', 'buyer', 'chargeable', '10', 1_500_000],
    ]);
  });

  it('takes the billable quantity of the entry unless told another', () => {
    expect(written(entry({ billableQuantity: '5' }), context())[1]?.[3]).toBe('5');
    expect(written(entry({ billableQuantity: '5' }), context({ billableQuantity: '8' }))[1]?.[3]).toBe('8');
  });

  it('refuses a billable quantity that is negative, or of work that is not charged', () => {
    const free = { billingType: 'nonChargeable', reason: { kind: 'entry', subject: '' } } as const;
    expect(() => approveEntry(entry(), context({ billableQuantity: '-1' }))).toThrow('work.billableNegative');
    expect(() => approveEntry(entry(), context({ chargeability: free, billableQuantity: '4' }))).toThrow(
      'work.notBillable',
    );
    expect(written(entry({ billableQuantity: '4' }), context({ chargeability: free }))[1]?.[3]).toBe('8');
  });

  it('writes a row for each customer that pays, one cost, and nothing for who pays 0 %', () => {
    const customers = [payer('a', '60', true), payer('b', '40'), payer('c', '0')];
    const under = context({ line: line(customers), billableQuantity: '6' });
    expect(written(entry(), under)).toEqual([
      ['cost', 'buyer', 'chargeable', '8', 560_000],
      ['unbilledSales', 'a', 'chargeable', '3.6', 540_000],
      ['unbilledSales', 'b', 'chargeable', '2.4', 360_000],
      ['unbilledSales', 'a', 'nonChargeable', '1.2', 180_000],
      ['unbilledSales', 'b', 'nonChargeable', '0.8', 120_000],
    ]);
    const { actuals } = approveEntry(entry(), under);
    expect(actuals.map(({ splitPercent }) => splitPercent)).toEqual(['100', '60', '40', '60', '40']);
    expect(actuals.map(({ dimensions }) => dimensions.centre)).toEqual(['buyer', 'a', 'b', 'a', 'b']);
    expect(new Set(actuals.slice(1).map(({ costId }) => costId))).toEqual(new Set([actuals[0]?.id]));
  });

  it('writes the cost alone where milestones are billed, and of a fee only what it is worth', () => {
    const fixed = { billingType: 'notAvailable', reason: { kind: 'fixedPrice', subject: 'Advice' } } as const;
    expect(written(entry(), context({ chargeability: fixed }))).toEqual([
      ['cost', 'buyer', 'notAvailable', '8', 560_000],
    ]);
    expect(written(entry({ class: 'fee' }), context()).map(([type]) => type)).toEqual(['unbilledSales']);
  });

  it('always charges the billable quantity and keeps the rest, whoever shares it', () => {
    const share = fc
      .integer({ min: 0, max: 100 })
      .map((percent) => [payer('a', String(percent)), payer('b', String(100 - percent), true)]);
    fc.assert(
      fc.property(
        share,
        fc.integer({ min: 1, max: 800 }),
        fc.integer({ min: 0, max: 800 }),
        (customers, worked, billed) => {
          const [quantity, billableQuantity] = [String(worked / 100), String(billed / 100)];
          const { actuals } = approveEntry(entry({ quantity }), context({ line: line(customers), billableQuantity }));
          const sum = (wanted: (row: Actual) => boolean) =>
            addDecimals('0', ...actuals.filter(wanted).map((row) => row.quantity));
          const isUnbilled = ({ transactionType }: Actual) => transactionType === 'unbilledSales';
          expect(sum(({ transactionType }) => transactionType === 'cost')).toBe(quantity);
          expect(sum((row) => isUnbilled(row) && row.billingType === 'chargeable')).toBe(billableQuantity);
          expect(sum(isUnbilled)).toBe(worked > billed ? quantity : billableQuantity);
        },
      ),
    );
  });
});
