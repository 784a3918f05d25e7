import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import { countryOf, type VatChoice } from '@shared/countries';
import type { VatTreatment } from '@shared/model/vat-treatment';

type Treatment = Pick<VatTreatment, 'category' | 'rate'>;

/** Treatments in words: "VAT 25%", "Reverse charge: …", and those that the company's country knows. */
export function useVatWords() {
  const { t, formatPercent } = useLanguage();
  const { taxWord, vatChoices } = countryOf(useCompany().country);
  const tax = t(`document.tax.${taxWord}.inText`);
  const name = t(`document.tax.${taxWord}.name`);
  return {
    name,
    choices: vatChoices satisfies readonly VatChoice[],
    ofTreatment: ({ category, rate }: Treatment) =>
      category === 'S' ? `${name} ${formatPercent(rate)}` : t(`document.exemption.${category}`, { tax }),
  };
}
