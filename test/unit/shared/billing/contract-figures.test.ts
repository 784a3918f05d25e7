import { type FigureParts, figuresOf, limitsTogether } from '@shared/billing/contract-figures';
import { type Actual, PLAIN_ACTUAL } from '@shared/model/actual';
import { describe, expect, it } from 'vitest';

const row = (changes: Partial<Actual>): Actual => ({
  ...PLAIN_ACTUAL,
  id: 'row',
  transactionType: 'unbilledSales',
  transactionClass: 'time',
  date: '2026-11-02',
  projectId: 'kai',
  contractId: 'contract',
  contractLineId: 'line',
  customerId: 'havn',
  personId: null,
  roleId: null,
  task: '',
  category: '',
  description: '',
  externalDescription: '',
  quantity: '1',
  unit: 'HUR',
  price: '1',
  amount: 0,
  currency: 'NOK',
  priceOrigin: { kind: 'stated', priceListId: null, priceListName: '', subject: '' },
  billingType: 'chargeable',
  billingStatus: 'notReady',
  adjustmentStatus: 'none',
  entryId: null,
  milestoneId: null,
  invoiceId: null,
  invoiceLineId: null,
  costId: null,
  reversesId: null,
  replacesId: null,
  billsId: null,
  reason: '',
  createdAt: '2026-11-02T09:00:00.000Z',
  ...changes,
});

const parts = (changes: Partial<FigureParts> = {}): FigureParts => ({
  lines: [{ contractedAmount: 100_000, estimatedCostAmount: 40_000 }],
  actuals: [
    row({ transactionType: 'cost', amount: 30_000 }),
    row({ transactionType: 'billedSales', amount: 50_000, billingStatus: 'invoicePosted' }),
    row({
      transactionType: 'billedSales',
      amount: 9_000,
      billingType: 'complimentary',
      billingStatus: 'invoicePosted',
    }),
    row({ amount: 7_000, billingStatus: 'ready', limitStatus: 'committed' }),
    row({ amount: 5_000, limitStatus: 'failed' }),
    row({ amount: 4_000, adjustmentStatus: 'adjusted', billingStatus: 'canceled' }),
  ],
  milestones: [
    { status: 'ready', amount: 20_000 },
    { status: 'invoicePosted', amount: 80_000 },
  ],
  limitAmount: 60_000,
  currency: 'NOK',
  companyCurrency: 'NOK',
  exchangeRate: null,
  ...changes,
});

describe('the figures of a contract', () => {
  it('count what is charged, what waits, what it cost, and what holds the limit', () => {
    expect(figuresOf(parts())).toEqual({
      valueAmount: 100_000,
      billedAmount: 50_000,
      unbilledAmount: 32_000,
      readyAmount: 27_000,
      draftAmount: 0,
      remainingAmount: 50_000,
      costAmount: 30_000,
      marginPercent: '40',
      expectedMarginPercent: '60',
      limitAmount: 60_000,
      limitUsedAmount: 57_000,
    });
  });

  it('know no margin before anything is billed, and none across currencies without an agreed rate', () => {
    expect(figuresOf(parts({ actuals: [] })).marginPercent).toBeNull();
    const abroad = parts({ currency: 'EUR', companyCurrency: 'NOK' });
    expect(figuresOf(abroad)).toMatchObject({ marginPercent: null, expectedMarginPercent: null });
    // 500.00 EUR at 10 are 5 000.00 NOK, of which 300.00 were cost; 1 000.00 EUR against an estimate of 400.00 NOK.
    expect(figuresOf({ ...abroad, exchangeRate: '10' })).toMatchObject({
      marginPercent: '94',
      expectedMarginPercent: '96',
    });
  });

  it('expect no margin while a line lacks its value or its estimate', () => {
    const lines = [
      { contractedAmount: 100_000, estimatedCostAmount: 40_000 },
      { contractedAmount: null, estimatedCostAmount: null },
    ];
    expect(figuresOf(parts({ lines }))).toMatchObject({ valueAmount: 100_000, expectedMarginPercent: null });
  });

  it('add the limits of lines up where the contract has none', () => {
    expect(
      limitsTogether([
        { limitAmount: 100, limitUsedAmount: 40 },
        { limitAmount: null, limitUsedAmount: 999 },
        { limitAmount: 50, limitUsedAmount: 50 },
      ]),
    ).toEqual({ limitAmount: 150, limitUsedAmount: 90 });
  });
});
