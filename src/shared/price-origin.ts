import { formatDecimal, formatPercent, formatPrice } from './i18n/format/numbers';
import type { Language } from './i18n/languages';
import { translator } from './i18n/translate';
import type { PriceOrigin } from './model/actual';
import { unitLabel } from './units';

/** The list by name, and whom it is for where it is not for everybody. */
function listText({ priceListName, scope }: PriceOrigin, language: Language): string {
  if (scope === undefined) return priceListName;
  const t = translator(language);
  const named = { list: priceListName, name: scope.name };
  return scope.kind === 'customer'
    ? t('billing.priceOriginPart.ofCustomer', named)
    : t('billing.priceOriginPart.ofContract', named);
}

/**
 * Why a price is what it is, as one sentence without its full stop: `Senior in price list Rates 2026 (contract K-7),
 * 9,000.00 per day`. The same wherever a price is explained.
 */
export function priceOriginText(origin: PriceOrigin, language: Language): string {
  const t = translator(language);
  const { kind, subject, cost, per } = origin;
  const text = t(`billing.priceOrigin.${kind}`, {
    subject,
    list: listText(origin, language),
    cost: cost === undefined ? '' : `${cost.currency}\u00a0${formatPrice(cost.price, cost.currency, language)}`,
    percent: cost === undefined ? '' : formatPercent(cost.markupPercent, language),
  });
  if (per !== undefined) {
    const price = formatDecimal(per.price, language, { minDecimals: 2 });
    return t('billing.priceOriginPart.per', { origin: text, price, unit: unitLabel(per.unit, '1', t) });
  }
  if (cost === undefined || cost.exchangeRate === null) return text;
  return t('billing.priceOriginPart.rate', { origin: text, rate: formatDecimal(cost.exchangeRate, language) });
}

/** Whether a price is what anybody pays, as the list has it: nothing that has to be said beside every row. */
export const isUsualPrice = ({ scope, per, cost }: PriceOrigin): boolean =>
  scope === undefined && per === undefined && cost === undefined;
