import Big from 'big.js';
import { minorUnitDigits } from '../currencies';
import type { Decimal } from '../decimal';
import type { Invoice } from '../model/invoice';
import type { Payment } from '../model/payment';
import { type MinorAmount, roundToMinor } from '../money';

/**
 * An amount in the company's currency.
 *
 * @param rate company currency for one unit of `currency`; null where both are one
 * @returns rounded half away from zero to the minor unit of the company's currency
 */
export function convert(amount: MinorAmount, currency: string, rate: Decimal | null, home: string): MinorAmount {
  if (rate === null || currency === home) return amount;
  const units = new Big(amount).div(new Big(10).pow(minorUnitDigits(currency)));
  return roundToMinor(units.times(rate), home);
}

/** The other way round: what of `currency` an amount of the company's currency buys. */
export function convertBack(amount: MinorAmount, currency: string, rate: Decimal | null, home: string): MinorAmount {
  if (rate === null || currency === home) return amount;
  const units = new Big(amount).div(new Big(10).pow(minorUnitDigits(home)));
  return roundToMinor(units.div(rate), currency);
}

/**
 * What posting writes on an invoice about the company's currency. The VAT is the converted sum of the invoice's VAT
 * (BT-111), not the sum of converted parts: the seller owes it as one amount. Without VAT there is nothing to state.
 *
 * @param rate of the contract or of the day; null where the invoice is in the company's own currency
 */
export function fixedExchange(
  invoice: Pick<Invoice, 'currency' | 'totals'>,
  home: string,
  rate: Decimal | null,
): Pick<Invoice, 'exchangeRate' | 'taxCurrency' | 'taxAmountInTaxCurrency'> {
  if (invoice.currency === home || rate === null) {
    return { exchangeRate: null, taxCurrency: null, taxAmountInTaxCurrency: null };
  }
  const { taxAmount } = invoice.totals;
  if (taxAmount === 0) return { exchangeRate: rate, taxCurrency: null, taxAmountInTaxCurrency: null };
  return {
    exchangeRate: rate,
    taxCurrency: home,
    taxAmountInTaxCurrency: convert(taxAmount, invoice.currency, rate, home),
  };
}

/**
 * What a payment takes off the receivable in the company's currency, at the rate that the invoice was posted with. The
 * payments of an invoice that is paid to the cent take off exactly what was posted: each is the difference between what
 * was paid after it and before it, both converted whole.
 *
 * @param paidBefore sum of the payments that came before, in the invoice's currency
 */
export function receivablePart(
  payment: Pick<Payment, 'amount'>,
  invoice: Pick<Invoice, 'currency' | 'exchangeRate'>,
  paidBefore: MinorAmount,
  home: string,
): MinorAmount {
  const { currency, exchangeRate } = invoice;
  const after = convert(paidBefore + payment.amount, currency, exchangeRate, home);
  return after - convert(paidBefore, currency, exchangeRate, home);
}

/**
 * The exchange difference of a payment in the company's currency: what the money was worth on its day, less what it
 * takes off the receivable. Above zero is a gain.
 */
export function exchangeDifference(
  payment: Pick<Payment, 'amount' | 'exchangeRate'>,
  invoice: Pick<Invoice, 'currency' | 'exchangeRate'>,
  paidBefore: MinorAmount,
  home: string,
): MinorAmount {
  const rate = payment.exchangeRate ?? invoice.exchangeRate;
  return convert(payment.amount, invoice.currency, rate, home) - receivablePart(payment, invoice, paidBefore, home);
}
