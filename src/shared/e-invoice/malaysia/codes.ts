import { compareDecimals } from '../../decimal';
import type { VatTreatment } from '../../model/vat-treatment';

/**
 * Code tables of MyInvois (sdk.myinvois.hasil.gov.my/codes). LHDN's own names of what a line may be classified as are in
 * `classifications.ts`.
 */

/** e-invoice types. The self-billed ones, 11 to 14, are the buyer's to issue. */
export const TYPE_CODES = { invoice: '01', creditNote: '02', debitNote: '03', refundNote: '04' } as const;

/** Tax types; `E` is an exemption from whichever it would have been. */
const TAX_TYPES = ['01', '02', '03', '04', '05', '06', 'E'] as const;

export type TaxType = (typeof TAX_TYPES)[number];

/** Sales tax is at 5 and 10 %, service tax at 6 and 8 %: the rate says which of them it is. */
const SALES_TAX_RATES: readonly string[] = ['5', '10'];

/**
 * The tax type of a line. MyInvois knows no zero rate, export or reverse charge: what bears no tax and is not exempt is
 * `06`, not applicable.
 */
export function taxTypeOf({ category, rate }: Pick<VatTreatment, 'category' | 'rate'>): TaxType {
  if (category === 'E') return 'E';
  if (category !== 'S') return '06';
  return SALES_TAX_RATES.some((each) => compareDecimals(each, rate) === 0) ? '01' : '02';
}

/**
 * Payment modes: 01 cash, 02 cheque, 03 transfer, 04 credit card, 05 debit card, 06 e-wallet, 07 digital bank, 08
 * others. By the code of UNCL4461 that the invoice has.
 */
const PAYMENT_MODES: Readonly<Record<string, string>> = {
  '10': '01',
  '20': '02',
  '30': '03',
  '31': '03',
  '42': '03',
  '48': '04',
  '54': '04',
  '55': '05',
  '58': '03',
  '68': '06',
};

export function paymentModeOf(meansCode: string): string {
  return PAYMENT_MODES[meansCode] ?? '08';
}
