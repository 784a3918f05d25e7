import {
  type BilledNow,
  changedCorrection,
  correctingLine,
  returnedBy,
  returnedQuantity,
  staysAmount,
} from '@shared/billing/corrections';
import { withTotals } from '@shared/billing/invoice-totals';
import { newId } from '@shared/ids';
import { type Actual, PLAIN_ACTUAL } from '@shared/model/actual';
import type { InvoiceLine } from '@shared/model/invoice';
import { describe, expect, it } from 'vitest';
import { corrected, invoiceLine, makeInvoice } from '../../../fixtures/invoices';

const plain = makeInvoice({ allowances: [] });

const calculated = (line: InvoiceLine): InvoiceLine => withTotals({ ...plain, lines: [line] }).lines[0] ?? line;

function row(rest: Partial<Actual>): Actual {
  return {
    id: newId(),
    transactionType: 'billedSales',
    transactionClass: 'time',
    date: '2026-11-02',
    projectId: newId(),
    contractId: null,
    contractLineId: null,
    customerId: null,
    personId: null,
    roleId: null,
    task: '',
    category: '',
    description: '',
    externalDescription: '',
    quantity: '8',
    unit: 'HUR',
    price: '200',
    amount: 160_000,
    currency: 'NOK',
    priceOrigin: { kind: 'stated', priceListId: null, priceListName: '', subject: '' },
    billingType: 'chargeable',
    billingStatus: 'invoicePosted',
    adjustmentStatus: 'none',
    entryId: null,
    milestoneId: null,
    invoiceId: plain.id,
    invoiceLineId: null,
    costId: null,
    reversesId: null,
    replacesId: null,
    billsId: null,
    reason: '',
    ...PLAIN_ACTUAL,
    createdAt: '2026-11-20T09:00:00.000Z',
    ...rest,
  };
}

const billedNow = (line: InvoiceLine, rest: Partial<BilledNow> = {}): BilledNow => ({
  billed: row({}),
  invoice: plain,
  line: calculated(line),
  source: row({ transactionType: 'unbilledSales' }),
  isRest: false,
  ...rest,
});

const eight = invoiceLine({ quantity: '8', price: '200' });

describe('a correcting line', () => {
  it('begins with nothing that stays and names what it takes back', () => {
    const now = billedNow(eight);
    expect(correctingLine(now)).toMatchObject({
      quantity: '0',
      actualId: null,
      correction: {
        invoiceId: plain.id,
        invoiceNumber: '2026-0149',
        billedId: now.billed.id,
        quantity: '8',
        netAmount: 160_000,
        workedQuantity: '8',
        latest: null,
      },
    });
  });

  it('of a corrected line takes back what stays now, and goes on naming the first invoice', () => {
    const first = correctingLine(billedNow(eight));
    const now = billedNow(
      { ...first, quantity: '6' },
      { billed: row({ quantity: '6' }), invoice: { ...plain, id: newId(), number: 'CN1' } },
    );
    expect(correctingLine(now).correction).toMatchObject({
      invoiceId: plain.id,
      lineId: eight.id,
      quantity: '6',
      netAmount: 120_000,
      workedQuantity: '6',
      latest: { invoiceNumber: 'CN1' },
    });
  });

  it('gives back no more than was worked, in the unit of the row', () => {
    const days = invoiceLine({ quantity: '1', unit: 'DAY', price: '1500' });
    const raised = correctingLine(
      billedNow(days, { billed: row({ quantity: '7.5' }), source: row({ quantity: '6' }) }),
    );
    if (raised.correction === null) throw new Error('it corrects nothing');
    expect(returnedQuantity(raised, raised.correction)).toBe('6');
    expect(returnedBy(raised, 'NOK').quantity).toBe('0.8');
  });
});

describe('what a correction does besides billing', () => {
  const workedOf = (line: InvoiceLine) => returnedBy(calculated(line), 'NOK');

  it('gives back the hours that do not stay', () => {
    const line = corrected({ quantity: '8', price: '200' }, { quantity: '6' });
    expect(workedOf(line)).toEqual({ quantity: '2', amount: 40_000, writtenOffAmount: 0 });
    expect(staysAmount(calculated(line))).toBe(120_000);
  });

  it('writes off what a lower price takes away, and says so', () => {
    expect(workedOf(corrected({ quantity: '8', price: '200' }, { quantity: '8', price: '150' }))).toEqual({
      quantity: '0',
      amount: 0,
      writtenOffAmount: 40_000,
    });
    expect(workedOf(corrected({ quantity: '8', price: '200' }, { quantity: '6', price: '150' }))).toEqual({
      quantity: '2',
      amount: 40_000,
      writtenOffAmount: 30_000,
    });
  });

  it('gives back nothing where more is billed', () => {
    expect(workedOf(corrected({ quantity: '8', price: '200' }, { quantity: '10' }))).toEqual({
      quantity: '0',
      amount: 0,
      writtenOffAmount: 0,
    });
  });

  it('gives back the sum of a milestone that does not stay', () => {
    const milestone = corrected({ quantity: '1', price: '5000', unit: 'C62', transactionClass: 'milestone' });
    expect(workedOf({ ...milestone, quantity: '1', price: '3000' })).toEqual({
      quantity: '0',
      amount: 200_000,
      writtenOffAmount: 0,
    });
  });
});

describe('giving another price or tax to a line of which nothing stays', () => {
  it('means that all of it stays', () => {
    const line = corrected({ quantity: '8', price: '200' });
    expect(changedCorrection(line, { price: '150' })).toMatchObject({ quantity: '8', price: '150' });
    expect(changedCorrection(line, { price: '150', quantity: '0' })).toMatchObject({ quantity: '0' });
    expect(changedCorrection({ ...line, quantity: '3' }, { price: '150' })).toMatchObject({ quantity: '3' });
  });
});
