import type { Option } from '@renderer/components/fields/SelectField';
import { countryOf } from '@shared/countries';
import { normalizeDecimal } from '@shared/decimal';
import type { Translate } from '@shared/i18n/translate';
import type { Invoice } from '@shared/model/invoice';
import { isVatCategory } from '@shared/model/vat';
import type { VatTreatment } from '@shared/model/vat-treatment';

const idOf = ({ category, rate }: Pick<VatTreatment, 'category' | 'rate'>) => `${category} ${normalizeDecimal(rate)}`;

/** A treatment as proposals write it, `S 25`: what a choice is told apart by. */
export const vatId = idOf;

/** The rate that a proposal's text names. */
export function rateOfVatId(id: string): string {
  return id.split(' ')[1] ?? '0';
}

/** What a line can be taxed at: what the seller's country knows, and what the line has already. */
export function vatOptions(
  invoice: Pick<Invoice, 'seller'>,
  current: VatTreatment,
  t: Translate,
  formatPercent: (rate: string) => string,
): Option<string>[] {
  const known = countryOf(invoice.seller.address.country).vatChoices;
  const all = known.some((choice) => idOf(choice) === idOf(current)) ? known : [current, ...known];
  return all.map((choice) => ({
    value: idOf(choice),
    label: t(`invoice.vat.${choice.category}`, { rate: formatPercent(choice.rate) }),
  }));
}

/** The treatment that a choice stands for; what the line says about its exemption stays where the category stays. */
export function treatmentOf(id: string, invoice: Pick<Invoice, 'seller'>, current: VatTreatment): VatTreatment {
  if (id === idOf(current)) return current;
  const [category = '', rate = '0'] = id.split(' ');
  if (!isVatCategory(category)) return current;
  const known = countryOf(invoice.seller.address.country).vatChoices.find((choice) => idOf(choice) === id);
  const exemptionReason = category === current.category ? current.exemptionReason : '';
  return { category, rate, exemptionCode: known?.exemptionCode ?? '', exemptionReason };
}
