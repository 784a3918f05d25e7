import { compareDecimals } from '../decimal';
import { refuse } from '../failure';
import type { PostingProfile, PostingType } from '../model/account';
import type { Voucher, VoucherLine } from '../model/voucher';

/** What a voucher records, before it has a number. */
export type VoucherDraft = Pick<
  Voucher,
  'date' | 'kind' | 'text' | 'actualIds' | 'invoiceId' | 'paymentId' | 'contractLineId' | 'reversesId' | 'lines'
>;

/** The account of a posting type. Refuses where the profile names none. */
export function accountOf(profile: PostingProfile, type: PostingType): string {
  const account = profile.accounts[type];
  if (account === undefined || account === '') refuse('accounting.noAccount', { type });
  return account;
}

/** Where the output VAT of a rate is credited: the account of its tax code, of the rate, or the common one. */
export function outputTaxAccount(profile: PostingProfile, rate: string, ofCode = ''): string {
  if (ofCode !== '') return ofCode;
  const ofRate = Object.entries(profile.outputTaxByRate).find(([each]) => compareDecimals(each, rate) === 0);
  return ofRate?.[1] ?? accountOf(profile, 'outputTax');
}

const NOTHING = {
  text: '',
  customerId: null,
  projectId: null,
  contractLineId: null,
  actualId: null,
  tax: null,
  dimensions: {},
} as const;

/** A line, of which only what is special has to be said. */
export function lineOn(
  account: string,
  amounts: Pick<VoucherLine, 'amount' | 'currency' | 'currencyAmount'>,
  more: Partial<VoucherLine> = {},
): VoucherLine {
  return { ...NOTHING, dimensions: {}, account, ...amounts, ...more };
}

const negated = (amount: number): number => (amount === 0 ? 0 : -amount);

/** The line on the other side: the same amount, the other sign. */
export function against(line: VoucherLine, account: string): VoucherLine {
  return {
    ...line,
    account,
    amount: negated(line.amount),
    currencyAmount: negated(line.currencyAmount),
    tax: null,
  };
}

/** What takes a posting back: every line with the sign turned. */
export function mirrored(lines: readonly VoucherLine[]): VoucherLine[] {
  return lines.map((line) => ({
    ...line,
    amount: negated(line.amount),
    currencyAmount: negated(line.currencyAmount),
    tax:
      line.tax === null
        ? null
        : { ...line.tax, baseAmount: line.tax.baseAmount === null ? null : negated(line.tax.baseAmount) },
  }));
}

export const balanceOf = (lines: readonly Pick<VoucherLine, 'amount'>[]): number =>
  lines.reduce((sum, { amount }) => sum + amount, 0);

/**
 * The lines with what conversion left over on the account of rounding differences, so that debit and credit are equal.
 * Parts that are converted one by one may come to a few minor units more or less than their sum.
 */
export function balanced(lines: readonly VoucherLine[], profile: PostingProfile, home: string): VoucherLine[] {
  const difference = balanceOf(lines);
  if (difference === 0) return [...lines];
  const rounding = lineOn(accountOf(profile, 'rounding'), {
    amount: negated(difference),
    currency: home,
    currencyAmount: negated(difference),
  });
  return [...lines, rounding];
}

/** The voucher that takes another back, on a day of its own. */
export function reversalDraft(voucher: Voucher, date: string): VoucherDraft {
  return {
    date,
    kind: 'reversal',
    text: voucher.text,
    actualIds: voucher.actualIds,
    invoiceId: voucher.invoiceId,
    paymentId: voucher.paymentId,
    contractLineId: voucher.contractLineId,
    reversesId: voucher.id,
    lines: mirrored(voucher.lines),
  };
}
