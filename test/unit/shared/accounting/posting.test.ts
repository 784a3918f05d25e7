import { voucherOfInvoice } from '@shared/accounting/invoice-posting';
import { balanceOf, mirrored } from '@shared/accounting/posting';
import { trialBalance } from '@shared/accounting/trial-balance';
import { usualAccounting, usualAccounts } from '@shared/accounting/usual-books';
import { withTotals } from '@shared/billing/invoice-totals';
import { POSTING_TYPES } from '@shared/model/account';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norwegianInvoice } from '../../../fixtures/invoices';

const COUNTRIES = ['NO', 'NL', 'FR', 'MY', 'DE'];

const contextIn = (currency: string, rate: string | null) => ({
  settings: usualAccounting('NO'),
  taxCodes: [],
  home: 'NOK',
  rate: currency === 'NOK' ? null : rate,
  contractLineOf: () => undefined,
  itemTaxGroupOf: () => null,
  date: '2026-11-20',
});

const lineArbitrary = fc.record({
  quantity: fc.integer({ min: -4000, max: 4000 }).map((hundredths) => String(hundredths / 100)),
  price: fc.integer({ min: 0, max: 500_000 }).map((cents) => String(cents / 100)),
  rate: fc.constantFrom('25', '15', '12', '0'),
  transactionClass: fc.constantFrom('time', 'expense', 'material', 'fee', 'milestone' as const),
  billingType: fc.constantFrom('chargeable', 'complimentary', 'nonChargeable' as const),
  isAdvance: fc.boolean(),
});

const ADVANCE = '01m7ymz0q3821pdzqwa85yfcrp';

function invoiceOf(base: Invoice, currency: string, lines: readonly Partial<InvoiceLine>[]): Invoice {
  const [first] = base.lines;
  if (first === undefined) throw new Error('the fixture has no line');
  return withTotals({
    ...base,
    currency,
    allowances: [],
    charges: [],
    lines: lines.map((line, index) => ({
      ...first,
      correction: null,
      allowances: [],
      charges: [],
      ...line,
      id: `${index}`,
    })),
  });
}

const invoiceArbitrary = fc
  .tuple(
    fc.constantFrom('NOK', 'EUR', 'JPY', 'TND'),
    fc.array(lineArbitrary, { minLength: 1, maxLength: 12 }),
    fc.integer({ min: 1, max: 300_000 }).map((rate) => String(rate / 10_000)),
  )
  .map(([currency, lines, rate]) => ({
    rate,
    invoice: invoiceOf(
      norwegianInvoice,
      currency,
      lines.map(({ rate: percent, isAdvance, ...line }) => ({
        ...line,
        retainer: isAdvance ? { retainerId: ADVANCE, use: 'apply' as const } : null,
        vat: {
          category: percent === '0' ? ('Z' as const) : ('S' as const),
          rate: percent,
          exemptionCode: '',
          exemptionReason: '',
        },
      })),
    ),
  }));

describe('the voucher of an invoice', () => {
  it('balances to zero whatever is on it, in whatever currency', () => {
    fc.assert(
      fc.property(invoiceArbitrary, ({ invoice, rate }) => {
        const { lines } = voucherOfInvoice(invoice, contextIn(invoice.currency, rate));
        expect(balanceOf(lines)).toBe(0);
      }),
    );
  });

  it('holds the receivable and the tax to the cent, and advances on their own account', () => {
    fc.assert(
      fc.property(invoiceArbitrary, ({ invoice, rate }) => {
        const context = contextIn(invoice.currency, rate);
        const { lines } = voucherOfInvoice(invoice, context);
        const on = (...accounts: string[]) =>
          lines.filter(({ account }) => accounts.includes(account)).reduce((sum, line) => sum + line.currencyAmount, 0);
        expect(on('1500')).toBe(invoice.totals.dueAmount);
        expect(on('2700', '2701', '2702')).toBe(0 - invoice.totals.taxAmount);
        const advances = invoice.lines.filter(
          ({ retainer, billingType }) => retainer !== null && billingType === 'chargeable',
        );
        expect(on('2900')).toBe(0 - advances.reduce((sum, { netAmount }) => sum + netAmount, 0));
      }),
    );
  });

  it('is taken back by its mirror', () => {
    fc.assert(
      fc.property(invoiceArbitrary, ({ invoice, rate }) => {
        const { lines } = voucherOfInvoice(invoice, contextIn(invoice.currency, rate));
        const both = [
          { date: '2026-11-20', lines },
          { date: '2026-11-21', lines: mirrored(lines) },
        ];
        expect(trialBalance(both, null, null).filter(({ closingAmount }) => closingAmount !== 0)).toEqual([]);
      }),
    );
  });
});

describe('the trial balance', () => {
  it('comes to zero on any day, and opens with what the day before closed with', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(invoiceArbitrary, fc.constantFrom('2026-01-31', '2026-02-01', '2026-03-15')), {
          maxLength: 6,
        }),
        (drafts) => {
          const vouchers = drafts.map(([{ invoice, rate }, date]) => ({
            ...voucherOfInvoice(invoice, contextIn(invoice.currency, rate)),
            date,
          }));
          const january = trialBalance(vouchers, null, '2026-01-31');
          const february = trialBalance(vouchers, '2026-02-01', '2026-02-28');
          for (const rows of [january, february]) {
            expect(rows.reduce((sum, { closingAmount }) => sum + closingAmount, 0)).toBe(0);
          }
          for (const { account, closingAmount } of january) {
            expect(february.find((row) => row.account === account)?.openingAmount).toBe(closingAmount);
          }
        },
      ),
    );
  });
});

describe('the usual books of a country', () => {
  it('name an account of the chart for every kind of posting', () => {
    for (const country of COUNTRIES) {
      const numbers = usualAccounts(country).map(({ id }) => id);
      const { profile } = usualAccounting(country);
      expect(POSTING_TYPES.filter((type) => !numbers.includes(profile.accounts[type]))).toEqual([]);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });
});
