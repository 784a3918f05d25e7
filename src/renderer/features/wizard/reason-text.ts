import type { LanguageTools } from '@renderer/language/context';
import type { ApiOutput } from '@shared/api';
import type { BillingReason } from '@shared/billing/reasons';
import { partsOf } from '@shared/dates';
import { monthName } from '@shared/i18n/format/month-names';
import type { Translate } from '@shared/i18n/translate';
import { TRANSACTION_CLASSES } from '@shared/model/actual';
import type { GlyphShape } from '../../components/glyph-shapes';
import type { Tone } from '../../components/StatusGlyph';

export type Excluded = ApiOutput<'wizard.preview'>['excluded'][number];

/** The glyph of a reason: amber where a press here removes it, red where a price is missing, quiet where it may stand. */
export const REASON_MARKS: Record<BillingReason, { readonly shape: GlyphShape; readonly tone: Tone }> = {
  notApproved: { shape: 'bar', tone: 'warn' },
  notReady: { shape: 'bar', tone: 'warn' },
  afterCutoff: { shape: 'dashed', tone: 'quiet' },
  inTheFuture: { shape: 'dashed', tone: 'quiet' },
  onDraft: { shape: 'half', tone: 'warn' },
  zeroPrice: { shape: 'mark', tone: 'danger' },
  overLimit: { shape: 'mark', tone: 'danger' },
  limitNotEvaluated: { shape: 'bar', tone: 'warn' },
  nonChargeable: { shape: 'bar', tone: 'quiet' },
  notAvailable: { shape: 'bar', tone: 'quiet' },
  classNotChosen: { shape: 'dashed', tone: 'quiet' },
  milestoneNotChosen: { shape: 'dashed', tone: 'quiet' },
};

const PRICE_ORIGINS = [
  'priceList',
  'stated',
  'user',
  'noPriceList',
  'severalPriceLists',
  'noMatchingPrice',
  'noRole',
  'noCost',
  'noExchangeRate',
] as const;

/** Where a price of zero comes from, or why there is none. */
export function priceOriginText(why: string, subject: string, list: string, t: Translate): string {
  const origin = PRICE_ORIGINS.find((one) => one === why);
  return origin === undefined ? '' : t(`billing.priceOrigin.${origin}`, { subject, list });
}

/** What tells one group of rows from another of the same reason: a person, a month, a milestone, a missing price. */
export function detailOf({ params, reason }: Excluded, { t, language }: LanguageTools): string {
  const { milestone, person, month, transactionClass } = params;
  if (milestone !== undefined) return String(milestone);
  if (person !== undefined) return String(person);
  if (month !== undefined) {
    const { month: number, year } = partsOf(`${month}-01`);
    return `${monthName(number, language)} ${year}`;
  }
  const known = TRANSACTION_CLASSES.find((one) => one === transactionClass);
  if (known !== undefined) return t(`billing.transactionClass.${known}`);
  const { why = '', subject = '', list = '' } = params;
  return reason === 'zeroPrice' ? priceOriginText(String(why), String(subject), String(list), t) : '';
}
